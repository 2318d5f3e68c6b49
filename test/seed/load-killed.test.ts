/** A load that is killed leaves what was there before, and readers never notice. */
import Sqlite from 'better-sqlite3';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { createRandom } from '../bench/random.ts';
import { sightOf, twoDatasets } from './load-datasets.ts';
import { bundleScripts, hear, pause, startScript, type Heard } from './load-processes.ts';
import type { Told } from './load-reader.ts';

const kills = 200;
const folder = mkdtempSync(join(tmpdir(), 'peer-support-killed-'));
const file = join(folder, 'directory.sqlite');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const datasets = twoDatasets();
const datasetFiles = datasets.map((dataset, index) => {
  const name = join(folder, `dataset-${index}.json`);
  writeFileSync(name, JSON.stringify(dataset));
  return name;
});
const scripts = await bundleScripts(join(folder, 'bundled'), 'load-child.ts', 'load-reader.ts');
const startLoader = (): Heard => startScript(join(scripts, 'load-child.mjs'), file, ...datasetFiles);

/** The dataset that is not shown at the moment: loading it has something to do. */
function other(sqlite: Sqlite.Database): number {
  const version = sqlite.prepare('select version from current join dataset on number = dataset').pluck().get();
  return version === datasets[0].version ? 1 : 0;
}

/** Milliseconds of one load in a process of its own, with nothing killed. */
async function loadTime(sqlite: Sqlite.Database): Promise<number> {
  const loader = startLoader();
  await hear(loader, 'ready');
  const start = performance.now();
  loader.child.send(other(sqlite));
  await hear(loader, 'done');
  const time = performance.now() - start;
  await loader.exit;
  return time;
}

test(`of ${kills} loads killed at random moments, every reader sees one whole dataset`, async () => {
  const random = createRandom(20_261_121);
  const database = openDatabase(file);
  await loadIntoSqlite(database.db, datasets[0], new Date(0));
  const expected = join(folder, 'expected.json');
  writeFileSync(expected, JSON.stringify(Object.fromEntries(datasets.map((dataset) => [dataset.version, sightOf(dataset)]))));
  const readers = [1, 2].map(() => startScript(join(scripts, 'load-reader.mjs'), file, expected));
  await loadTime(database.sqlite);
  // As long as a load takes, and a little more. Follows the machine, which other programs make slower and faster.
  let longest = await loadTime(database.sqlite);

  const killed = { before: 0, during: 0, after: 0 };
  const warm = [startLoader(), startLoader()];
  for (let count = 0; count < kills; count++) {
    const loader = warm.shift();
    if (!loader) break;
    if (count < kills - 2) warm.push(startLoader());
    await hear(loader, 'ready');
    const shown = other(database.sqlite);
    loader.child.send(shown);
    await pause(random.next() * longest);
    loader.child.kill('SIGKILL');
    await loader.exit;
    const done = other(database.sqlite) !== shown;
    killed[done ? 'after' : loader.messages.includes('begun') ? 'during' : 'before'] += 1;
    longest *= done ? 0.9 : 1.03;
  }

  const seen = await Promise.all(readers.map(stopReader));
  for (const { version } of datasets) expect(seen.reduce((sum, each) => sum + (each[version] ?? 0), 0), `reads of ${version}`).toBeGreaterThan(10);
  expect(killed.during, JSON.stringify(killed)).toBeGreaterThan(kills / 3);
  expect(killed.after, JSON.stringify(killed)).toBeGreaterThan(0);

  const next = datasets[other(database.sqlite)] ?? datasets[0];
  expect(await loadIntoSqlite(database.db, next, new Date(0))).toMatchObject({ outcome: 'loaded', version: next.version });
  expect(database.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.sqlite.prepare('select count(*) from dataset').pluck().get()).toBe(2);
  await database.close();
}, 300_000);

async function stopReader(reader: Heard): Promise<Record<string, number>> {
  if (reader.child.connected) reader.child.send('end');
  await reader.exit;
  const told = reader.messages.at(-1) as Told | undefined;
  if (!told || 'fault' in told) throw new Error(`A reader saw what must not be. ${told?.fault ?? reader.errors()}`);
  return told.seen;
}
