/** Queries for records. Functions with the database first. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { openRank } from '../core/list.ts';
import type { Sort } from '../core/filters.ts';
import type { MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import type { Candidate } from '../core/query/candidate.ts';
import { readLocationRow } from './rows.ts';
import type { Database } from './tables.ts';
import { chordFrom, matching, openAt, unknownAt } from './where.ts';

/** Where a page ends: what the sort looked at in its last record, and that record's name and id. */
export type Position = { key: number | string; name: string; id: string };

export type Selection = {
  dataset: number;
  query: Query;
  sort: Sort;
  context: MatchContext;
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

/**
 * A page of records in order.
 * @param limit how many at most; without one, all.
 * @param after the position behind which the page begins.
 */
export async function findLocations(db: Kysely<Database>, selection: Selection, limit?: number, after?: Position): Promise<Found[]> {
  const key = sortKeys[selection.sort](selection);
  let rows = db.selectFrom('location').select(['id', 'sort_name', 'record', key.as('key')])
    .where(matching(selection.query, selection.context, selection.dataset));
  if (selection.sort !== 'name') rows = rows.orderBy(key);
  rows = rows.orderBy('location.number');
  if (after) rows = rows.where(behind(selection, key, after));
  if (limit !== undefined) rows = rows.limit(limit);
  return (await rows.execute()).map((row) => ({
    ...readLocationRow(row), position: { key: row.key, name: row.sort_name, id: row.id },
  }));
}

/** True behind a position. Numbers follow (sort_name, id), so the last number up to the position is looked up once. */
function behind({ dataset, sort }: Selection, key: RawBuilder<number | string>, after: Position) {
  const last = sql<number>`coalesce((select max(number) from location as earlier where earlier.dataset = ${dataset}
    and (earlier.sort_name, earlier.id) <= (${after.name}, ${after.id})), 0)`;
  if (sort === 'name') return sql<boolean>`location.number > ${last}`;
  return sql<boolean>`(${key}, location.number) > (${after.key}, ${last})`;
}

/** One published record, or undefined. */
export async function findLocation(db: Kysely<Database>, dataset: number, id: string): Promise<Pick<Candidate, 'record' | 'hours' | 'vector'> | undefined> {
  const row = await db.selectFrom('location').select('record').where('dataset', '=', dataset).where('id', '=', id).executeTakeFirst();
  return row && readLocationRow(row);
}

/** A record that was public and is gone, or undefined. */
export async function findWithdrawn(db: Kysely<Database>, dataset: number, id: string): Promise<{ id: string; replacedBy?: string } | undefined> {
  const row = await db.selectFrom('withdrawn').select(['id', 'replaced_by'])
    .where('dataset', '=', dataset).where('id', '=', id).executeTakeFirst();
  return row && { id: row.id, ...(row.replaced_by !== null && { replacedBy: row.replaced_by }) };
}
