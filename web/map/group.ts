/**
 * Which pins stand alone at a zoom and which are shown as one with a count. Every group stands on its first pin in list
 * order, and no two groups stand nearer than `radius`: so buttons never cover each other, Tab order is list order, and
 * the button a person just used stays where it is when the map comes closer. One pass over a grid, linear in the number
 * of pins, no index to rebuild when a filter changes.
 */
import type { WorldPoint } from './mercator.ts';
import { worldPixels } from './mercator.ts';

export type Group = {
  /** Index of the first member, on which the group stands. */
  anchor: number;
  /** Indices in list order, the anchor first. */
  members: number[];
};

/** Groups of points at a zoom, in list order; `radius` is the least distance between two groups in pixels. */
export function groupPoints(points: readonly WorldPoint[], zoom: number, radius: number): Group[] {
  // In cells twice as wide as the radius, what is near enough to a point lies in four of them at most.
  const cellsAcross = worldPixels(zoom) / (2 * radius);
  const rowLength = Math.ceil(cellsAcross) + 2;
  const cells = new Map<number, Cell>();
  const groups: Group[] = [];
  for (const [index, { x, y }] of points.entries()) {
    const [column, row] = [x * cellsAcross, y * cellsAcross];
    const found = nearest(cells, rowLength, column, row);
    if (found !== undefined) {
      groups[found]?.members.push(index);
      continue;
    }
    const key = Math.floor(row) * rowLength + Math.floor(column);
    const stand = { column, row, group: groups.length };
    const cell = cells.get(key);
    if (cell) cell.push(stand);
    else cells.set(key, [stand]);
    groups.push({ anchor: index, members: [index] });
  }
  return groups;
}

/** Where groups stand, in widths of a cell. */
type Cell = { column: number; row: number; group: number }[];

/** The group nearest to a place, if one stands nearer than the radius, which is half a cell. */
function nearest(cells: ReadonlyMap<number, Cell>, rowLength: number, column: number, row: number): number | undefined {
  let best = 0.25;
  let found: number | undefined;
  const [left, top] = [Math.floor(column - 0.5), Math.floor(row - 0.5)];
  for (let cellRow = top; cellRow <= top + 1; cellRow++) {
    for (let cellColumn = left; cellColumn <= left + 1; cellColumn++) {
      const cell = cells.get(cellRow * rowLength + cellColumn);
      if (!cell) continue;
      for (const stand of cell) {
        const squared = (stand.column - column) ** 2 + (stand.row - row) ** 2;
        if (squared >= best) continue;
        best = squared;
        found = stand.group;
      }
    }
  }
  return found;
}

/** True when no zoom up to `deepest` tells these points apart: they share an address. */
export function isOnePlace(points: readonly WorldPoint[], deepest: number, radius: number): boolean {
  const [first] = points;
  const reach = radius / worldPixels(deepest);
  return !first || points.every((point) => Math.hypot(point.x - first.x, point.y - first.y) < reach);
}
