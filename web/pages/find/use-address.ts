/** The address as React state: what is chosen is pushed, Back undoes a step, a reload finds the same. */
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ReadContext } from '../../../api/core/query/read.ts';
import { carrying, withoutPlaces } from '../../sheet/carry.ts';
import { whenPainted } from '../../when-idle.ts';
import { readAddress, writeAddress, type FindState } from './address.ts';
import { scrolled } from './room.ts';

/** What a step of the history carries besides its address: nothing that tells where somebody is. */
export type Step = {
  /** How many steps this page has pushed; "Leave this site" goes back over them. */
  step?: number;
  /** True where the device's position was in use. The position itself is in memory only. */
  here?: boolean;
  /** Steps of this site that lie before this document, where the browser cannot tell: see the early script. */
  before?: number;
  /** How many results the list had grown to, so that Back finds them. */
  size?: number;
  /** Where a phone shows the map instead of the list: the step that brought the map. */
  map?: number;
};

export type AddressState = FindState & { here: boolean; size?: number };
export type Go = (state: Pick<FindState, 'query' | 'sort'>, how?: { replace?: boolean; here?: boolean }) => void;

/**
 * A step that is shown already, and stands in the history as soon as it has been painted, or somebody presses the next thing:
 * a slow phone takes as long to write it there as to draw the list.
 */
let ahead: { step: Step; url: URL } | undefined;

export const currentStep = (): Step => ahead?.step ?? (history.state as Step | null) ?? {};
const shown = (): URL | Location => ahead?.url ?? location;
/** Without what is on the sheet, which is no matter of this page. */
const currentAddress = (): string => shown().pathname + shown().search + withoutPlaces(shown().hash);
const withSheet = (address: string): string => carrying(address, location.hash);
/** The page's own address in whatever language, with a state of it. */
const written = (state: Pick<FindState, 'query' | 'sort'>): string => location.pathname + writeAddress(state).slice(1);

/** Writes down the step that is shown; where somebody went back before that, it is gone. */
export function settle(event?: Event): void {
  const next = ahead;
  ahead = undefined;
  if (next && event?.type !== 'popstate') history.pushState(next.step, '', next.url);
}

function goAhead(step: Step, address: string): void {
  ahead = { step, url: new URL(withSheet(address), location.href) };
  // What the browser remembers of the last step is where it was scrolled to, which a shorter list would change.
  if (scrolled > 0) settle();
  else whenPainted(() => setTimeout(settle));
}

/** The browser tells of Back and of an edited fragment; of our own steps we tell ourselves. */
export const ownStep = 'own-step';
const events = ['popstate', 'hashchange', ownStep];
/** What may come before the step that is shown stands in the history: then it is written down first. */
const presses = ['pointerdown', 'keydown', 'pagehide', 'popstate'];

export function follow(tell: () => void): () => void {
  for (const name of events) addEventListener(name, tell);
  return () => {
    for (const name of events) removeEventListener(name, tell);
  };
}

/** A text that changes whenever the state does. */
const snapshot = (): string => `${currentStep().here === true} ${currentStep().size ?? ''} ${currentAddress()}`;
/** The server has not seen the fragment, so the page begins with what the server made. */
const serverSnapshot = (): null => null;

/**
 * State that starts as the server knew it, and follows the address from then on.
 * @param initial what the server made the page from.
 */
export function useAddress(initial: FindState, context: ReadContext): [AddressState, Go, grow: (size: number) => void] {
  const seen = useSyncExternalStore(follow, snapshot, serverSnapshot);
  const state = useMemo<AddressState>(() => {
    if (seen === null) return { ...initial, here: false };
    const { problems, ...read } = readAddress(shown(), context);
    // What the server could not use stays said until the first step.
    const told = problems.length > 0 || currentStep().step ? problems : initial.problems;
    const { here = false, size } = currentStep();
    return { ...read, problems: told, here, ...(size !== undefined && { size }) };
  }, [seen, initial, context]);

  useEffect(() => {
    for (const name of presses) addEventListener(name, settle, true);
    return () => {
      for (const name of presses) removeEventListener(name, settle, true);
    };
  }, []);
  useEffect(() => {
    // A place that came in the query string moves behind the `#`, where it is no longer sent.
    const now = readAddress(location, context);
    const address = written(now);
    if (now.problems.length > 0 || address === currentAddress()) return;
    history.replaceState(history.state, '', withSheet(address));
    dispatchEvent(new Event(ownStep));
  }, [context]);

  const go = useCallback<Go>((next, { replace = false, here = false } = {}) => {
    settle();
    const address = written(next);
    const { step = 0, here: wasHere = false, map, before } = currentStep();
    if (replace) history.replaceState(history.state, '', withSheet(address));
    else if (address !== currentAddress() || here !== wasHere) goAhead({ step: step + 1, ...(before !== undefined && { before }), ...(here && { here }), ...(map !== undefined && { map }) }, address);
    dispatchEvent(new CustomEvent(ownStep, { detail: shown().hash }));
  }, []);
  const grow = useCallback((size: number) => {
    settle();
    history.replaceState({ ...currentStep(), size } satisfies Step, '');
    dispatchEvent(new Event(ownStep));
  }, []);
  return [state, go, grow];
}
