/** SVG drawings of the state from the basemap: a small one that stands in pages, and a finer one for close views. */
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { worldOf, worldPixels } from '../map/mercator.ts';
import { simplify } from './simplify.ts';
import type { XY } from './simplify.ts';

export type Outline = {
  /** Zoom at which one unit of the drawing is one pixel. */
  zoom: number;
  /** Position of the drawing's origin in pixels of the world at that zoom. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Path data in units from the origin. */
  state: string;
  neighbors: string;
  /** The land that goes on where the neighbors end; rough. */
  beyond: string;
  lakes: string;
};

/** How a drawing is made. */
type Detail = {
  zoom: number;
  /** Pixels that lines may be off; those of the neighbors alone may be off five times as far. */
  tolerance: number;
  /** Square pixels of the smallest island. */
  leastArea: number;
  /** How far land is drawn around the state: a share of its width, and of its height. */
  frame: readonly [wide: number, high: number];
};

/** Degrees east and north. */
type Ring = readonly (readonly [lon: number, lat: number])[];
type States = GeometryCollection<{ n?: string }>;
type Areas = (Polygon | MultiPolygon)[];

/** Arcs in pixels of the world at a zoom, thinned to `tolerance` pixels; shared borders stay shared. */
function projected(topology: Topology, { zoom, tolerance }: Detail): Topology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const size = worldPixels(zoom);
  const [home] = (topology.objects['states'] as States).geometries as Areas;
  const own = new Set((home?.arcs.flat(2) ?? []).map((arc) => (arc < 0 ? ~arc : arc)));
  const arcs = topology.arcs.map((arc, index) => {
    let [column, row] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): XY => {
      [column, row] = [column + dx, row + dy];
      const { x, y } = worldOf(row * scale[1] + translate[1], column * scale[0] + translate[0]);
      return [x * size, y * size];
    });
    return simplify(points, own.has(index) ? tolerance : 5 * tolerance);
  });
  const { transform: _, ...rest } = topology;
  return { ...rest, arcs };
}

/** Path data of rings, in steps relative to the point before, islands under `leastArea` square units left out. */
function pathOf(rings: readonly XY[][], left: number, top: number, leastArea: number): string {
  return rings.map((ring) => {
    let at: XY = [0, 0];
    const steps = ring.map(([x, y]): XY => {
      const next: XY = [Math.round(x - left), Math.round(y - top)];
      const step: XY = [next[0] - at[0], next[1] - at[1]];
      at = next;
      return step;
    });
    const moved = steps.filter(([dx, dy], index) => index === 0 || dx !== 0 || dy !== 0);
    if (moved.length < 4 || boxArea(ring) < leastArea) return '';
    const [start, ...others] = moved;
    return `M${start?.join(' ')}l${others.map(([dx, dy]) => `${dx} ${dy}`).join(' ').replaceAll(' -', '-')}z`;
  }).join('');
}

function boxArea(ring: readonly XY[]): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
}

function draw(topology: Topology, beyond: Ring, detail: Detail): Outline {
  const { zoom, tolerance, leastArea, frame } = detail;
  const thin = projected(topology, detail);
  const states = (thin.objects['states'] as States).geometries;
  const [home, ...others] = states as [Areas[number], ...Areas];
  const ringsOf = (areas: Areas): XY[][] => merge(thin, areas).coordinates.flat() as XY[][];
  const homeRings = ringsOf([home]);
  const all = homeRings.flat();
  const margin = (14 * worldPixels(zoom)) / worldPixels(8);
  const left = Math.floor(Math.min(...all.map(([x]) => x)) - margin);
  const top = Math.floor(Math.min(...all.map(([, y]) => y)) - margin);
  const width = Math.ceil(Math.max(...all.map(([x]) => x)) + margin) - left;
  const height = Math.ceil(Math.max(...all.map(([, y]) => y)) + margin) - top;
  const lakes = thin.objects['lakes'];
  const lakeRings = lakes ? ringsOf((lakes as GeometryCollection).geometries as Areas) : [];
  // Neighbors are a backdrop under the state: pressed into a frame around it, so that far coasts fall on its edge.
  const [wide, high] = [frame[0] * width, frame[1] * height];
  const framed = (ring: XY[]): XY[] => simplify(ring.map(([x, y]) => [
    Math.min(Math.max(x, left - wide), left + width + wide), Math.min(Math.max(y, top - high), top + height + high),
  ]), tolerance);
  const far = beyond.map(([lon, lat]): XY => {
    const { x, y } = worldOf(lat, lon);
    return [x * worldPixels(zoom), y * worldPixels(zoom)];
  });
  return {
    zoom, left, top, width, height,
    state: pathOf(homeRings, left, top, leastArea),
    neighbors: pathOf(ringsOf(others).map(framed), left, top, leastArea * 20),
    beyond: pathOf([framed(far)], left, top, leastArea),
    lakes: pathOf(lakeRings, left, top, leastArea),
  };
}

/** The drawing of the whole state, a few kilobytes. Panes far higher than the state are filled with land and sea. */
export const outlineOf = (topology: Topology, beyond: Ring): Outline =>
  draw(topology, beyond, { zoom: 8, tolerance: 0.9, leastArea: 8, frame: [0.8, 1.7] });

/** How much finer the close drawing is: its units at this zoom. */
const detailZoom = 11;

/** An SVG file whose groups `beyond`, `state`, `neighbors`, `lakes` have the units of `outlineOf`, with finer lines. */
export function detailOf(topology: Topology, beyond: Ring): string {
  const fine = draw(topology, beyond, { zoom: detailZoom, tolerance: 0.8, leastArea: 12, frame: [0.3, 0.6] });
  const coarse = outlineOf(topology, beyond);
  const scale = worldPixels(8) / worldPixels(detailZoom);
  const place = `translate(${fine.left * scale - coarse.left} ${fine.top * scale - coarse.top}) scale(${scale})`;
  const part = (id: 'beyond' | 'neighbors' | 'state' | 'lakes'): string => `<path id="${id}" vector-effect="non-scaling-stroke" transform="${place}" d="${fine[id]}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg">${part('beyond')}${part('neighbors')}${part('state')}${part('lakes')}</svg>`;
}

