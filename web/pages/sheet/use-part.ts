/** A part of the fragment as React state. */
import { useCallback, useSyncExternalStore } from 'react';
import { partIn, withPart } from '../../sheet/fragment-parts.ts';

const ownStep = 'sheet-step';
const events = ['popstate', 'hashchange', ownStep];

function follow(tell: () => void): () => void {
  for (const name of events) addEventListener(name, tell);
  return () => {
    for (const name of events) removeEventListener(name, tell);
  };
}

/** @param replace whether this is no step that Back should undo. */
export type SetPart = (value: string | undefined, replace?: boolean) => void;

/** @param initial what the server was sent: with scripts, nothing. */
export function usePart(name: string, initial: string | undefined): [string | undefined, SetPart] {
  const value = useSyncExternalStore(follow, () => partIn(location.hash, name), () => initial);
  const set = useCallback<SetPart>((next, replace = false) => {
    const { pathname, search, hash } = location;
    const address = pathname + search + withPart(hash, name, next);
    const { step = 0, ...rest } = (history.state ?? {}) as { step?: number };
    if (replace) history.replaceState(history.state, '', address);
    // "Leave this site" counts the steps of a page.
    else history.pushState({ ...rest, step: step + 1 }, '', address);
    dispatchEvent(new Event(ownStep));
  }, [name]);
  return [value, set];
}
