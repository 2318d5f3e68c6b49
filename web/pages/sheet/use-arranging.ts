/** Puts places into another order and takes them off, says politely what came of it, and can take the last removal back. */
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { choosePlaces, chosenPlaces } from '../../sheet/selection.ts';
import type { Step } from './Arrange.tsx';
import { withoutNote, noNotes, type SheetNotes } from './notes.ts';
import { moved } from './order.ts';
import type { Notes } from './use-notes.ts';

/** What was taken off, with what was typed for it, for as long as nothing else is done. */
type Taken = { before: readonly string[]; after: readonly string[]; notes: SheetNotes };

export type Arranging = {
  said: string;
  undo: (() => void) | undefined;
  move: (id: string, name: string, step: Step) => void;
  moveTo: (from: number, to: number, name: string) => void;
  takeOff: (id: string, name: string) => void;
  clear: () => void;
};

const buttonOf = (id: string, step: Step): HTMLElement | null | undefined => document.getElementById(`place-${id}`)?.querySelector<HTMLElement>(`.move-${step}`);

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

/** @param ids on the sheet now: what somebody did elsewhere ends the chance to undo. */
export function useArranging(ids: readonly string[], { notes, write }: Pick<Notes, 'notes' | 'write'>): Arranging {
  const { arrange: words } = useSheetMessages();
  const [said, setSaid] = useState('');
  const [taken, setTaken] = useState<Taken>();
  const focus = useRef<() => HTMLElement | null | undefined>(undefined);
  // A place that changes its place in the document takes the focus of its button with it into nothing.
  useLayoutEffect(() => {
    const next = focus.current?.();
    next?.focus();
    // What has the focus already is not brought into view by getting it.
    if (next && !isInView(next)) next.scrollIntoView({ block: 'center' });
    focus.current = undefined;
  });

  const moveTo = useCallback((from: number, to: number, name: string) => {
    setTaken(undefined);
    setSaid(words.moved(name, to + 1, chosenPlaces().length));
    choosePlaces(moved(chosenPlaces(), from, to));
  }, [words]);
  const move = (id: string, name: string, step: Step): void => {
    const from = ids.indexOf(id);
    const to = from + (step === 'up' ? -1 : 1);
    if (to < 0 || to >= ids.length) return setSaid(step === 'up' ? words.first(name) : words.last(name));
    focus.current = () => buttonOf(id, step);
    return moveTo(from, to, name);
  };
  const remove = (after: readonly string[], rest: (notes: SheetNotes) => SheetNotes, sentence: string): void => {
    setTaken({ before: ids, after, notes });
    focus.current = () => document.querySelector<HTMLElement>('.sheet-undo');
    setSaid(sentence);
    choosePlaces(after);
    write(rest);
  };
  const undo = taken && taken.after.join() === ids.join() ? () => {
    const back = taken.before.find((id) => !ids.includes(id));
    focus.current = () => document.querySelector<HTMLElement>(`#place-${back} h2 a`);
    setTaken(undefined);
    setSaid(words.undone);
    choosePlaces(taken.before);
    // What was typed since then stays.
    write(({ top, places }) => ({ top: top || taken.notes.top, places: { ...taken.notes.places, ...places } }));
  } : undefined;
  return {
    said, undo, move, moveTo,
    takeOff: (id, name) => remove(ids.filter((other) => other !== id), (before) => withoutNote(before, id), words.taken(name)),
    clear: () => remove([], () => noNotes, words.cleared(ids.length)),
  };
}
