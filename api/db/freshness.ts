/** How old the records' checks are. */
import { sql, type Kysely } from 'kysely';
import type { Database } from './tables.ts';

export type Freshness = {
  records: number;
  by_confidence: Record<string, number>;
  by_kind: Record<string, number>;
  /** Days since the last check: how many records at most so old. */
  by_age: { up_to_90_days: number; up_to_180_days: number; older: number };
  with_hours: number;
  oldest: { id: string; name: string; checked_on: string }[];
};

/** @param today day in the region, YYYY-MM-DD. */
export async function findFreshness(db: Kysely<Database>, dataset: number, today: string): Promise<Freshness> {
  const grouped = async (column: 'confidence' | 'kind') => {
    const rows = await db.selectFrom('location').select([column, sql<number>`count(*)`.as('count')])
      .where('dataset', '=', dataset).groupBy(column).orderBy(column).execute();
    return Object.fromEntries(rows.map((row) => [row[column], row.count]));
  };
  const age = sql<number>`julianday(${today}) - julianday(checked_on)`;
  const sums = await db.selectFrom('location').where('dataset', '=', dataset).select([
    sql<number>`count(*)`.as('records'),
    sql<number>`coalesce(sum(${age} <= 90), 0)`.as('quarter'),
    sql<number>`coalesce(sum(${age} <= 180), 0)`.as('half'),
    sql<number>`coalesce(sum(hours_known), 0)`.as('hours'),
  ]).executeTakeFirstOrThrow();
  const oldest = await db.selectFrom('location').select(['id', 'name', 'checked_on']).where('dataset', '=', dataset)
    .orderBy('checked_on').orderBy('number').limit(10).execute();
  return {
    records: sums.records,
    by_confidence: await grouped('confidence'),
    by_kind: await grouped('kind'),
    by_age: { up_to_90_days: sums.quarter, up_to_180_days: sums.half - sums.quarter, older: sums.records - sums.half },
    with_hours: sums.hours,
    oldest,
  };
}
