/** The public log of changes, as it was loaded with the records. */
import type { Kysely } from 'kysely';
import type { LoggedChanges } from '../core/changes.ts';
import type { Database } from './tables.ts';
import type { Row } from './rows.ts';

/** The row of one entry. `number`: its place in the log, the newest first. */
export const changeRow = (entry: LoggedChanges, number: number, dataset: number): Row<'change'> => ({ dataset, number, date: entry.date, record: JSON.stringify(entry) });

/** The log of a dataset, newest first. */
export async function findChanges(db: Kysely<Database>, dataset: number): Promise<LoggedChanges[]> {
  const rows = await db.selectFrom('change').select('record').where('dataset', '=', dataset).orderBy('number').execute();
  return rows.map(({ record }) => JSON.parse(record) as LoggedChanges);
}
