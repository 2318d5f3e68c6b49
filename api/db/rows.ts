/** Between records and rows: the only file that knows how a record is stored. */
import { sql, type Insertable } from 'kysely';
import { saysWhen } from '../core/open-state.ts';
import type { Pinned } from '../core/pages.ts';
import type { PublishedLocation } from '../core/published.ts';
import { placeKeys, placeRank, type Place } from '../core/places.ts';
import { candidate, tagsOf, type Candidate } from '../core/query/candidate.ts';
import { hoursOf } from '../core/stated-hours.ts';
import { taggedFields } from '../core/sets.ts';
import { compareText } from '../core/words.ts';
import { unitVector } from '../core/distance.ts';
import type { Kind } from '../core/vocabulary.ts';
import type { Database } from './tables.ts';

export type Row<T extends keyof Database> = Insertable<Database[T]>;

export type LocationRows = {
  location: Row<'location'>;
  location_tag: Row<'location_tag'>[];
  opening: Row<'opening'>[];
  location_words: { rowid: number; words: string };
};

/** Records of a dataset are numbered from here. Also the largest number of records that a dataset may hold. */
export const numbersPerDataset = 10_000_000;

/** Candidates in the order in which they are numbered: that of `sort=name`. */
export function inNameOrder(records: readonly PublishedLocation[]): Candidate[] {
  return records.map(candidate).sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.record.id, b.record.id));
}

/** The rows of one record. `index` is its place in name order. */
export function locationRows({ record, words, hours, vector, sortName }: Candidate, index: number, dataset: number): LocationRows {
  const number = dataset * numbersPerDataset + index;
  return {
    location: {
      number, dataset, id: record.id, kind: record.kind, name: record.name, sort_name: sortName,
      lat: record.point?.lat ?? null, lon: record.point?.lon ?? null,
      x: vector?.x ?? null, y: vector?.y ?? null, z: vector?.z ?? null,
      hours_known: saysWhen(hours) ? 1 : 0, speaks_of_holidays: hours?.speaksOfHolidays ? 1 : 0,
      checked_on: record.checked.on, confidence: record.confidence, record: JSON.stringify(record),
    },
    location_tag: taggedFields.flatMap((field) => tagsOf(record, field).map((value) => ({ dataset, field, value, location: number }))),
    opening: (hours?.spans ?? []).map(({ day, from, to }) => ({ location: number, day, from_minute: from, to_minute: to })),
    location_words: { rowid: number, words: words.join(' ') },
  };
}

/** The rows of one place of the gazetteer. */
export function placeRows(place: Place, index: number, dataset: number): { place: Row<'place'>; place_key: Row<'place_key'>[] } {
  const number = dataset * numbersPerDataset + index;
  return {
    place: { number, dataset, name: place.name, rank: placeRank(place), record: JSON.stringify(place) },
    place_key: placeKeys(place).map((key) => ({ dataset, key, place: number })),
  };
}

/** A stored record, ready for its open state and its distance. */
export function readLocationRow({ record: text }: { record: string }): Pick<Candidate, 'record' | 'hours' | 'vector'> {
  const record = JSON.parse(text) as PublishedLocation;
  return { record, hours: hoursOf(record), vector: record.point && unitVector(record.point) };
}

/** Of a stored record what makes its pin: to take apart whole records costs ten times as much. */
export const pinnedParts = sql<string>`json_extract(location.record, '$.name', '$.address', '$.point', '$.location_withheld')`;

/** What makes the pin of a stored record. @param parts see `pinnedParts`. */
export function readPinnedRow({ id, kind, parts }: { id: string; kind: string; parts: string }): Pinned {
  const [name, address, point, withheld] = JSON.parse(parts) as [string, Pinned['address'] | null, Pinned['point'] | null, true | null];
  return { id, name, kind: kind as Kind, ...(address && { address }), ...(point && { point }), ...(withheld && { location_withheld: withheld }) };
}

export function readPlaceRow({ record }: { record: string }): Place {
  return JSON.parse(record) as Place;
}
