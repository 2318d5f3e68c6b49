/** Which records are read: the current dataset, whole from the first query of an answer to the last. */
import type { Kysely } from 'kysely';
import type { Database } from './tables.ts';

export type Dataset = {
  number: number;
  /** Changes with the content of the records, and only with it. */
  version: string;
  /** Instant of the load, ISO 8601. */
  loadedAt: string;
  /** Published records. */
  records: number;
};

/** The database holds no records yet: someone has to load them. */
export class NoDatasetError extends Error {
  constructor() {
    super('The database holds no records. Load them with: npm run seed:load');
  }
}

/** The dataset that readers read now. */
export async function currentDataset(db: Kysely<Database>): Promise<Dataset> {
  const row = await db.selectFrom('current').innerJoin('dataset', 'dataset.number', 'current.dataset')
    .select(['dataset.number', 'dataset.version', 'dataset.loaded_at', 'dataset.records']).executeTakeFirst();
  if (!row) throw new NoDatasetError();
  return { number: row.number, version: row.version, loadedAt: row.loaded_at, records: row.records };
}

/**
 * Runs a read of several queries on one dataset. A load keeps the dataset before its own and removes what is older,
 * the `dataset` row first; so when the row is still there at the end, everything read belonged together. When two
 * loads passed meanwhile, the read is done again.
 */
export async function readDataset<T>(db: Kysely<Database>, read: (dataset: Dataset) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const dataset = await currentDataset(db);
    const result = await read(dataset);
    const still = await db.selectFrom('dataset').select('number').where('number', '=', dataset.number).executeTakeFirst();
    if (still) return result;
    if (attempt === 5) throw new Error('The records were replaced five times while one answer was being made.');
  }
}
