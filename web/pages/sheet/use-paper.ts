/** What the page knows of being printed: how large, and when. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import type { Clock } from '../../../api/core/clock.ts';
import { printsLarge, withLargePrint } from '../../sheet/large-print.ts';

const ownChange = 'large-print';
const moves = ['popstate', 'hashchange', ownChange];

function follow(tell: () => void): () => void {
  for (const name of moves) addEventListener(name, tell);
  return () => {
    for (const name of moves) removeEventListener(name, tell);
  };
}

function setLarge(isLarge: boolean): void {
  history.replaceState(history.state, '', location.pathname + location.search + withLargePrint(location.hash, isLarge));
  dispatchEvent(new Event(ownChange));
}

/** Whether paper is to bear large letters: the address says it, so that a link and a bookmark do too. */
export function useLargePrint(initial: boolean): [boolean, (isLarge: boolean) => void] {
  return [useSyncExternalStore(follow, () => printsLarge(location.hash), () => initial), setLarge];
}

/** The moment of printing; before that, the one that the page was made for. The browser does not wait, so it is drawn at once. */
export function useMomentOfPrinting(clock: Clock, asOf: Date): { at: Date; isNow: boolean } {
  const [at, setAt] = useState<Date>();
  useEffect(() => {
    const begin = (): void => flushSync(() => setAt(clock()));
    const media = matchMedia('print');
    const change = ({ matches }: MediaQueryListEvent): void => void (matches && begin());
    addEventListener('beforeprint', begin);
    media.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      media.removeEventListener('change', change);
    };
  }, [clock]);
  return { at: at ?? asOf, isNow: at !== undefined };
}
