/** The bundled drawing of the land: fetched once, split into what has its own colour, rounded off for close views. */
import type { GeoJsonObject, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import address from 'virtual:basemap';
import { beyond } from 'virtual:labels';

type Areas = (Polygon | MultiPolygon)[];

/** In the order in which they are drawn. */
export type Basemap = Record<'beyond' | 'neighbors' | 'state' | 'lakes' | 'shore' | 'frontier' | 'borders', GeoJsonObject>;

let fetched: Promise<Topology> | undefined;

/** The basemap's topology, from this site; fetched at most once, and again after a failure. */
export function fetchBasemap(): Promise<Topology> {
  fetched ??= fetch(address).then((response) => {
    if (!response.ok) throw new Error(`basemap: ${response.status}`);
    return response.json() as Promise<Topology>;
  });
  fetched.catch(() => { fetched = undefined; });
  return fetched;
}

/** The drawing's parts. A line with one state on it is coast, a line between two is a border, and ours the frontier. */
export function partsOf(topology: Topology): Basemap {
  const states = topology.objects['states'] as GeometryCollection;
  const [home, ...others] = states.geometries as Areas;
  const isHome = (area: unknown): boolean => area === home;
  const lakes = topology.objects['lakes'] ?? { type: 'GeometryCollection', geometries: [] };
  return {
    beyond: { type: 'Polygon', coordinates: [[...beyond, beyond[0]]] } as GeoJsonObject,
    neighbors: merge(topology, others),
    state: merge(topology, home ? [home] : []),
    lakes: feature(topology, lakes),
    shore: { type: 'MultiLineString', coordinates: mesh(topology, states, (a, b) => a === b).coordinates.flatMap(besideWater) } as GeoJsonObject,
    frontier: mesh(topology, states, (a, b) => a !== b && (isHome(a) || isHome(b))),
    borders: mesh(topology, states, (a, b) => a !== b && !isHome(a) && !isHome(b)),
  };
}

/** The stretches of an outer edge that are shore: where land goes on beyond the drawing, its edge is no coast. */
function besideWater(line: Position[]): Position[][] {
  const stretches: Position[][] = [];
  let stretch: Position[] = [];
  line.forEach((point, index) => {
    stretch.push(point);
    const next = line[index + 1];
    if (next && !isBeyond(point) && !isBeyond(next)) return;
    if (stretch.length > 1) stretches.push(stretch);
    stretch = [];
  });
  return stretches;
}

/** True inside the ring, by the number of its edges to the east. */
function isBeyond([lon = 0, lat = 0]: Position): boolean {
  return beyond.filter(([x1, y1], index) => {
    const [x2, y2] = beyond[(index + 1) % beyond.length] ?? [x1, y1];
    return y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
  }).length % 2 === 1;
}

/**
 * The same topology with corners cut twice (Chaikin), for zooms at which a straight piece of coast is many pixels long.
 * Arcs keep their ends and are shared, so land, coast and borders stay together.
 */
export function rounded(topology: Topology): Topology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [column, row] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]) => {
      [column, row] = [column + dx, row + dy];
      return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
    });
    return cutCorners(cutCorners(points));
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

const between = (a: number[], b: number[] | undefined, share: number): number[] =>
  a.map((value, axis) => value + ((b?.[axis] ?? value) - value) * share);

function cutCorners(line: number[][]): number[][] {
  if (line.length < 3) return line;
  const cut = line.slice(0, -1).flatMap((point, index) => [between(point, line[index + 1], 0.25), between(point, line[index + 1], 0.75)]);
  return [line[0] ?? [], ...cut.slice(1, -1), line.at(-1) ?? []];
}
