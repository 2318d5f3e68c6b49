/** Readers for what stands for a place: coordinates, a radius, a box. */
import type { LatLon } from '../distance.ts';
import { limits } from '../filters.ts';
import type { Bounds } from '../region.ts';
import type { Reading } from './read.ts';
import { problem } from './values.ts';

/** As many decimals as a program may write for a number; see `decimal` in `write.ts`. */
const degrees = /^-?\d{1,3}(\.\d{1,25})?$/;
/** The number of digits already found to be one; "-0" is 0. */
const plainNumber = (text: string | undefined): number => Number(text) + 0;
/** How far outside the region, in degrees, coordinates may lie: someone across the border looks for a place here. */
const margin = 1;

const inside = ({ lat, lon }: LatLon, { west, south, east, north }: Bounds): boolean =>
  lat >= south - margin && lat <= north + margin && lon >= west - margin && lon <= east + margin;

/** Reads `lat,lon`. Undefined when the text has another form, and is then the name of a place. */
export function readCoordinates(name: string, text: string, bounds: Bounds): Reading<LatLon> | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 2 || !parts.every((part) => degrees.test(part))) return undefined;
  const point = { lat: plainNumber(parts[0]), lon: plainNumber(parts[1]) };
  if (inside(point, bounds)) return { value: point };
  if (inside({ lat: point.lon, lon: point.lat }, bounds)) return { problems: [problem(name, text, 'swapped-coordinates')] };
  const onEarth = Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180;
  return { problems: [problem(name, text, onEarth ? 'outside-region' : 'out-of-range')] };
}

/** The radius of whoever looks at any distance. */
export const anyDistance = 'any';

/** Reads a radius in miles; undefined is any distance. */
export function readMiles(name: string, text: string): Reading<number | undefined> {
  if (text === anyDistance) return { value: undefined };
  if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(text)) return { problems: [problem(name, text, 'not-a-number')] };
  const miles = Number(text);
  const fits = miles > 0 && miles <= limits.largestRadius;
  return fits ? { value: miles } : { problems: [problem(name, text, 'out-of-range')] };
}

/** Reads `west,south,east,north` in degrees. */
export function readBox(name: string, text: string): Reading<Bounds> {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 4 || !parts.every((part) => degrees.test(part))) return { problems: [problem(name, text, 'not-a-box')] };
  const [west = 0, south = 0, east = 0, north = 0] = parts.map(plainNumber);
  const onEarth = [west, east].every((lon) => Math.abs(lon) <= 180) && [south, north].every((lat) => Math.abs(lat) <= 90);
  if (!onEarth) return { problems: [problem(name, text, 'out-of-range')] };
  if (west >= east || south >= north) return { problems: [problem(name, text, 'crossed-box')] };
  return { value: { west, south, east, north } };
}
