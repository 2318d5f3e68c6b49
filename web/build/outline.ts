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
  lakes: string;
};

type States = GeometryCollection<{ n?: string }>;
type Areas = (Polygon | MultiPolygon)[];

/** Arcs in pixels of the world at a zoom, thinned to `tolerance` pixels; shared borders stay shared. */
function projected(topology: Topology, zoom: number, tolerance: number): Topology {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const size = worldPixels(zoom);
  const arcs = topology.arcs.map((arc) => {
    let [column, row] = [0, 0];
    const points = arc.map(([dx = 0, dy = 0]): XY => {
      [column, row] = [column + dx, row + dy];
      const { x, y } = worldOf(row * scale[1] + translate[1], column * scale[0] + translate[0]);
      return [x * size, y * size];
    });
    return simplify(points, tolerance);
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

function draw(topology: Topology, zoom: number, tolerance: number, leastArea: number): Outline {
  const thin = projected(topology, zoom, tolerance);
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
  const frame = height / 5;
  const framed = (ring: XY[]): XY[] => simplify(ring.map(([x, y]) => [
    Math.min(Math.max(x, left - frame), left + width + frame), Math.min(Math.max(y, top - frame), top + height + frame),
  ]), tolerance);
  return {
    zoom, left, top, width, height,
    state: pathOf(homeRings, left, top, leastArea),
    neighbors: pathOf(ringsOf(others).map(framed), left, top, leastArea * 3),
    lakes: pathOf(lakeRings, left, top, leastArea),
  };
}

/** The drawing of the whole state, a few kilobytes. */
export const outlineOf = (topology: Topology): Outline => draw(topology, 8, 0.9, 8);

/** How much finer the close drawing is: its units at this zoom. */
const detailZoom = 11;

/** An SVG file whose groups `state`, `neighbors`, `lakes` have the units of `outlineOf`, with finer lines. */
export function detailOf(topology: Topology): string {
  const fine = draw(topology, detailZoom, 0.8, 12);
  const coarse = outlineOf(topology);
  const scale = worldPixels(8) / worldPixels(detailZoom);
  const place = `translate(${fine.left * scale - coarse.left} ${fine.top * scale - coarse.top}) scale(${scale})`;
  const part = (id: 'state' | 'neighbors' | 'lakes'): string => `<path id="${id}" vector-effect="non-scaling-stroke" transform="${place}" d="${fine[id]}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg">${part('neighbors')}${part('state')}${part('lakes')}</svg>`;
}

