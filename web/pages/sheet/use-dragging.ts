/** Order by dragging a place by its number, with a mouse or a finger. Comes when the page rests; the buttons do the same. */
import { useEffect, useRef, type RefObject } from 'react';
import { whenIdleOrTouched } from '../../when-idle.ts';

/** @param moveTo told where a place was let go; places count from 0. */
export function useDragging(list: RefObject<HTMLOListElement | null>, isThere: boolean, moveTo: (from: number, to: number, id: string) => void): void {
  const told = useRef(moveTo);
  useEffect(() => {
    told.current = moveTo;
  }, [moveTo]);
  useEffect(() => {
    if (!isThere) return undefined;
    let end = (): void => {};
    let isGone = false;
    const stopWaiting = whenIdleOrTouched(() => {
      void import('./dragging.ts').then(({ dragging }) => {
        if (!isGone && list.current) end = dragging(list.current, (...move) => told.current(...move));
      });
    });
    return () => {
      isGone = true;
      stopWaiting();
      end();
    };
  }, [list, isThere]);
}
