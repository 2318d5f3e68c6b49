/**
 * A process that reads everything, as the API does, over and over, and compares it with what its version must be.
 * Arguments: the database file, and a file with what is to be seen by version. A message ends it; it then tells how many
 * times it saw which version, or at once what it saw that must not be.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { countLocations } from '../../api/db/counts.ts';
import { readDataset } from '../../api/db/dataset.ts';
import { findLocations } from '../../api/db/locations.ts';
import { allPlaces } from '../../api/db/places.ts';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { context, hashOf, type Sight } from './load-datasets.ts';

export type Told = { seen: Record<string, number> } | { fault: string };

const [file = '', expectedFile = ''] = process.argv.slice(2);
const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Record<string, Sight>;
const { db, close } = openDatabase(file);
const seen: Record<string, number> = {};
const end = new AbortController();

const tell = (told: Told): void => void process.send?.(told);

async function readOnce(): Promise<void> {
  const { version, sight } = await readDataset(db, async (dataset) => {
    const found = await findLocations(db, { dataset: dataset.number, query: {}, sort: 'name', context });
    // A reader in no hurry: a load may pass between two queries.
    await new Promise((resolve) => setTimeout(resolve, 2));
    const { total, facets } = await countLocations(db, dataset.number, {}, context);
    const places = await allPlaces(db, dataset.number);
    if (total !== dataset.records) throw new Error(`${total} records counted where the dataset says ${dataset.records}`);
    const sight: Sight = { records: found.length, recordsHash: hashOf(found.map(({ record }) => record)), placesHash: hashOf(places), facets };
    return { version: dataset.version, sight };
  });
  if (!isDeepStrictEqual(sight, expected[version])) throw new Error(`version ${version} was seen as ${JSON.stringify(sight)}`);
  seen[version] = (seen[version] ?? 0) + 1;
}

process.once('message', () => {
  end.abort();
});
// Whoever started this is gone: nobody will ever end it.
process.once('disconnect', () => process.exit());
try {
  while (!end.signal.aborted) {
    await readOnce();
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  tell({ seen });
} catch (error) {
  tell({ fault: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
}
await close();
process.disconnect();
