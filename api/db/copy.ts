/** Everything that pages show of a dataset, as one text: what is left when the database cannot be read. */
import { sql, type Kysely } from 'kysely';
import type { LoggedChanges } from '../core/changes.ts';
import type { Place } from '../core/places.ts';
import type { PublishedLocation } from '../core/published.ts';
import type { MissingPlace } from '../core/sheet.ts';
import type { Dataset } from './dataset.ts';
import type { Outline } from './outline.ts';
import type { Database } from './tables.ts';
import { findAllWithdrawn } from './withdrawn.ts';

export type Copy = {
  dataset: Dataset;
  outline: Outline;
  locations: PublishedLocation[];
  places: Place[];
  withdrawn: MissingPlace[];
  changes: LoggedChanges[];
};

/** A copy of more would take too much of the memory of a Worker: about 2 kB a record. */
export const mostCopied = 20_000;

/**
 * Reads a dataset as the JSON text of a `Copy`. The records are never taken apart, so that it costs next to nothing; the
 * database itself makes sure that they are whole, because a broken copy must not take the place of a good one.
 * @throws Error when something is missing.
 */
export async function readCopy(db: Kysely<Database>, dataset: Dataset, outline: Outline): Promise<string> {
  const texts = async (table: 'location' | 'place' | 'change'): Promise<string[]> => {
    const rows = await db.selectFrom(table).select(sql<string>`json(record)`.as('text')).where('dataset', '=', dataset.number)
      .orderBy(sql.raw(table === 'place' ? 'rank, name, number' : 'number')).execute();
    return rows.map(({ text }) => text);
  };
  const [locations, places, changes] = [await texts('location'), await texts('place'), await texts('change')];
  const withdrawn = await findAllWithdrawn(db, dataset.number);
  if (locations.length !== dataset.records) throw new Error(`The database holds ${locations.length} records of ${dataset.records}.`);
  const list = (items: readonly string[]): string => `[${items.join(',')}]`;
  return `{"dataset":${JSON.stringify(dataset)},"outline":${JSON.stringify(outline)},"locations":${list(locations)},"places":${list(places)},"changes":${list(changes)},"withdrawn":${JSON.stringify(withdrawn)}}`;
}
