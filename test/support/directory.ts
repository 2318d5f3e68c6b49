/** The directory as `npm start` serves it, with the real records and the built page, at a time that stands still. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createApp } from '../../api/app.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import type { Streets } from '../../api/core/pages.ts';
import { listen } from '../../api/runtime/serve.ts';
import { builtFolder, seedFolder } from '../../api/runtime/settings.ts';
import { shownVersion } from '../../api/runtime/shown-version.ts';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { readLog } from '../../seed/changes/log.ts';
import { createDataset, type SeedDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { readRecords } from '../../seed/records.ts';
import { readRegion } from '../../seed/region.ts';

export type Directory = {
  /** As `http://localhost:40123`. */
  url: string;
  records: readonly PublishedLocation[];
  /** Replaces the records, as a load does while requests come in. */
  load: (dataset: SeedDataset) => Promise<void>;
  close: () => Promise<void>;
};

/** Saturday, 15:00 in Massachusetts. */
export const saturdayAfternoon = new Date('2026-11-21T20:00:00Z');

/** What a load of the real seed files writes. */
export const seedDataset = (): SeedDataset =>
  createDataset(readRecords(seedFolder).records, [...readPlaces(seedFolder), ...readZips(seedFolder).map(zipPlace)], readLog(seedFolder).log);

/** Starts the server on a free port. Needs `npm run build`. Without records (`isLoaded: false`) it can only apologize. */
export async function startDirectory(
  { now = saturdayAfternoon, streets = 'ask', dataset = seedDataset(), isLoaded = true, corrections = true, ...site }:
  { now?: Date; streets?: Streets; dataset?: SeedDataset; isLoaded?: boolean; corrections?: boolean; siteUrl?: string; contact?: string } = {},
): Promise<Directory> {
  const region = readRegion(seedFolder);
  const built = await import(pathToFileURL(resolve(builtFolder, 'node/node-pages.js')).href) as typeof import('../../api/runtime/node-pages.ts');
  const template = readFileSync(resolve(builtFolder, 'client/index.html'), 'utf8');
  const { db, sqlite, close } = openDatabase(':memory:');
  if (isLoaded) await loadIntoSqlite(db, dataset, now);
  const listening = await listen(0, { files: `${builtFolder}/client`, clock: () => now, isHttps: site.siteUrl?.startsWith('https:') ?? false, report: console.error });
  const app = createApp({
    db, engine: 'better-sqlite3', region, clock: () => now, pages: built.createPages({ template, region, streets, corrections, ...site }), corrections, ...(site.siteUrl !== undefined && { siteUrl: site.siteUrl }),
    labels: { en: built.labels }, inWords: { en: built.inWords }, build: built.build, report: console.error,
  });
  listening.answerWith({ app, versionOf: shownVersion(sqlite) });
  return {
    url: listening.address, records: dataset.records,
    load: async (other) => {
      await loadIntoSqlite(db, other, now);
    },
    close: async () => {
      await listening.close();
      await close();
    },
  };
}
