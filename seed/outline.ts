/** The outline of the state, from the base map, and whether a point lies inside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon, Position as LonLat } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceMetres, type LatLon } from '../api/core/distance.ts';

export type Outline = {
  /** True inside the land of the state. */
  contains(point: LatLon): boolean;
  /** Metres to the nearest coast or border, from either side. */
  metresToEdge(point: LatLon): number;
};

/**
 * How far outside the outline, in metres, a point may lie. The base map is simplified and leaves out wharves and the
 * smallest islands: piers tried by hand (Boston, Gloucester, Provincetown) lie up to 150 m off its coast.
 */
export const toleranceMetres = 400;

/**
 * Reads the outline of the state of a region folder.
 * @param root folder that holds `basemap.topojson`, as `seed`
 * @param state its name, as in the property `n` of the base map
 * @throws Error when the file cannot be read or does not hold that state
 */
export function readOutline(root: string, state: string): Outline {
  const topology = JSON.parse(readFileSync(join(root, 'basemap.topojson'), 'utf8')) as Topology;
  const states = topology.objects['states'] as GeometryCollection<{ n?: string }> | undefined;
  const found = states?.geometries.find(({ properties = {} }) => 'n' in properties && properties.n === state);
  if (found?.type !== 'Polygon' && found?.type !== 'MultiPolygon') {
    throw new Error(`basemap.topojson has no state named ${state}. Put its outline into the object "states", with its name in the property "n".`);
  }
  return outlineOf((feature(topology, found) as Feature<Polygon | MultiPolygon>).geometry);
}

/** The outline made of these rings. Holes count as outside. */
export function outlineOf(geometry: Polygon | MultiPolygon): Outline {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return {
    // Even-odd over all rings at once: islands and holes come out right without being told apart.
    contains: (point) => rings.filter((ring) => crossings(ring, point) % 2 === 1).length % 2 === 1,
    metresToEdge: (point) => Math.min(...rings.map((ring) => metresToRing(ring, point))),
  };
}

function sides(ring: readonly LonLat[]): [LonLat, LonLat][] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}

/** How often a ray to the east crosses the ring. */
function crossings(ring: readonly LonLat[], { lat, lon }: LatLon): number {
  return sides(ring).filter(([[fromLon = 0, fromLat = 0], [toLon = 0, toLat = 0]]) => {
    if (fromLat > lat === toLat > lat) return false;
    return lon < fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon);
  }).length;
}

function metresToRing(ring: readonly LonLat[], point: LatLon): number {
  return Math.min(...sides(ring).map(([from, to]) => distanceMetres(point, nearestOnSide(from, to, point))));
}

/** Nearest point of a side, taken flat: sides are short, so the error is far below a metre. */
function nearestOnSide([fromLon = 0, fromLat = 0]: LonLat, [toLon = 0, toLat = 0]: LonLat, point: LatLon): LatLon {
  const narrow = Math.cos((point.lat * Math.PI) / 180);
  const [dx, dy] = [(toLon - fromLon) * narrow, toLat - fromLat];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.lon - fromLon) * narrow * dx + (point.lat - fromLat) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return { lat: fromLat + share * (toLat - fromLat), lon: fromLon + share * (toLon - fromLon) };
}
