/** Two loads at once and a full disk: readers see one dataset or the other, never half of one, on both engines. */
import { Kysely } from 'kysely';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countLocations } from '../../api/db/counts.ts';
import { readDataset } from '../../api/db/dataset.ts';
import { findLocations } from '../../api/db/locations.ts';
import { allPlaces } from '../../api/db/places.ts';
import type { Database } from '../../api/db/tables.ts';
import { d1Dialect } from '../../api/runtime/d1.ts';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import type { SeedDataset } from '../../seed/dataset.ts';
import { loadFile } from '../../seed/load-d1.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { createRandom } from '../bench/random.ts';
import { casesWorker, startWorker } from '../support/workerd.ts';
import { context, hashOf, sightOf, twoDatasets, type Sight } from './load-datasets.ts';
import { hear, startLimited } from './load-processes.ts';

const now = new Date('2026-12-01T15:00:00Z');
const [older, newer] = twoDatasets();

const look = (db: Kysely<Database>): Promise<Sight & { version: string }> => readDataset(db, async ({ number, version }) => {
  const found = await findLocations(db, { dataset: number, query: {}, sort: 'name', context });
  const { facets } = await countLocations(db, number, {}, context);
  return { version, records: found.length, recordsHash: hashOf(found.map(({ record }) => record)), placesHash: hashOf(await allPlaces(db, number)), facets };
});

/** The statements of two loads as they may come to a database without transactions: each in its order, and in any order of both. */
function mixed(one: string[], other: string[], random: { whole: (below: number) => number }): string[] {
  const left = [[...one], [...other]] as const;
  const order: string[] = [];
  while (left[0].length + left[1].length > 0) {
    // Some in a row, as programs write.
    const turn = left[random.whole(2)] as string[];
    order.push(...turn.splice(0, 1 + random.whole(25)));
  }
  return order;
}

const lines = (dataset: SeedDataset, number: number): string[] => loadFile(dataset, number, now).split('\n').filter(Boolean);

async function expectWhole(db: Kysely<Database>, note: string): Promise<string> {
  const { version, ...sight } = await look(db);
  expect(sight, note).toEqual(sightOf([older, newer].find((dataset) => dataset.version === version) ?? older));
  return version;
}

test('statements of two loads, mixed in any way, never show half a dataset in SQLite', async () => {
  const random = createRandom(3);
  const database = openDatabase(':memory:');
  await loadIntoSqlite(database.db, older, now);
  const shown = new Set<string>();
  for (let round = 0, number = 2; round < 10; round++, number += 2) {
    for (const statement of mixed(lines(newer, number), lines(older, number + 1), random)) {
      // Each may fail by itself, as it may where a program gives up at its first failure.
      database.sqlite.exec(statement);
    }
    shown.add(await expectWhole(database.db, `round ${round}`));
  }
  expect(shown.size).toBeGreaterThan(0);
  // Whoever comes alone afterwards succeeds.
  const last = await look(database.db);
  const next = last.version === older.version ? newer : older;
  for (const statement of lines(next, 1000)) database.sqlite.exec(statement);
  expect((await look(database.db)).version).toBe(next.version);
  await database.close();
});

test('the same in D1', async () => {
  const random = createRandom(5);
  const { db: d1, run, close } = await startWorker(casesWorker);
  try {
    const db = new Kysely<Database>({ dialect: d1Dialect(d1) });
    await run(loadFile(older, 1, now));
    for (let round = 0, number = 2; round < 3; round++, number += 2) {
      for (const statement of mixed(lines(newer, number), lines(older, number + 1), random)) await run(`${statement}\n`);
      await expectWhole(db, `round ${round}`);
    }
    // A load that stops half way, and one after it.
    const all = lines(newer, 100);
    for (const statement of all.slice(0, all.length / 2)) await run(`${statement}\n`);
    await expectWhole(db, 'after half a load');
    await run(loadFile(newer, 101, now));
    expect(await expectWhole(db, 'after a whole load')).toBe(newer.version);
  } finally {
    await close();
  }
});

test('a load that finds the disk full leaves what was there, and the next one succeeds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-full-'));
  const database = openDatabase(join(folder, 'directory.sqlite'));
  try {
    await loadIntoSqlite(database.db, older, now);
    const pages = Number(database.sqlite.pragma('page_count', { simple: true }));
    for (const room of [0, 1, 20, 60]) {
      database.sqlite.pragma(`max_page_count = ${pages + room}`);
      await expect(loadIntoSqlite(database.db, newer, now), `with room for ${room} pages`).rejects.toThrow(/full/);
      expect(await expectWhole(database.db, `with room for ${room} pages`)).toBe(older.version);
      expect(database.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    }
    database.sqlite.pragma('max_page_count = 1000000');
    expect(await loadIntoSqlite(database.db, newer, now)).toMatchObject({ outcome: 'loaded' });
    expect(await expectWhole(database.db, 'with room again')).toBe(newer.version);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('so does one whose writing the system refuses, in a process of its own', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-refused-'));
  const [file, wanted] = [join(folder, 'directory.sqlite'), join(folder, 'newer.json')];
  writeFileSync(wanted, JSON.stringify(newer));
  const database = openDatabase(file);
  const load = async (blocks: number): Promise<string> => {
    const loader = startLimited(blocks, fileURLToPath(new URL('load-child.ts', import.meta.url)), file, wanted);
    await hear(loader, 'ready');
    loader.child.send(0);
    await loader.exit;
    return loader.messages.includes('done') ? 'done' : loader.errors();
  };
  try {
    await loadIntoSqlite(database.db, older, now);
    database.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    const whole = Math.ceil(statSync(file).size / 512);
    // The least that lets it begin, then some of what it writes.
    for (const blocks of [64, 200, Math.floor(whole / 2)]) {
      expect(await load(blocks), `with files of at most ${blocks} blocks`).toMatch(/SQLITE_(IOERR|FULL)/);
      expect(await expectWhole(database.db, `with files of at most ${blocks} blocks`)).toBe(older.version);
      expect(database.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    }
    expect(await load(100 * whole)).toBe('done');
    expect(await expectWhole(database.db, 'with room again')).toBe(newer.version);
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
