/** List or map, on small screens. Coming back to the list finds it where it was left. */
import { useCallback, useRef, useState } from 'react';

export type View = {
  name: 'list' | 'map';
  toggle: () => void;
  /** Shows the list, at an element where there is one. */
  toList: (target: () => HTMLElement | null) => void;
};

const nextFrame = (act: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(act));

export function useView(): View {
  const [name, setName] = useState<View['name']>('list');
  const leftAt = useRef(0);
  const toggle = useCallback(() => setName((now) => {
    if (now === 'list') {
      leftAt.current = scrollY;
      nextFrame(() => scrollTo(0, 0));
      return 'map';
    }
    nextFrame(() => scrollTo(0, leftAt.current));
    return 'list';
  }), []);
  const toList = useCallback((target: () => HTMLElement | null) => {
    setName('list');
    nextFrame(() => {
      const element = target();
      element?.scrollIntoView({ block: 'nearest' });
      element?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
    });
  }, []);
  return { name, toggle, toList };
}
