/** What a case comes to: in memory, and in a database of either engine. Runs in Node and inside workerd. */
import type { Kysely } from 'kysely';
import type { Facets } from '../../api/core/answers.ts';
import { createCalendar, type Calendar } from '../../api/core/calendar.ts';
import type { Sort } from '../../api/core/filters.ts';
import { facets, list, matchContext } from '../../api/core/list.ts';
import { pinOf, type Pin } from '../../api/core/pages.ts';
import type { Collection } from '../../api/core/query/collection.ts';
import type { Query } from '../../api/core/query/values.ts';
import type { Region } from '../../api/core/region.ts';
import { readCursor, writeCursor } from '../../api/cursor.ts';
import { countLocations } from '../../api/db/counts.ts';
import { findLocations, findPinned, type Position } from '../../api/db/locations.ts';
import type { Database } from '../../api/db/tables.ts';

export type Case = {
  name: string;
  /** Which set of records, from 1; also the number of its dataset. */
  set: number;
  query: Query;
  sort: Sort;
  /** The present, ISO 8601. */
  now: string;
  /** Records on a page of the walk. */
  size: number;
};

export type Outcome = {
  ids: string[];
  total: number;
  facets: Facets;
  walked: string[];
  /** The first page beside the pins of more: three pages of them. */
  first: string[];
  pins: Pin[];
};

/** The calendar and time zone that open states are read by. */
export type Where = { timeZone: string; calendar: Calendar };

export const whereOf = ({ timeZone, holidays }: Pick<Region, 'timeZone' | 'holidays'>): Where => ({ timeZone, calendar: createCalendar(holidays) });

export function inMemory(collection: Collection, { query, sort, now, size }: Case, { timeZone, calendar }: Where): Outcome {
  const context = matchContext(new Date(now), timeZone, calendar);
  const records = list(collection, query, sort, context).map(({ record }) => record);
  const ids = records.map(({ id }) => id);
  const pins = records.slice(0, 3 * size).flatMap((record) => pinOf(record) ?? []);
  return { ids, total: ids.length, facets: facets(collection, query, context), walked: ids, first: ids.slice(0, size), pins };
}

export async function inDatabase(db: Kysely<Database>, { set, query, sort, now, size }: Case, { timeZone, calendar }: Where): Promise<Outcome> {
  const context = matchContext(new Date(now), timeZone, calendar);
  const selection = { dataset: set, query, sort, context };
  const ids = (await findLocations(db, selection)).map(({ record }) => record.id);
  const walked: string[] = [];
  for (let after: Position | undefined, more = true; more && walked.length <= ids.length; ) {
    const found = await findLocations(db, selection, size, after);
    walked.push(...found.map(({ record }) => record.id));
    const last = found.at(-1)?.position;
    after = last && (await throughCursor(last, query, sort));
    more = found.length === size;
  }
  const { found, pins } = await findPinned(db, selection, size, 3 * size);
  return { ids, ...(await countLocations(db, set, query, context)), walked, first: found.map(({ record }) => record.id), pins };
}

/** A position as it comes back in the next request. */
async function throughCursor(position: Position, query: Query, sort: Sort): Promise<Position> {
  const place = await readCursor(await writeCursor(query, sort, position), query, sort);
  if (typeof place === 'string') throw new Error(`The cursor of a page was refused: ${place}`);
  return place;
}
