/** Queries for records. Functions with the database first. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { numbersFrom } from '../core/bits.ts';
import { openRank } from '../core/open-rank.ts';
import type { Sort } from '../core/filters.ts';
import { pinOf, type Pin } from '../core/pages.ts';
import type { MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import type { Candidate } from '../core/query/candidate.ts';
import { passing } from '../core/sets.ts';
import { pinnedParts, readLocationRow, readPinnedRow } from './rows.ts';
import { findSets } from './sets.ts';
import { firstNumber } from './tag-index.ts';
import type { Database } from './tables.ts';
import { chordFrom, matching, openAt, unknownAt } from './where.ts';

/** Where a page ends: what the sort looked at in its last record, and that record's name and id. */
export type Position = { key: number | string; name: string; id: string };

export type Selection = {
  dataset: number;
  query: Query;
  sort: Sort;
  context: MatchContext;
  /** Only those that have no point. */
  placeless?: boolean;
};

export type Found = Pick<Candidate, 'record' | 'hours' | 'vector'> & { position: Position };

/** What a sort looks at first, in SQL. Name order is the order of the numbers, so it needs nothing before them. */
const sortKeys: Record<Sort, (selection: Selection) => RawBuilder<number | string>> = {
  name: () => sql<number>`0`,
  distance: ({ query }) => (query.near?.point ? chordFrom(query.near.point) : sql<number>`0`),
  open: ({ context: { now, calendar } }) => sql<number>`case when ${openAt(now, calendar)} then ${sql.lit(openRank.open)}
    when ${unknownAt(now, calendar)} then ${sql.lit(openRank.unknown)} else ${sql.lit(openRank.closed)} end`,
  checked: () => sql<string>`location.checked_on`,
};

/** Without a place that is known nothing is nearer than anything else, and names decide. */
const possibleSort = ({ sort, query }: Selection): Sort => (sort === 'distance' && !query.near?.point ? 'name' : sort);

/** Numbers of a page and what they are in order by. The order is found along an index; only what a page shows of its records is then read. */
async function pageOf(db: Kysely<Database>, asked: Selection, limit?: number, after?: Position) {
  const selection = { ...asked, sort: possibleSort(asked) };
  const key = sortKeys[selection.sort](selection);
  let page = db.selectFrom('location').select(['location.number', key.as('key')]);
  if (selection.sort === 'name' && limit !== undefined && !selection.placeless) {
    return page.where(sql<boolean>`location.number in (select value from json_each(${JSON.stringify(await nextNumbers(db, selection, limit, after))}))`);
  }
  page = page.where(matching(selection.query, selection.context, selection.dataset));
  if (selection.placeless) page = page.where('location.x', 'is', null);
  if (selection.sort !== 'name') page = page.orderBy(key);
  if (after) page = page.where(sql<boolean>`(${key}, location.number) > (${after.key}, coalesce((${lastUpTo(selection, after)}), 0))`);
  page = page.orderBy('location.number');
  return limit === undefined ? page : page.limit(limit);
}

/**
 * A page of records in order.
 * @param limit how many at most; without one, all.
 * @param after the position behind which the page begins.
 */
export async function findLocations(db: Kysely<Database>, asked: Selection, limit?: number, after?: Position): Promise<Found[]> {
  const page = await pageOf(db, asked, limit, after);
  const rows = await db.selectFrom(page.as('page')).innerJoin('location', 'location.number', 'page.number')
    .select(['id', 'sort_name', 'record', 'page.key']).orderBy('page.key').orderBy('page.number').execute();
  return rows.map(foundOf);
}

const foundOf = (row: { record: string; key: number | string; sort_name: string; id: string }): Found =>
  ({ ...readLocationRow(row), position: { key: row.key, name: row.sort_name, id: row.id } });

/** The first records in order, and the pins of many more. */
export type Pinning = { found: Found[]; pins: Pin[] };

/**
 * The first records in order, with the pins of those and of what comes after them.
 * @param shown how many records at most
 * @param most how many have a pin at most, those without a point counted in
 */
export async function findPinned(db: Kysely<Database>, asked: Selection, shown: number, most: number): Promise<Pinning> {
  const page = await pageOf(db, asked, most);
  const placed = db.selectFrom(page.as('page')).select(['page.number', 'page.key', sql<number>`row_number() over (order by page.key, page.number)`.as('place')]);
  const rows = await db.selectFrom(placed.as('placed')).innerJoin('location', 'location.number', 'placed.number')
    .select(['id', 'kind', 'sort_name', 'placed.key', pinnedParts.as('parts'), sql<string | null>`iif(placed.place <= ${shown}, record, null)`.as('record')]).orderBy('placed.place').execute();
  return {
    found: rows.flatMap(({ record, ...row }) => (record === null ? [] : foundOf({ ...row, record }))),
    pins: rows.flatMap((row) => pinOf(readPinnedRow(row)) ?? []),
  };
}

/** The numbers of a page in name order, which is theirs: found in the sets, the page costs the same among any number of records. */
async function nextNumbers(db: Kysely<Database>, selection: Selection, limit: number, after?: Position): Promise<number[]> {
  const { dataset, query, context } = selection;
  const first = firstNumber(dataset);
  const { rows: [last] } = after ? await lastUpTo(selection, after).execute(db) : { rows: [] };
  const start = last ? last.number - first + 1 : 0;
  const { index, sets } = await findSets(db, dataset, query, context);
  return numbersFrom(passing(index, sets), start, limit).map((bit) => first + bit);
}

/** The last number up to a position, whether or not the record there still exists: numbers follow (sort_name, id). */
function lastUpTo({ dataset }: Selection, { name, id }: Position): RawBuilder<{ number: number }> {
  return sql`select number from location as earlier where earlier.dataset = ${dataset} and (earlier.sort_name, earlier.id) <= (${name}, ${id})
    order by earlier.sort_name desc, earlier.id desc limit 1`;
}

/** One published record, or undefined. */
export async function findLocation(db: Kysely<Database>, dataset: number, id: string): Promise<Pick<Candidate, 'record' | 'hours' | 'vector'> | undefined> {
  const row = await db.selectFrom('location').select('record').where('dataset', '=', dataset).where('id', '=', id).executeTakeFirst();
  return row && readLocationRow(row);
}

/** Every record with the day on which it was checked, by id. */
export function findChecked(db: Kysely<Database>, dataset: number): Promise<{ id: string; on: string }[]> {
  return db.selectFrom('location').select(['id', 'checked_on as on']).where('dataset', '=', dataset).orderBy('id').execute();
}

/** The id of some record; fails when records cannot be read. */
export async function anyLocation(db: Kysely<Database>, dataset: number): Promise<string | undefined> {
  const row = await db.selectFrom('location').select('id').where('dataset', '=', dataset).limit(1).executeTakeFirst();
  return row?.id;
}
