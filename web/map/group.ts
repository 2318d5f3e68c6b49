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
  const cellsAcross = worldPixels(zoom) / radius;
  const rowLength = Math.ceil(cellsAcross) + 2;
  const cells = new Map<number, Group[]>();
  const groups: Group[] = [];
  points.forEach((point, index) => {
    const column = Math.floor(point.x * cellsAcross);
    const row = Math.floor(point.y * cellsAcross);
    let nearest: Group | undefined;
    let best = 1;
    for (let cell = 0; cell < 9; cell++) {
      const key = (row + Math.floor(cell / 3) - 1) * rowLength + column + (cell % 3) - 1;
      for (const group of cells.get(key) ?? []) {
        const anchor = points[group.anchor] ?? point;
        const squared = ((anchor.x - point.x) * cellsAcross) ** 2 + ((anchor.y - point.y) * cellsAcross) ** 2;
        if (squared >= best) continue;
        best = squared;
        nearest = group;
      }
    }
    if (nearest) {
      nearest.members.push(index);
      return;
    }
    const group = { anchor: index, members: [index] };
    groups.push(group);
    const key = row * rowLength + column;
    const cell = cells.get(key);
    if (cell) cell.push(group);
    else cells.set(key, [group]);
  });
  return groups;
}

/** True when no zoom up to `deepest` tells these points apart: they share an address. */
export function isOnePlace(points: readonly WorldPoint[], deepest: number, radius: number): boolean {
  const [first] = points;
  const reach = radius / worldPixels(deepest);
  return !first || points.every((point) => Math.hypot(point.x - first.x, point.y - first.y) < reach);
}
