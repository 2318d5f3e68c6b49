/** What lies over the map and hides pins and names: buttons, legend, card. */
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import type { WorldPoint } from './mercator.ts';
import { worldPixels } from './mercator.ts';
import { boxAround, touches } from './place-labels.ts';
import type { Box } from './place-labels.ts';
import type { View } from './view.ts';

/** A button's size at most, in pixels. */
const buttonPixels = 44;
/** Clear space around what lies over the map, in pixels: more than rounding takes away. */
const edgePixels = 3;

/** What a pin under it cannot be seen through. */
export const overPins = '.map-controls, .map-legend, .map-card, .map-search, .map-caption';
/** What names keep clear of. */
export const overNames = '.map-controls, .map-legend, .map-search, .map-scale, .map-caption';

/** Rectangles of elements over the map, in pixels from its upper left corner. */
function boxesOver(map: LeafletMap, selector: string): Box[] {
  const { left, top } = map.getContainer().getBoundingClientRect();
  return [...document.querySelectorAll(selector)].map((element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left - left - edgePixels, top: box.top - top - edgePixels, right: box.right - left + edgePixels, bottom: box.bottom - top + edgePixels };
  });
}

/** Calls back once the frame that is being made has been painted: to measure before that would lay out the whole page once more. */
function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Everything that a selector finds over the map; measured again after each drawing, because any may add or widen something. */
export function useCovers(map: LeafletMap, selector: string): readonly Box[] {
  const measure = (): string => JSON.stringify(boxesOver(map, selector));
  const [measured, setMeasured] = useState(measure);
  const look = (): void => setMeasured(measure());
  useEffect(() => {
    const frame = map.getContainer().parentElement;
    // `toggle` of the legend does not bubble.
    frame?.addEventListener('toggle', look, { capture: true });
    map.on('resize moveend', look);
    return () => {
      frame?.removeEventListener('toggle', look, { capture: true });
      map.off('resize moveend', look);
    };
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it looks at nothing else
  }, [map, selector]);
  useEffect(() => afterPaint(look));
  return useMemo(() => JSON.parse(measured) as Box[], [measured]);
}

/** True when a button at this point is seen whole. */
export function isClear({ x, y }: WorldPoint, { from, to, zoom }: View, covers: readonly Box[]): boolean {
  const size = worldPixels(zoom);
  const box = boxAround((x - from.x) * size, (y - from.y) * size, buttonPixels, buttonPixels);
  const [wide, high] = [(to.x - from.x) * size, (to.y - from.y) * size];
  return box.left >= 0 && box.top >= 0 && box.right <= wide && box.bottom <= high && !covers.some((cover) => touches(cover, box));
}
