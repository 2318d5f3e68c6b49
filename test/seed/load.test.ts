/** What a load into SQLite does, and what it leaves alone. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countLocations } from '../../api/db/counts.ts';
import { readDataset } from '../../api/db/dataset.ts';
import { findLocations } from '../../api/db/locations.ts';
import { allPlaces } from '../../api/db/places.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';
import type { SeedDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { loadStatements, removeLeftovers } from '../../seed/statements.ts';
import { createRandom } from '../bench/random.ts';
import { breakRecord, copyProject, keepFewRecords, runNode, type ProjectCopy } from '../runtime/project-copy.ts';
import { context, hashOf, sightOf, twoDatasets, type Sight } from './load-datasets.ts';
import { hear, startScript } from './load-processes.ts';

const now = new Date('2026-12-01T15:00:00Z');
const [older, newer] = twoDatasets();
const folder = mkdtempSync(join(tmpdir(), 'peer-support-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let file = '';
let count = 0;
beforeEach(() => {
  file = join(folder, `${count++}.sqlite`);
});

const shownIn = ({ sqlite }: OpenDatabase): unknown => sqlite.prepare('select version from current join dataset on number = dataset').pluck().get();
const changesIn = ({ sqlite }: OpenDatabase): unknown => sqlite.prepare('select total_changes()').pluck().get();

/** Everything that readers can see. */
function look({ db }: OpenDatabase): Promise<Sight> {
  return readDataset(db, async ({ number }) => {
    const found = await findLocations(db, { dataset: number, query: {}, sort: 'name', context });
    const { facets } = await countLocations(db, number, {}, context);
    return { records: found.length, recordsHash: hashOf(found.map(({ record }) => record)), placesHash: hashOf(await allPlaces(db, number)), facets };
  });
}

describe('a load', () => {
  test('replaces everything, and keeps the dataset before for readers that began with it', async () => {
    const database = openDatabase(file);
    for (const dataset of [older, newer, older]) {
      expect(await loadIntoSqlite(database.db, dataset, now)).toEqual({ outcome: 'loaded', version: dataset.version, records: dataset.records.length });
      expect(await look(database)).toEqual(sightOf(dataset));
    }
    expect(database.sqlite.prepare('select number, version from dataset order by number').raw().all()).toEqual([[2, newer.version], [3, older.version]]);
    await database.close();
  });

  test('of what is there already writes nothing', async () => {
    const database = openDatabase(file);
    await loadIntoSqlite(database.db, older, now);
    const changes = changesIn(database);
    expect(await loadIntoSqlite(database.db, older, new Date('2027-01-01T00:00:00Z'))).toMatchObject({ outcome: 'unchanged', version: older.version });
    expect(changesIn(database)).toBe(changes);
    await database.close();
  });

  test('that fails at its last record leaves what was there', async () => {
    const database = openDatabase(file);
    await loadIntoSqlite(database.db, older, now);
    const records = newer.records.map((record, index) => (index === newer.records.length - 1 ? { ...record, id: newer.records[0]?.id ?? '' } : record));
    await expect(loadIntoSqlite(database.db, { ...newer, records }, now)).rejects.toThrow(/UNIQUE/);
    expect(await look(database)).toEqual(sightOf(older));
    expect(database.sqlite.prepare('select count(*) from location').pluck().get()).toBe(older.records.length);
    await database.close();
  });

  test.each([['of two datasets', 1], ['of the same dataset', 0]])('beside another one, %s, ends well, and so does the other', async (_name, second) => {
    const files = [older, newer].map((dataset, index) => {
      writeFileSync(`${file}.${index}.json`, JSON.stringify(dataset));
      return `${file}.${index}.json`;
    });
    const loaders = [0, 1].map(() => startScript(fileURLToPath(new URL('load-child.ts', import.meta.url)), file, ...files));
    await Promise.all(loaders.map((loader) => hear(loader, 'ready')));
    loaders[0]?.child.send(0);
    loaders[1]?.child.send(second);
    await Promise.all(loaders.map((loader) => hear(loader, 'done')));
    await Promise.all(loaders.map(({ exit }) => exit));
    const database = openDatabase(file);
    const shown = [older, newer].find(({ version }) => version === shownIn(database)) as SeedDataset;
    expect(await look(database)).toEqual(sightOf(shown));
    expect(database.sqlite.prepare('select count(*) from dataset').pluck().get()).toBe(second + 1);
    await database.close();
  });

  test('that stops after any of its statements, without a transaction, leaves readers a whole dataset', async () => {
    const random = createRandom(7);
    const database = openDatabase(file);
    await loadIntoSqlite(database.db, older, now);
    for (let round = 0, number = 2; round < 12; round++) {
      const present = shownIn(database) === older.version ? older : newer;
      const next = present === older ? newer : older;
      const statements = [...removeLeftovers(database.db), ...loadStatements(database.db, next, number, now)];
      const stop = round < 3 ? [1, statements.length - 1, statements.length][round] ?? 1 : random.whole(statements.length);
      for (const statement of statements.slice(0, stop)) await database.db.executeQuery(statement);
      expect(await look(database), `after ${stop} of ${statements.length} statements`).toEqual(sightOf(stop === statements.length ? next : present));
      if (round % 3 === 0) expect(await loadIntoSqlite(database.db, next, now)).toMatchObject({ outcome: 'loaded' });
      number = (database.sqlite.prepare('select dataset from current').pluck().get() as number) + 1;
    }
    expect(await look(database)).toEqual(sightOf(shownIn(database) === older.version ? older : newer));
    await database.close();
  });
});

describe('npm run seed:load', () => {
  let copy: ProjectCopy;
  beforeAll(() => {
    copy = copyProject();
    keepFewRecords(copy);
  });
  afterAll(() => copy.remove());
  const load = async (): Promise<{ code: number | string; output: string; errors: string }> => {
    const running = runNode(copy, ['seed/seed.ts', 'load'], { DATABASE: file });
    return { code: await running.ended, output: running.output(), errors: running.errors() };
  };

  test('says what it did; and with unchanged seeds that there was nothing to do, without touching the file', async () => {
    expect(await load()).toEqual({ code: 0, errors: '', output: expect.stringMatching(/^Loaded \d+ records, version [0-9a-f]{12}, into .*\.sqlite\.\n$/) });
    const before = { bytes: readFileSync(file), time: statSync(file).mtimeMs };
    expect(await load()).toEqual({ code: 0, errors: '', output: expect.stringMatching(/holds version [0-9a-f]{12} already \(\d+ records\): nothing to do\.\n$/) });
    expect(readFileSync(file).equals(before.bytes)).toBe(true);
    expect(statSync(file).mtimeMs).toBe(before.time);
  });

  test('of a broken record says one sentence, exits with 1 and leaves the database as it was', async () => {
    await load();
    const bytes = readFileSync(file);
    const broken = breakRecord(copy);
    const { code, output, errors } = await load();
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(errors).toMatch(/^The seed files have .*npm run seed:check\n$/);
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(errors).toContain(broken);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});
