/** Web Mercator, the projection of Leaflet and of every street tile, without Leaflet: it also runs on the server. */
import { earthCircumferenceMetres } from '../../api/core/units.ts';

/** A point of the projected world: 0 to 1 eastward from the date line, 0 to 1 southward from 85° N. */
export type WorldPoint = { x: number; y: number };

/** Edge in pixels of the square that holds the whole world at zoom 0. */
export const tilePixels = 256;

/** The projected point of degrees of latitude and longitude (WGS 84). */
export function worldOf(lat: number, lon: number): WorldPoint {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: (lon + 180) / 360, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Width of the world in pixels at a zoom, which may be a fraction. */
export const worldPixels = (zoom: number): number => tilePixels * 2 ** zoom;

/** Length on the ground of one pixel at a latitude in degrees, in metres. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (earthCircumferenceMetres * Math.cos((lat * Math.PI) / 180)) / worldPixels(zoom);
}
