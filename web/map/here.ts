/** The sign for the place that somebody searched from: seen, and in nobody's way. */
import { worldPixels } from './mercator.ts';
import type { WorldPoint } from './mercator.ts';

/** Radius in pixels of the ring around the place. */
export const hereRadius = 19;
/** A pin as near as this would lie on the ring. */
const ringPixels = 24;
/** A pin as near as this would have its letter hidden by the dot: the dot goes to its edge. */
const dotPixels = 16;
const edgePixels = 20;

/** Where the dot is drawn, in pixels from the place, and whether a ring around it would be seen whole. */
export function signOf(place: WorldPoint, markers: readonly { point: WorldPoint }[], zoom: number): { x: number; y: number; hasRing: boolean } {
  const size = worldPixels(zoom);
  const around = markers.map(({ point }) => ({ x: (point.x - place.x) * size, y: (point.y - place.y) * size }));
  const near = around.reduce((best, next) => (Math.hypot(next.x, next.y) < Math.hypot(best.x, best.y) ? next : best), { x: Infinity, y: 0 });
  const distance = Math.hypot(near.x, near.y);
  if (distance > dotPixels) return { x: 0, y: 0, hasRing: distance > ringPixels };
  const away = distance === 0 ? { x: Math.SQRT1_2, y: -Math.SQRT1_2 } : { x: -near.x / distance, y: -near.y / distance };
  return { x: near.x + away.x * edgePixels, y: near.y + away.y * edgePixels, hasRing: false };
}
