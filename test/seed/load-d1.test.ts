/** The load into D1: by wrangler, into a real local D1 database in workerd, read back as the Worker reads. */
import type { D1Database } from '@cloudflare/workers-types';
import { Kysely } from 'kysely';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getPlatformProxy } from 'wrangler';
import { addCorrection } from '../../api/db/corrections.ts';
import { countLocations } from '../../api/db/counts.ts';
import { readDataset } from '../../api/db/dataset.ts';
import { findLocations } from '../../api/db/locations.ts';
import { allPlaces } from '../../api/db/places.ts';
import type { Database } from '../../api/db/tables.ts';
import { d1Dialect } from '../../api/runtime/d1.ts';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { breakRecord, copyProject, dropOneRecord, keepFewRecords, runNode, type ProjectCopy } from '../runtime/project-copy.ts';
import { context } from './load-datasets.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject();
  keepFewRecords(copy);
});
afterAll(() => copy.remove());

async function load(...words: string[]): Promise<{ code: number | string; output: string; errors: string }> {
  const running = runNode(copy, ['seed/seed.ts', 'load', ...words], { DATABASE: join(copy.folder, 'beside.sqlite') });
  return { code: await running.ended, output: running.output(), errors: running.errors() };
}

/** Every record, count and place, in order. */
const readAll = (db: Kysely<Database>) => readDataset(db, async ({ number, version, records }) => ({
  version, records,
  found: (await findLocations(db, { dataset: number, query: {}, sort: 'name', context })).map(({ record }) => record),
  counts: await countLocations(db, number, {}, context),
  places: await allPlaces(db, number),
}));

const corrections = async (...words: string[]): Promise<{ code: number | string; output: string }> => {
  const running = runNode(copy, ['seed/seed.ts', 'corrections', ...words]);
  return { code: await running.ended, output: running.output() };
};

const readD1 = (persistTo: string): Promise<Awaited<ReturnType<typeof readAll>>> => withD1(persistTo, readAll);

async function withD1<T>(persistTo: string, use: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath: join(copy.folder, 'wrangler.toml'), persist: { path: join(persistTo, 'v3') } });
  try {
    return await use(new Kysely<Database>({ dialect: d1Dialect(proxy.env.DB) }));
  } finally {
    await proxy.dispose();
  }
}

test('D1 holds what SQLite holds; the same again does nothing; a broken seed leaves it alone', async () => {
  const persistTo = join(copy.folder, 'state');
  expect(await load('--d1', '--persist-to', persistTo)).toMatchObject({ code: 0, output: expect.stringMatching(/^Loaded \d+ records, version [0-9a-f]{12}, into the local D1 database\.\n$/) });
  expect(await load('--d1', '--persist-to', persistTo)).toMatchObject({ code: 0, output: expect.stringMatching(/^the local D1 database holds version [0-9a-f]{12} already .*nothing to do\.\n$/) });
  expect(await load()).toMatchObject({ code: 0 });
  const sqlite = openDatabase(join(copy.folder, 'beside.sqlite'));
  const expected = await readAll(sqlite.db);
  await sqlite.close();
  expect(await readD1(persistTo)).toEqual(expected);

  // What people told us lies beside the datasets: the next load leaves it, and a maintainer reads it there.
  await withD1(persistTo, (db) => addCorrection(db, { location: '988-lifeline', reason: 'other', text: "It's \"said\"; twice?" }, '2026-11-21'));
  dropOneRecord(copy);
  expect(await load('--d1', '--persist-to', persistTo)).toMatchObject({ code: 0, output: expect.stringMatching(/^Loaded/) });
  expect((await corrections('--d1', '--persist-to', persistTo)).output).toContain('> It\'s "said"; twice?');
  expect(await corrections('--d1', '--persist-to', persistTo, '--done', '1')).toMatchObject({ code: 0, output: 'Marked as looked at: 1.\n' });
  expect((await corrections('--d1', '--persist-to', persistTo)).output).toBe('Nothing waits.\n');

  const after = await readD1(persistTo);
  const broken = breakRecord(copy);
  const { code, errors } = await load('--d1', '--persist-to', persistTo);
  expect({ code, lines: errors.trim().split('\n') }).toEqual({ code: 1, lines: [expect.stringContaining(broken)] });
  expect(await readD1(persistTo)).toEqual(after);
}, 240_000);
