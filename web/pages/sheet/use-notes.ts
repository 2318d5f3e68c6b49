/** The notes as React state, kept in the history a moment after the last key. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { chosenPlaces } from '../../sheet/selection.ts';
import { noNotes, readNotes, writeNotes, type SheetNotes } from './notes.ts';

/** Milliseconds of rest after which what was typed is kept: browsers let a page change its history only so often. */
const rest = 300;

export type Notes = {
  notes: SheetNotes;
  write: (change: (notes: SheetNotes) => SheetNotes) => void;
};

export function useNotes(): Notes {
  const [notes, setNotes] = useState(noNotes);
  const unwritten = useRef<SheetNotes | undefined>(undefined);
  const latest = useRef(notes);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    if (unwritten.current) writeNotes(unwritten.current, chosenPlaces());
    unwritten.current = undefined;
  }, []);

  useEffect(() => {
    const arrive = (): void => {
      // What was typed for another sheet is not carried over to the one that the address names now.
      clearTimeout(timer.current);
      unwritten.current = undefined;
      latest.current = readNotes(chosenPlaces());
      setNotes(latest.current);
    };
    arrive();
    const moves = ['popstate', 'hashchange'];
    for (const name of moves) addEventListener(name, arrive);
    const returned = ({ persisted }: PageTransitionEvent): void => void (persisted && arrive());
    addEventListener('pagehide', keep);
    addEventListener('pageshow', returned);
    return () => {
      for (const name of moves) removeEventListener(name, arrive);
      removeEventListener('pagehide', keep);
      removeEventListener('pageshow', returned);
    };
  }, [keep]);

  const write = useCallback<Notes['write']>((change) => {
    latest.current = change(latest.current);
    unwritten.current = latest.current;
    setNotes(latest.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(keep, rest);
  }, [keep]);
  return { notes, write };
}
