/** A database full of made-up records, and the app on top of it with a clock that the measurement sets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '../../api/app.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { tagIndex } from '../../api/db/tag-index.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';
import { createDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { readRegion } from '../../seed/region.ts';
import { plainPages } from '../support/pages.ts';
import { processorTime } from './measure.ts';
import { madeRecords } from './records.ts';

export const seedFolder = 'seed';
export const region = readRegion(seedFolder);

/** Tuesday mornings, one after the other, and the clock of everything measured. */
export const clock = {
  minutes: 0,
  now: (): Date => new Date(Date.UTC(2026, 11, 1, 15, 0) + clock.minutes * 60_000),
  /** The next day has no counts yet: this is how a request finds the cache empty. */
  advance(): void {
    clock.minutes = (clock.minutes + 7 * 1440) % (300 * 7 * 1440);
  },
};

export type Prepared = OpenDatabase & {
  app: Hono;
  records: number;
  /** Processor time of the load. */
  loadSeconds: number;
  /** Makes the next question one that nobody has asked, in a minute in which nobody has asked anything. */
  forget: () => Promise<void>;
  /** Processor time of the first answer after the load, in milliseconds. It reads the tags. */
  firstAnswer: number;
  remove: () => Promise<void>;
};

/** Loads `count` made-up records into a new file, as `npm run seed:load` does. */
export async function prepare(count: number): Promise<Prepared> {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-bench-'));
  const database = openDatabase(join(folder, 'bench.sqlite'));
  const gazetteer = readPlaces(seedFolder);
  const records = madeRecords(count, gazetteer.filter(({ kind }) => kind === 'town'));
  const dataset = createDataset(records as LocationRecord[], [...gazetteer, ...readZips(seedFolder).map(zipPlace)]);
  const start = process.cpuUsage();
  await loadIntoSqlite(database.db, dataset, clock.now());
  const loadSeconds = processorTime(start) / 1000;
  const app = createApp({
    db: database.db, engine: 'better-sqlite3', region, clock: clock.now, pages: plainPages, labels: {}, inWords: {}, build: 'bench', corrections: false,
    report: (error) => {
      throw error;
    },
    // Each answer is made anew: that is what is measured.
    stopwatch: () => performance.now(), currentFor: 0, kept: { find: async () => undefined, keep: async () => {} }, later: (work) => void work,
  });
  const before = process.cpuUsage();
  await (await app.request('/api/locations')).text();
  const firstAnswer = processorTime(before);
  const index = await tagIndex(database.db, 1);
  return {
    ...database, app, records: count, loadSeconds, firstAnswer,
    async forget() {
      index.found.clear();
      await app.request('/api/locations');
      clock.advance();
    },
    async remove() {
      await database.close();
      rmSync(folder, { recursive: true });
    },
  };
}
