/** What lies over the map and hides pins: buttons, legend, card. */
import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect, useState } from 'react';
import type { WorldPoint } from './mercator.ts';
import { worldPixels } from './mercator.ts';
import { boxAround, touches } from './place-labels.ts';
import type { Box } from './place-labels.ts';
import type { View } from './view.ts';

/** A button's size at most, in pixels. */
const buttonPixels = 44;

/** Rectangles of elements over the map, in pixels from its upper left corner. */
export function boxesOver(map: LeafletMap, selector: string): Box[] {
  const container = map.getContainer();
  const { left, top } = container.getBoundingClientRect();
  return [...(container.parentElement?.querySelectorAll(selector) ?? [])].map((element) => {
    const box = element.getBoundingClientRect();
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top };
  });
}

/** Everything that lies over the map now; `opened` are the records on the card. */
export function useCovers(map: LeafletMap, opened: readonly unknown[]): readonly Box[] {
  const [covers, setCovers] = useState<readonly Box[]>([]);
  const count = opened.length;
  useLayoutEffect(() => {
    const measure = (): void => setCovers((before) => {
      const now = boxesOver(map, count > 0 ? '.map-controls, .map-legend, .map-card' : '.map-controls, .map-legend');
      return JSON.stringify(now) === JSON.stringify(before) ? before : now;
    });
    measure();
    const frame = map.getContainer().parentElement;
    // `toggle` of the legend does not bubble.
    frame?.addEventListener('toggle', measure, { capture: true });
    map.on('resize moveend', measure);
    return () => {
      frame?.removeEventListener('toggle', measure, { capture: true });
      map.off('resize moveend', measure);
    };
  }, [map, count]);
  return covers;
}

/** True when a button at this point is seen whole. */
export function isClear({ x, y }: WorldPoint, { from, to, zoom }: View, covers: readonly Box[]): boolean {
  const size = worldPixels(zoom);
  const box = boxAround((x - from.x) * size, (y - from.y) * size, buttonPixels, buttonPixels);
  const [wide, high] = [(to.x - from.x) * size, (to.y - from.y) * size];
  return box.left >= 0 && box.top >= 0 && box.right <= wide && box.bottom <= high && !covers.some((cover) => touches(cover, box));
}
