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

/** A straight piece of a coast or border. */
type Side = readonly [LonLat, LonLat];

/** The outline made of these rings. Holes count as outside. */
export function outlineOf(geometry: Polygon | MultiPolygon): Outline {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const sides = rings.flatMap((ring) => ring.slice(1).map((end, index): Side => [ring[index] ?? end, end]));
  const strips = stripsOf(sides);
  return {
    // Even-odd over all rings at once: islands and holes come out right without being told apart.
    contains: (point) => crossings(strips.get(stripAt(point.lat)) ?? [], point) % 2 === 1,
    metresToEdge: (point) => Math.min(...sides.map(([from, to]) => distanceMetres(point, nearestOnSide(from, to, point)))),
  };
}

/** Number of the strip of a latitude. A strip is about a mile high, so that few sides lie in it. */
const stripAt = (lat: number): number => Math.floor(lat * 64);

/** The sides by the strips that they touch: a ray to the east meets no others. */
function stripsOf(sides: readonly Side[]): Map<number, Side[]> {
  const strips = new Map<number, Side[]>();
  for (const side of sides) {
    const [[, from = 0], [, to = 0]] = side;
    for (let strip = stripAt(Math.min(from, to)); strip <= stripAt(Math.max(from, to)); strip++) {
      const listed = strips.get(strip);
      if (listed) listed.push(side);
      else strips.set(strip, [side]);
    }
  }
  return strips;
}

/** How often a ray to the east crosses these sides. */
function crossings(sides: readonly Side[], { lat, lon }: LatLon): number {
  return sides.filter(([[fromLon = 0, fromLat = 0], [toLon = 0, toLat = 0]]) => {
    if (fromLat > lat === toLat > lat) return false;
    return lon < fromLon + ((lat - fromLat) / (toLat - fromLat)) * (toLon - fromLon);
  }).length;
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
