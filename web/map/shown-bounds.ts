/** Which area answers a question best, without Leaflet: the drawing and the live map begin with the same. */
import type { Bounds } from '../../api/core/region.ts';
import { earthCircumferenceMetres, metresPerMile } from '../../api/core/units.ts';

type Spot = { lat: number; lon: number };

/** Of a result without a circle around its place: so many of the nearest are brought into view. */
const nearest = 5;
/** From this share of the state's width on, all of it is shown. */
const mostOfState = 0.7;

/** The least area that holds all of at least one spot. */
export function boundsOf(spots: readonly Spot[]): Bounds {
  const bounds = { south: 90, north: -90, west: 180, east: -180 };
  for (const { lat, lon } of spots) widen(bounds, { south: lat, north: lat, west: lon, east: lon });
  return bounds;
}

/** The circle around the place, or the place and its nearest pins, or the area searched, or all pins, or the state. */
export function shownBounds(pins: readonly Spot[], near: (Spot & { miles?: number | undefined }) | undefined, box: Bounds | undefined, state: Bounds): Bounds {
  if (near?.miles) return around(near, near.miles);
  if (!near && box) return box;
  const shown = near ? [...pins.slice(0, nearest), near] : pins;
  if (shown.length === 0) return state;
  const bounds = boundsOf(shown);
  if (!near && bounds.east - bounds.west > mostOfState * (state.east - state.west)) widen(bounds, state);
  return bounds;
}

function around({ lat, lon }: Spot, miles: number): Bounds {
  const high = (360 * miles * metresPerMile) / earthCircumferenceMetres;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide };
}

function widen(bounds: Bounds, other: Bounds): void {
  bounds.south = Math.min(bounds.south, other.south);
  bounds.north = Math.max(bounds.north, other.north);
  bounds.west = Math.min(bounds.west, other.west);
  bounds.east = Math.max(bounds.east, other.east);
}
