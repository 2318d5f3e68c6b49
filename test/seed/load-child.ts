/**
 * A process that loads when it is told to, so that a test can kill it meanwhile.
 * Arguments: the database file, and files with a dataset each. Message in: which of them. Messages out: `ready`, `begun`, `done`.
 */
import { readFileSync } from 'node:fs';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import type { SeedDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';

const [file = '', ...datasetFiles] = process.argv.slice(2);
const datasets = datasetFiles.map((name) => JSON.parse(readFileSync(name, 'utf8')) as SeedDataset);
const { db, close } = openDatabase(file);

process.once('message', async (which: number) => {
  const dataset = datasets[which];
  if (!dataset) throw new RangeError(`There is no dataset ${which}.`);
  process.send?.('begun');
  await loadIntoSqlite(db, dataset, new Date('2026-12-01T15:00:00Z'));
  process.send?.('done');
  await close();
  process.disconnect();
});
process.send?.('ready');
