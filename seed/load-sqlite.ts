/** Loads a dataset into SQLite, all at once or not at all. */
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../api/db/tables.ts';
import type { SeedDataset } from './dataset.ts';
import { loadStatements, removeLeftovers } from './statements.ts';

/** `unchanged`: the database held these very records already, and nothing was written. */
export type LoadResult = { outcome: 'loaded' | 'unchanged'; version: string; records: number };

/** Loads a dataset unless it is there already. One transaction: killed at any moment, it leaves what was there before. */
export async function loadIntoSqlite(db: Kysely<Database>, dataset: SeedDataset, now: Date): Promise<LoadResult> {
  const result = { version: dataset.version, records: dataset.records.length };
  if ((await present(db))?.version === dataset.version) return { ...result, outcome: 'unchanged' };
  const outcome = await db.transaction().execute(async (transaction) => {
    // The first statement writes, so that of two loads at once the second waits and then sees what the first did.
    for (const statement of removeLeftovers(transaction)) await transaction.executeQuery(statement);
    const before = await present(transaction);
    if (before?.version === dataset.version) return 'unchanged' as const;
    await write(transaction, dataset, (before?.number ?? 0) + 1, now);
    return 'loaded' as const;
  });
  if (outcome === 'loaded') await sql`pragma optimize`.execute(db);
  return { ...result, outcome };
}

const present = (db: Kysely<Database>) => db.selectFrom('current').innerJoin('dataset', 'dataset.number', 'current.dataset')
  .select(['dataset.number', 'dataset.version']).executeTakeFirst();

async function write(transaction: Transaction<Database>, dataset: SeedDataset, number: number, now: Date): Promise<void> {
  for (const statement of loadStatements(transaction, dataset, number, now)) await transaction.executeQuery(statement);
}
