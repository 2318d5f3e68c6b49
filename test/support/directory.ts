/** The directory as `npm start` serves it, with the real records and the built page, at a time that stands still. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createApp } from '../../api/app.ts';
import type { Dependencies } from '../../api/dependencies.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import type { Streets } from '../../api/core/pages.ts';
import { keptInMemory } from '../../api/kept.ts';
import { listen } from '../../api/runtime/serve.ts';
import { builtFolder, seedFolder } from '../../api/runtime/settings.ts';
import { shownVersion } from '../../api/runtime/shown-version.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';
import { streetsOf } from '../../api/runtime/streets.ts';
import type { TileArchive } from '../../api/tiles.ts';
import { readLog } from '../../seed/changes/log.ts';
import { createDataset, type SeedDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { readRecords } from '../../seed/records.ts';
import { readRegion } from '../../seed/region.ts';
import type { Catalog } from '../../web/messages/catalog.ts';

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

type Setting = {
  now?: Date; streets?: Streets; dataset?: SeedDataset; isLoaded?: boolean; corrections?: boolean; tiles?: TileArchive; siteUrl?: string; contact?: string;
  /** What it reads from; else a database in memory. */
  database?: Omit<OpenDatabase, 'sqlite'>;
  /** Other words than the English ones. */
  catalog?: Catalog;
  /** How its app is made otherwise than usual. */
  app?: Partial<Dependencies>;
};

/** Starts the server on a free port. Needs `npm run build`. Without records (`isLoaded: false`) it can only apologize. */
export async function startDirectory(
  { now = saturdayAfternoon, streets = 'ask', dataset = seedDataset(), isLoaded = true, corrections = true, database = openDatabase(':memory:'), app, tiles, catalog, ...site }: Setting = {},
): Promise<Directory> {
  const region = readRegion(seedFolder);
  const built = await import(pathToFileURL(resolve(builtFolder, 'node/node-pages.js')).href) as typeof import('../../api/runtime/node-pages.ts');
  const template = readFileSync(resolve(builtFolder, 'client/index.html'), 'utf8');
  const { db, close } = database;
  if (isLoaded) await loadIntoSqlite(db, dataset, now);
  const listening = await listen(0, { files: `${builtFolder}/client`, clock: () => now, isHttps: site.siteUrl?.startsWith('https:') ?? false, report: console.error });
  const serving = createApp({
    db, engine: 'better-sqlite3', region, clock: () => now, pages: built.createPages({ template, region, streets: streetsOf(streets, { tiles }), corrections, ...site }, { ...(catalog && { catalog }) }), corrections, ...(tiles && { tiles }), ...(site.siteUrl !== undefined && { siteUrl: site.siteUrl }),
    labels: built.labels, inWords: built.inWords, build: built.build, report: console.error,
    stopwatch: () => performance.now(), currentFor: 0, kept: keptInMemory(8_000_000), later: (work) => void work.catch(() => undefined), ...app,
  });
  listening.answerWith({ app: serving, versionOf: shownVersion(database.current, () => performance.now()) });
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
