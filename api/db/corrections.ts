/** What people told us of records, kept until somebody has looked at it. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Correction } from '../core/corrections.ts';
import type { Database } from './tables.ts';

/** Different ones that wait to be looked at: so many in all, of one record, and from one day. More are refused. */
export const correctionLimits = { waiting: 5000, ofOneRecord: 50, ofOneDay: 500 } as const;

/** For how long one that was looked at can still be read again, in days. */
export const daysKept = 90;

/**
 * Keeps a correction; the same from somebody else is counted. One statement, because D1 has no transactions.
 * @param today day in the region, YYYY-MM-DD
 * @returns false when too many wait already: nothing was kept
 */
export async function addCorrection(db: Kysely<Database>, { location, reason, text }: Correction, today: string): Promise<boolean> {
  const waiting = sql`select 1 from correction where done_on is null`;
  const count = (which: RawBuilder<unknown>) => sql`(select count(*) from correction where ${which})`;
  const { rows } = await sql<{ number: number }>`
    insert into correction (location, reason, text, first_on, last_on, times)
    select ${location}, ${reason}, ${text}, ${today}, ${today}, 1
    where exists (${waiting} and location = ${location} and reason = ${reason} and text = ${text})
      or (${count(sql`done_on is null`)} < ${sql.lit(correctionLimits.waiting)}
        and ${count(sql`done_on is null and location = ${location}`)} < ${sql.lit(correctionLimits.ofOneRecord)}
        and ${count(sql`first_on = ${today}`)} < ${sql.lit(correctionLimits.ofOneDay)})
    on conflict (location, reason, text) where done_on is null do update set times = times + 1, last_on = excluded.last_on
    returning number`.execute(db);
  return rows.length > 0;
}

/** Those that wait, or all that are still kept, by record and then in the order in which they came. */
export function correctionsKept(db: Kysely<Database>, { all }: { all: boolean }) {
  const query = db.selectFrom('correction').selectAll();
  return (all ? query : query.where('done_on', 'is', null)).orderBy('location').orderBy('number');
}

/** Marks corrections as looked at. Gives the numbers that were waiting. */
export const finishCorrections = (db: Kysely<Database>, numbers: readonly number[], today: string) =>
  db.updateTable('correction').set({ done_on: today }).where('done_on', 'is', null)
    .where('number', 'in', sql<number>`(select value from json_each(${JSON.stringify(numbers)}))`).returning('number');

/** Forgets those that were looked at before a day, YYYY-MM-DD. */
export const forgetCorrections = (db: Kysely<Database>, before: string) => db.deleteFrom('correction').where('done_on', '<', before);
