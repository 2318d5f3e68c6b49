/** Everything that the find page knows and can do, apart from how it looks. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Clock } from '../../../api/core/clock.ts';
import type { Sort } from '../../../api/core/filters.ts';
import { findSizes, usualMiles } from '../../../api/core/pages.ts';
import type { ReadContext } from '../../../api/core/query/read.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { SetFilter } from '../../filters/FilterPanel.tsx';
import { useAwake } from '../../hydrate.tsx';
import { serverAddress, without, type FindState } from './address.ts';
import { placed } from './placed.ts';
import { pageSort, type EmbeddedFind } from './state.ts';
import { useAddress } from './use-address.ts';
import { candidatesOf, useDirectory, usePlaces } from './use-directory.ts';
import { useNow } from './use-now.ts';
import { usePrinting } from './use-printing.ts';
import { usePosition } from './use-position.ts';
import { useResults } from './use-results.ts';

/** What the server knew: its sort is a choice only where it is not the usual one. */
function serverState({ query, sort, problems }: EmbeddedFind): FindState {
  return { query, problems, ...(sort !== pageSort(query, undefined) && { sort }) };
}

export function useFind(initial: EmbeddedFind, clock: Clock) {
  const awake = useAwake();
  const first = useMemo(() => serverState(initial), [initial]);
  const context = useMemo<ReadContext>(() => ({ bounds: initial.region.bounds, usualMiles }), [initial]);
  const [state, go, grow] = useAddress(first, context);
  const changed = serverAddress(state) !== serverAddress(first) || state.here;
  const [directory, retry] = useDirectory(initial.region, changed);
  const [places, prepare] = usePlaces(state.query.near !== undefined);
  const { state: positionState, here, ask, keep } = usePosition();
  // A new minute can wait until nobody is waiting for anything else.
  const instant = useDeferredValue(useNow(clock, initial.asOf));
  // A list that grew is short again after the next choice, and long again on the way back.
  const isPrinting = usePrinting();
  const size = isPrinting ? findSizes.paper : (state.size ?? findSizes.items);

  const known = useMemo(() => initial.place && initial.query.near && { text: initial.query.near.text, place: initial.place }, [initial]);
  const atHere = state.here ? here : undefined;
  const { query, waiting, unknown } = useMemo(() => placed(state.query, { places, here: atHere, known, named: directory.state }), [state.query, places, atHere, known, directory.state]);
  const sort = pageSort(query, state.sort);
  const shown = useResults(initial, directory, query, sort, instant, size);

  /** Goes to a state. The history keeps that the device's position is in use, and never the position. */
  const goSorted = useCallback((next: Query, chosen: Sort | undefined) => {
    const isHere = next.near?.text === '';
    keep(isHere ? next.near : here);
    go({ query: isHere ? without(next, 'near') : next, ...(chosen && { sort: chosen }) }, { here: isHere });
  }, [go, keep, here]);
  const goTo = useCallback((next: Query) => goSorted(next, state.sort), [goSorted, state.sort]);

  /** What was asked for, with a place that is still being looked up: a choice made meanwhile must not lose it. */
  const asked = useMemo<Query>(() => ({ ...query, ...(state.query.near && { near: state.query.near }) }), [query, state.query.near]);
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  }, [asked]);
  const setFilter = useCallback<SetFilter>((name, value) => {
    const next: Query = { ...latest.current, [name]: value };
    if (value === undefined) delete next[name];
    goTo(next);
  }, [goTo]);

  // A typed text that is no place becomes one that begins so, or words, as soon as the gazetteer and the names can tell.
  useEffect(() => {
    if (places.state !== 'ready' || unknown === undefined) return;
    const settled = places.meanings.settle(state.query, candidatesOf(directory));
    if (settled.near?.text !== state.query.near?.text) go({ query: settled, ...(state.sort && { sort: state.sort }) }, { replace: true });
  }, [places, unknown, state, go, directory]);

  const isWaiting = waiting || (changed && directory.state === 'waiting');
  // See the early script: what the server sent for another question is seen only once it has been replaced.
  useEffect(() => {
    const { classList } = document.documentElement;
    classList.add('awake');
    if (awake && !isWaiting) classList.remove('placing');
  }, [awake, isWaiting]);
  return {
    awake, state, query, asked, sort, shown, places, meant: initial.meant, prepare, directory, unknown, goTo, setFilter, changed, changeSort: (chosen: Sort | undefined) => goSorted(asked, chosen), ask, positionState,
    waiting: isWaiting,
    /** A network that lost the records has often lost the names of places with them: one press asks for both. */
    retry: () => {
      if (directory.state === 'failed') retry();
      if (places.state === 'failed') prepare();
    },
    /** Of what is shown. */
    instant,
    /** The device told its position to this page, in whatever step. */
    knowsPosition: Boolean(here),
    isPrinting,
    /** The position that this step was about is gone: it was only ever in memory. */
    lostPosition: state.here && !here,
    showMore: () => grow(size + findSizes.more),
    /** One record as its card shows it, once the records are here. */
    itemOf: (id: string) => (directory.state === 'ready' ? directory.engine.item(directory.collection, id, query, instant) : undefined),
    /** Makes the list long enough to hold everything up to this pin. */
    showPin: (id: string) => {
      const pins = shown.pins ?? [];
      const index = pins.findIndex((pin) => pin.id === id);
      if (!shown.items.some((item) => item.id === id) && index >= 0) grow(index + 1 + shown.total - pins.length);
    },
  };
}

export type Find = ReturnType<typeof useFind>;
