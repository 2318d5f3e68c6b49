/**
 * A map in a page that scrolls must not catch who only wants to pass: the wheel zooms with Ctrl or ⌘ held, or once the
 * map was clicked and until the pointer leaves it; one finger scrolls the page, two move and zoom the map.
 */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';

export type Hint = 'fingers' | 'wheel';

const hintMilliseconds = 1600;

/** Sets the gestures up; returns the hint to show now, if any. */
export function useGestures(map: LeafletMap): Hint | undefined {
  const [hint, setHint] = useState<Hint>();
  useEffect(() => {
    const container = map.getContainer();
    let clicked = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (next: Hint): void => {
      setHint(next);
      clearTimeout(timer);
      timer = setTimeout(() => setHint(undefined), hintMilliseconds);
    };
    const onWheel = (event: WheelEvent): void => {
      if (clicked || event.ctrlKey || event.metaKey) return;
      // Leaflet does not hear of it, so the page scrolls.
      event.stopPropagation();
      show('wheel');
    };
    const onPress = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') map.dragging.disable();
      else {
        map.dragging.enable();
        clicked = true;
      }
    };
    const onLeave = (): void => { clicked = false; };
    const onTouch = (event: TouchEvent): void => {
      if (event.touches.length === 1) show('fingers');
      else setHint(undefined);
    };
    container.addEventListener('wheel', onWheel, { capture: true, passive: true });
    container.addEventListener('pointerdown', onPress, { capture: true });
    container.addEventListener('mouseleave', onLeave);
    container.addEventListener('touchmove', onTouch, { passive: true });
    return () => {
      clearTimeout(timer);
      container.removeEventListener('wheel', onWheel, { capture: true });
      container.removeEventListener('pointerdown', onPress, { capture: true });
      container.removeEventListener('mouseleave', onLeave);
      container.removeEventListener('touchmove', onTouch);
    };
  }, [map]);
  return hint;
}
