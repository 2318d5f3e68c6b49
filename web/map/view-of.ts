/** How close a drawing comes: so that all that was found can be seen, and no closer than a town. */
import outline from 'virtual:outline';
import type { Bounds } from '../../api/core/region.ts';
import { worldOf, worldPixels } from './mercator.ts';
import type { PictureView } from './picture.ts';

/** Share of the drawing's sides that the area fills. */
const filled = 0.84;
const closest = 10.5;

/**
 * The view of an area in a drawing of this size in pixels; of the whole state where the area is about as wide.
 * @param whole width of a drawing of the whole state.
 */
export function viewOf({ west, south, east, north }: Bounds, size: { width: number; height: number }, whole: number): PictureView {
  const [from, to] = [worldOf(north, west), worldOf(south, east)];
  const fits = (pixels: number, share: number): number => Math.log2((pixels * filled) / (share * worldPixels(0)));
  const zoom = Math.min(fits(size.width, to.x - from.x), fits(size.height, to.y - from.y), closest);
  const wholeZoom = outline.zoom + Math.log2(whole / outline.width);
  if (zoom < wholeZoom + 0.5) return { zoom: wholeZoom };
  // Half of the degrees is half of the way, near enough: the area is small, and some room is left around it.
  return { center: { lat: (north + south) / 2, lon: (west + east) / 2 }, zoom, size };
}
