/**
 * List or map, on small screens. The map fills the screen like a page, so it is a step of the history: Back leads to the
 * list. The list is found where it was left.
 */
import { useCallback, useEffect, useRef, useSyncExternalStore, type RefObject } from 'react';
import { currentStep, follow, ownStep, settle, type Step } from './use-address.ts';

export type View = {
  name: 'list' | 'map';
  /** The button that changes it. */
  button: RefObject<HTMLButtonElement | null>;
  toggle: () => void;
  /** Shows the list, at an element where there is one. */
  toList: (target: () => HTMLElement | null) => void;
};

const nextFrame = (act: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(act));
const nameNow = (): View['name'] => (currentStep().map === undefined ? 'list' : 'map');
const tell = (): void => void dispatchEvent(new Event(ownStep));

function enterMap(): void {
  const step = (currentStep().step ?? 0) + 1;
  history.pushState({ ...currentStep(), step, map: step } satisfies Step, '');
  tell();
}

/** Goes back where the map was the last step; where something was searched on it, this step becomes the list's. */
function leaveMap(): void {
  const { map, ...rest } = currentStep();
  if (map !== rest.step) {
    history.replaceState(rest, '');
    return tell();
  }
  // A list that grew to hold what is shown in it must not be short again.
  addEventListener('popstate', () => {
    if (rest.size === undefined || currentStep().size === rest.size) return;
    history.replaceState({ ...currentStep(), size: rest.size } satisfies Step, '');
    tell();
  }, { once: true });
  return history.back();
}

function showIn(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest' });
  (element.querySelector<HTMLElement>('h3 a') ?? element).focus({ preventScroll: true });
}

export function useView(): View {
  const name = useSyncExternalStore(follow, nameNow, (): View['name'] => 'list');
  const shown = useRef<View['name']>('list');
  const button = useRef<HTMLButtonElement>(null);
  const leftAt = useRef(0);
  const wanted = useRef<() => HTMLElement | null>(() => null);
  const change = useCallback((target: () => HTMLElement | null) => {
    wanted.current = target;
    settle();
    if (nameNow() === 'map') return leaveMap();
    leftAt.current = scrollY;
    return enterMap();
  }, []);

  // The button stays where it is and takes another name, which nobody would be told: the focus goes to what has come.
  useEffect(() => {
    if (name === shown.current) return;
    shown.current = name;
    // On the root: a rule that looked for it inside the body would be asked again at each change of the list.
    document.documentElement.toggleAttribute('data-view');
    const target = wanted.current;
    wanted.current = () => null;
    // Where the window has grown wide both are there, and nothing has come.
    if (!button.current?.getClientRects().length) return;
    nextFrame(() => {
      if (name === 'map') {
        scrollTo(0, 0);
        return document.querySelector<HTMLElement>('.map-pane')?.focus({ preventScroll: true });
      }
      scrollTo(0, leftAt.current);
      const element = target();
      return element ? showIn(element) : button.current?.focus({ preventScroll: true });
    });
  }, [name]);

  return {
    name, button,
    toggle: useCallback(() => change(() => null), [change]),
    toList: useCallback((target) => {
      if (nameNow() === 'map') return change(target);
      const element = target();
      return element ? showIn(element) : undefined;
    }, [change]),
  };
}
