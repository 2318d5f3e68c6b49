/** Two datasets to load in turn, and what a reader must see of each: all of one, nothing of the other. */
import { createHash } from 'node:crypto';
import { createCalendar } from '../../api/core/calendar.ts';
import type { Facets } from '../../api/core/answers.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { facets } from '../../api/core/list.ts';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import { createDataset, type SeedDataset } from '../../seed/dataset.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { readRecords } from '../../seed/records.ts';

/** The moment at which everything here is read: a Tuesday morning. */
export const context: MatchContext = { now: { date: '2026-12-01', minute: 600 }, calendar: createCalendar([]) };

/** What a whole dataset looks like to a reader. */
export type Sight = { records: number; recordsHash: string; placesHash: string; facets: Facets };

export const hashOf = (values: readonly unknown[]): string =>
  createHash('sha256').update(values.map((value) => JSON.stringify(value)).sort().join('\n')).digest('hex');

export function sightOf({ records, places }: Pick<SeedDataset, 'records' | 'places'>): Sight {
  return { records: records.length, recordsHash: hashOf(records), placesHash: hashOf(places), facets: facets(collect(records.map(candidate)), {}, context) };
}

/** The records of the project with a part of the gazetteer, and the same with some gone, some new, and every other one changed. */
export function twoDatasets(): readonly [SeedDataset, SeedDataset] {
  const { records } = readRecords('seed');
  // A part, so that hundreds of loads take half a minute.
  const places = [...readPlaces('seed').slice(0, 300), ...readZips('seed').slice(0, 100).map(zipPlace)];
  const changed = records.flatMap((record, index): LocationRecord[] => {
    if (index % 7 === 0) return [];
    if (index % 5 === 0) return [record, { ...record, id: `${record.id}-annex`, name: `Annex of ${record.name}` }];
    return [{ ...record, summary: `Changed. ${record.summary}`, hours: '24/7' }];
  });
  return [createDataset(records, places), createDataset(changed, places.slice(0, -100))];
}
