/** The sheet as React state: the ids in the address, and what the directory says of them. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Clock } from '../../../api/core/clock.ts';
import { largePrint, paperParameter, printParameter } from '../../../api/core/large-print.ts';
import { sheetParameter } from '../../../api/core/sheet-parameter.ts';
import { compareParameter, nearParameter } from '../../../api/core/work-fast.ts';
import { withPart } from '../../sheet/fragment-parts.ts';
import { withPlaces } from '../../sheet/fragment.ts';
import { chosenPlaces, followSheet } from '../../sheet/selection.ts';
import { useDirectory, type Directory } from '../find/use-directory.ts';
import { useNow } from '../find/use-now.ts';
import { entriesOf, type SheetEntries } from './entries.ts';
import type { EmbeddedSheet } from './state.ts';

export type Sheet = SheetEntries & {
  ids: readonly string[];
  /** `waiting` until the records are here. What the server sent is ready at once. */
  state: Directory['state'];
  directory: Directory;
  retry: () => void;
  now: Date;
};

/** What came in the query string moves behind the `#`, where it is no longer sent. */
export function moveToFragment({ ids, near, compare, large, paper }: EmbeddedSheet): void {
  if (location.search === '') return;
  const sent: [string, string | undefined][] = [[nearParameter, near?.text], [compareParameter, compare?.join(',')], [printParameter, large ? largePrint : undefined], [paperParameter, paper]];
  const hash = sent.reduce((before, [name, value]) => (value === undefined ? before : withPart(before, name, value)), location.hash);
  const has = new URLSearchParams(location.search).has(sheetParameter);
  history.replaceState(history.state, '', location.pathname + (has ? withPlaces(hash, ids) : hash));
  // The count in the page's head may have looked before, and found nothing: of this change a browser tells nobody.
  dispatchEvent(new Event('hashchange'));
}

export function useSheet(initial: EmbeddedSheet, clock: Clock): Sheet {
  const ids = useSyncExternalStore(followSheet, chosenPlaces, () => initial.ids);
  const [directory, retry] = useDirectory(initial.region, true);
  const now = useNow(clock, initial.asOf);
  const found = useMemo(() => {
    const itemOf = (id: string) => (directory.state === 'ready' ? directory.engine.item(directory.collection, id, {}, now) : initial.items.find((item) => item.id === id));
    return entriesOf(ids, itemOf, initial.withdrawn);
  }, [ids, directory, initial, now]);
  const state = directory.state === 'ready' || ids.every((id) => initial.ids.includes(id)) ? 'ready' : directory.state;
  useEffect(() => document.documentElement.classList.add('awake'), []);
  return { ...found, ids, directory, retry, now, state };
}
