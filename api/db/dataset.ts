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
 * True while a dataset can be read whole. A load keeps the dataset before its own and removes what is older, the
 * `dataset` row first; so while the row is there, everything that was read of it until now belonged together.
 */
export async function isStillThere(db: Kysely<Database>, { number }: Pick<Dataset, 'number'>): Promise<boolean> {
  return await db.selectFrom('dataset').select('number').where('number', '=', number).executeTakeFirst() !== undefined;
}

/** Runs a read of several queries on one dataset. */
export const readDataset = <T>(db: Kysely<Database>, read: (dataset: Dataset) => Promise<T>): Promise<T> =>
  readWhole(() => currentDataset(db), read, (dataset) => isStillThere(db, dataset));

const mostAttempts = 5;

/** Reads what `current` gives; anew when it is no longer there at the end, because two loads passed meanwhile. */
export async function readWhole<Current, T>(current: () => Promise<Current>, read: (current: Current) => Promise<T>, isStill: (current: Current) => Promise<boolean>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const one = await current();
    const result = await read(one);
    if (await isStill(one)) return result;
    if (attempt === mostAttempts) throw new Error('The records were replaced five times while one answer was being made.');
  }
}
