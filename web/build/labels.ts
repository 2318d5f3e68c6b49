/** Names on the map in order of importance: the towns of the region's map file, other towns, quarters and villages, the rest. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name, degrees north, degrees east, rank (0 first; see `labelRanks` in web/map/labels.ts). */
export type BuiltLabel = [name: string, lat: number, lon: number, rank: number];

type SeedPlace = { name: string; lat: number; lon: number; kind: string };

const rankOfKind: Readonly<Record<string, number>> = { town: 200, neighborhood: 300, village: 300, 'zip-place': 400 };

/** What the map needs of a region beside its basemap and gazetteer. */
export type RegionMap = {
  /** Towns whose names come first, the most important first. */
  towns: string[];
  /** Ring of degrees east and north: the land that goes on where the basemap ends. Rough, seen from far away only. */
  beyond: [lon: number, lat: number][];
};

/** Reads `map.json` of the seed folder. */
export function readRegionMap(seedFolder: string): RegionMap {
  return JSON.parse(readFileSync(join(seedFolder, 'map.json'), 'utf8')) as RegionMap;
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

/** Labels of the gazetteer's places, most important first, each name of a spot once. */
export function labelsOf(places: readonly SeedPlace[], towns: readonly string[]): BuiltLabel[] {
  const ranked = new Map(towns.map((name, rank) => [name, rank]));
  const seen = new Set<string>();
  return places
    .filter(({ kind }) => kind in rankOfKind)
    .map(({ name, lat, lon, kind }): BuiltLabel => {
      const rank = kind === 'town' ? ranked.get(name) : undefined;
      return [name, round(lat), round(lon), rank ?? rankOfKind[kind] ?? 400];
    })
    .sort((a, b) => a[3] - b[3] || (a[0] < b[0] ? -1 : 1))
    .filter(([name]) => !seen.has(name) && seen.add(name));
}
