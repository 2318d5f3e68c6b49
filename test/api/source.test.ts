/** What the source of records does behind the answers: the copy that it takes for worse times. */
import { expect, test } from 'vitest';
import { mostCopying, createSource } from '../../api/source.ts';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { keptInMemory } from '../../api/kept.ts';
import { createDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { record } from '../support/records.ts';

test('a copy whose making was cut off is made again after a while, and not by everybody before that', async () => {
  const { db, close } = openDatabase(':memory:');
  await loadIntoSqlite(db, createDataset([record({ id: 'one-place' })], []), new Date(0));
  let [now, begun] = [0, 0];
  let isCutOff = true;
  const inMemory = keptInMemory(1_000_000);
  // What is cut off while it waits never comes to an end, and nobody is told.
  const kept: typeof inMemory = { ...inMemory, find: (key) => {
    if (!key.endsWith(' copy')) return inMemory.find(key);
    begun += 1;
    return isCutOff ? new Promise(() => {}) : inMemory.find(key);
  } };
  const works: Promise<unknown>[] = [];
  const source = createSource({ db, clock: () => new Date(0), stopwatch: () => now, currentFor: 0, kept, build: 'build', later: (work) => works.push(work), report: () => {} });
  const read = (): Promise<number> => source.read(async (records) => records.records);

  await read();
  await read();
  expect(begun).toBe(1);
  now += mostCopying;
  isCutOff = false;
  await read();
  expect(begun).toBe(2);
  await works.at(-1);
  expect(JSON.parse((await inMemory.find('build copy'))?.body ?? '{}')).toMatchObject({ locations: [{ id: 'one-place' }] });
  await close();
});
