/**
 * Distances on a sphere. Order and radius are decided on the straight line (chord) between two points of the unit
 * sphere, because it needs only + - * and comparison, which give the same bits in V8 and in SQLite; sines stay in
 * JavaScript. The mile people read comes from the chord at the end.
 */
import { metresPerMile } from './units.ts';

/** Mean radius of the Earth in miles (IUGG mean radius R1 = 6371.0088 km). */
export const earthRadiusMiles = 6371.0088 / (metresPerMile / 1000);

export type LatLon = { lat: number; lon: number };
/** A point on the unit sphere. */
export type UnitVector = { x: number; y: number; z: number };

/** The point on the unit sphere for degrees of latitude and longitude (WGS 84, taken as a sphere). */
export function unitVector({ lat, lon }: LatLon): UnitVector {
  const phi = (lat * Math.PI) / 180;
  const lambda = (lon * Math.PI) / 180;
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

/** Square of the chord between two unit vectors, no unit. Summed in the order in which the SQL sums it. */
export function chordSquared(a: UnitVector, b: UnitVector): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const dz = a.z - b.z;
  return dx * dx + dy * dy + dz * dz;
}

/** The squared chord that belongs to a distance in miles along the sphere. */
export function chordSquaredOfMiles(miles: number): number {
  const chord = 2 * Math.sin(Math.min(miles / (2 * earthRadiusMiles), Math.PI / 2));
  return chord * chord;
}

/** Miles along the sphere for a squared chord. */
export function milesOfChordSquared(squared: number): number {
  return 2 * earthRadiusMiles * Math.asin(Math.min(1, Math.sqrt(squared) / 2));
}

/** Great-circle distance in miles. */
export function distanceMiles(a: LatLon, b: LatLon): number {
  return milesOfChordSquared(chordSquared(unitVector(a), unitVector(b)));
}

/** Great-circle distance in metres. */
export function distanceMetres(a: LatLon, b: LatLon): number {
  return distanceMiles(a, b) * metresPerMile;
}
