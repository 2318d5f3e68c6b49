/** The area of "Search this area", as it may stand in an address. */
import type { Bounds } from '../../../api/core/region.ts';

/** Steps per degree: about a hundred metres, enough for an area, and an address that can be read out. */
const fine = 1000;
/** About three miles. */
const coarse = 20;

/**
 * The box around what the map shows, widened to whole steps so that it holds all that was seen.
 *
 * An area stands in the address, and a position never may. Where the device has told this page its position, the map
 * stands around it, and a small box would tell it nearly as well: then the steps are so long that it tells a town.
 */
export function areaToSearch({ west, south, east, north }: Bounds, knowsPosition: boolean): Bounds {
  const steps = knowsPosition ? coarse : fine;
  const down = (degrees: number): number => Math.floor(degrees * steps) / steps;
  const up = (degrees: number): number => Math.ceil(degrees * steps) / steps;
  return { west: down(west), south: down(south), east: up(east), north: up(north) };
}
