/** Where records are: their counties, and the towns that somebody else's list names. */
import { placeKey, placeKeys, type Place } from './places.ts';
import type { NamedTowns, Region } from './region.ts';
import type { Kind } from './vocabulary.ts';

/** What is looked at in a record. */
export type Placed = { kind: Kind; isUnclear: boolean; city?: string; zip?: string; neighborhood?: string };

/** Records by kind. Kinds that none has are not in it. */
export type KindCounts = Record<string, number>;
export type CountyCounts = { county: string; records: number; by_kind: KindCounts };

export type NamedCoverage = Omit<NamedTowns, 'towns' | 'titles'> & {
  /** How many towns the list names. */
  towns: number;
  /** Those in which no published record of this kind is. */
  without: string[];
  /** Those in which only records are of which it is not clear whether they still hold. */
  in_doubt: string[];
};

/** How many, in the order of the words. */
export function countsOf(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The place that each name and ZIP code means. @param places in order of precedence. */
export function placesByKey(places: readonly Place[]): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const place of places) for (const key of placeKeys(place)) if (!found.has(key)) found.set(key, place);
  return found;
}

/** The county of an address: that of its ZIP code, which is finer, or else of its town. */
function countyOf({ city, zip }: Placed, places: ReadonlyMap<string, Place>): string | undefined {
  return (zip === undefined ? undefined : places.get(zip)?.county) ?? (city === undefined ? undefined : places.get(placeKey(city))?.county);
}

/** Kinds by county, each county of the region once; and what has no address, as lines, or a town that nobody knows. */
export function byCounty(records: readonly Placed[], { counties }: Pick<Region, 'counties'>, places: ReadonlyMap<string, Place>): { counties: CountyCounts[]; elsewhere: Omit<CountyCounts, 'county'> } {
  const grouped = new Map<string | undefined, Placed[]>([...counties, undefined].map((county) => [county, []]));
  for (const record of records) (grouped.get(countyOf(record, places)) ?? grouped.get(undefined))?.push(record);
  const counted = (some: readonly Placed[] = []) => ({ records: some.length, by_kind: countsOf(some.map(({ kind }) => kind)) });
  return { counties: counties.map((county) => ({ county, ...counted(grouped.get(county)) })), elsewhere: counted(grouped.get(undefined)) };
}

/** Every name that a record's address answers to: "Boston", "East Boston", and "Downtown Boston" of a part called Downtown. */
function namesOf({ city, neighborhood }: Placed): string[] {
  // What stands behind the name of a part is a direction to the door.
  const part = neighborhood?.replace(/\s*[(,].*$/, '');
  return [city, part, part && city && `${part} ${city}`].filter((name) => name !== undefined && name !== '').map((name) => placeKey(name as string));
}

/** Which towns of a list have a record of its kind. A list may say "Boston Downtown" where the gazetteer says "Downtown Boston". */
export function coverageOf({ towns, titles: _titles, ...list }: NamedTowns, records: readonly Placed[], places: ReadonlyMap<string, Place>): NamedCoverage {
  const ofKind = records.filter(({ kind }) => kind === list.kind).map((record) => ({ names: namesOf(record), isUnclear: record.isUnclear }));
  const all = new Set(ofKind.flatMap(({ names }) => names));
  const clear = new Set(ofKind.flatMap(({ names, isUnclear }) => (isUnclear ? [] : names)));
  const isIn = (names: ReadonlySet<string>, town: string): boolean => {
    const place = places.get(placeKey(town));
    return (place ? placeKeys(place) : [placeKey(town)]).some((key) => names.has(key));
  };
  return { ...list, towns: towns.length, without: towns.filter((town) => !isIn(all, town)), in_doubt: towns.filter((town) => isIn(all, town) && !isIn(clear, town)) };
}
