/**
 * Loads the seed files: `npm run seed:load` into the SQLite file, `npm run seed:load -- --d1` into the local D1
 * database, `npm run seed:load -- --d1 --remote` into the deployed one.
 */
import { parseArgs } from 'node:util';
import { localMinute } from '../api/core/clock.ts';
import { openDatabase } from '../api/runtime/sqlite.ts';
import { databaseFile, seedFolder } from '../api/runtime/settings.ts';
import { checkSeeds } from './check.ts';
import { createDataset, type SeedDataset } from './dataset.ts';
import { loadIntoD1 } from './load-d1.ts';
import { loadIntoSqlite, type LoadResult } from './load-sqlite.ts';
import { readPlaces, readZips, zipPlace } from './places.ts';
import { readRecords } from './records.ts';
import { readRegion } from './region.ts';

/**
 * Reads a region folder as a dataset.
 * @throws Error that names the first fault when the check finds errors: a broken seed is never loaded.
 */
export function readDatasetOf(root: string, now: Date): SeedDataset {
  const today = localMinute(now, readRegion(root).timeZone).date;
  const errors = checkSeeds(root, today).filter(({ severity }) => severity === 'error');
  if (errors[0]) {
    const { file, line, column, code } = errors[0];
    throw new Error(`The seed files have ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, the first at ${file}:${line}:${column} (${code}). See them all with: npm run seed:check`);
  }
  return createDataset(readRecords(root).records, [...readPlaces(root), ...readZips(root).map(zipPlace)]);
}

/** One sentence on what a load did. */
export function loadSentence({ outcome, version, records }: LoadResult, into: string): string {
  return outcome === 'loaded' ? `Loaded ${records} records, version ${version}, into ${into}.` : `${into} holds version ${version} already (${records} records): nothing to do.`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { d1: { type: 'boolean' }, remote: { type: 'boolean' }, 'persist-to': { type: 'string' } } });
  if (values.remote && !values.d1) throw new Error('--remote goes with --d1.');
  const now = new Date();
  const dataset = readDatasetOf(seedFolder, now);
  if (values.d1) {
    const persistTo = values['persist-to'];
    const result = loadIntoD1(dataset, { remote: values.remote ?? false, ...(persistTo !== undefined && { persistTo }) }, now);
    console.log(loadSentence(result, values.remote ? 'the deployed D1 database' : 'the local D1 database'));
    return;
  }
  const { db, close } = openDatabase(databaseFile());
  try {
    console.log(loadSentence(await loadIntoSqlite(db, dataset, now), databaseFile()));
  } finally {
    await close();
  }
}

if (import.meta.main) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
