import { metresPerMile } from '../../api/core/units.ts';
import { metresPerPixel } from './mercator.ts';
import type { MapMessages } from './messages.ts';
import type { View } from './view.ts';

const metresPerFoot = 0.3048;
/** Lengths that are easily read, with the longest first. */
const lengths = [
  ...[100, 50, 20, 10, 5, 2, 1].map((length) => ({ length, unit: 'mile' as const, metres: length * metresPerMile })),
  ...[2000, 1000, 500, 200, 100].map((length) => ({ length, unit: 'foot' as const, metres: length * metresPerFoot })),
];
const widestPixels = 130;

/** The longest readable length that fits, and its width on the map in pixels. */
export function scaleOf(lat: number, zoom: number): { length: number; unit: 'mile' | 'foot'; pixels: number } {
  const metres = metresPerPixel(lat, zoom);
  const found = lengths.find((entry) => entry.metres / metres <= widestPixels) ?? { length: 100, unit: 'foot' as const, metres: 100 * metresPerFoot };
  return { length: found.length, unit: found.unit, pixels: found.metres / metres };
}

/** The scale in the middle of a view. */
export function scaleIn({ from, to, zoom }: View): ReturnType<typeof scaleOf> {
  const middle = (from.y + to.y) / 2;
  return scaleOf((Math.atan(Math.sinh(Math.PI * (1 - 2 * middle))) * 180) / Math.PI, zoom);
}

/** A bar as long as a mile, or so many feet, for who wonders whether it can be walked. */
export function Scale({ view, messages }: { view: View; messages: MapMessages }) {
  const { length, unit, pixels } = scaleIn(view);
  return <div className="map-scale" aria-hidden="true" style={{ inlineSize: pixels }}>{messages.scale(length, unit)}</div>;
}
