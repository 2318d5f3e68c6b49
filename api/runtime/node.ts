/** `npm start`: loads the seed files when they have changed, and serves the directory. */
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createApp } from '../app.ts';
import type { Region } from '../core/region.ts';
import type { SeedDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite, type LoadResult } from '../../seed/load-sqlite.ts';
import { readRegion } from '../../seed/region.ts';
import { buildIfChanged } from './build-first.ts';
import { contactOf } from './contact.ts';
import { correctionsOf } from './corrections.ts';
import { tilesOf } from './file-tiles.ts';
import { keptPacked } from './packed.ts';
import { readSeeds } from './read-seeds.ts';
import { report } from './report.ts';
import { listen } from './serve.ts';
import { builtFolder, databaseFile, port, seedFolder } from './settings.ts';
import { shownWithinOf } from './shown-within.ts';
import { siteUrlOf } from './site-url.ts';
import { streetsOf } from './streets.ts';
import { shownVersion } from './shown-version.ts';
import { followDatabase, openDatabase, type OpenDatabase } from './sqlite.ts';

/** Bytes of packed answers that are kept: some hundred pages and the directory. They fill up in minutes, and count as memory that grows. */
const mostInMemory = 1_000_000;

const clock = (): Date => new Date();

async function start(): Promise<void> {
  const region = readRegion(seedFolder);
  const dataset = await readSeeds(seedFolder, clock());
  const site = siteUrlOf(process.env['SITE_URL']);
  const files = resolve(builtFolder, 'client');
  const isBuilding = process.argv.includes('--build');
  if (isBuilding) mkdirSync(files, { recursive: true });
  logUncaught();
  // The port comes before what was built and the database: when it is taken by a server of these, both stay as they are.
  const listening = await listen(port(), { files, clock, isHttps: site.siteUrl?.startsWith('https:') ?? false, report });
  if (isBuilding) await buildIfChanged();
  const built = await readBuilt(region, site);
  const { database, loaded: { version, records } } = await openLoaded(databaseFile(), dataset);
  stopOnSignals(listening.close, database);
  listening.answerWith({
    app: createApp({
      db: database.db, engine: 'better-sqlite3', region, clock, ...built, report,
      stopwatch: () => performance.now(),
      // To ask which records are current costs next to nothing here.
      currentFor: shownWithinOf(process.env['SHOWN_WITHIN'], 0) * 1000,
      kept: keptPacked(mostInMemory),
      later: (work) => void work.catch(() => undefined),
    }),
    versionOf: shownVersion(database.current, () => performance.now()),
  });
  console.log(`The directory of peer support in ${region.name} is at ${listening.address} with ${records} records, version ${version}.`);
}

/** The database with what has changed loaded, whatever was in the file. A file is let go of and followed from then on. */
async function openLoaded(file: string, dataset: SeedDataset): Promise<{ database: Omit<OpenDatabase, 'sqlite'>; loaded: LoadResult }> {
  const database = openDatabase(file);
  const isFile = file !== ':memory:';
  try {
    const loaded = await loadIntoSqlite(database.db, dataset, clock());
    if (!isFile) return { database, loaded };
    await database.close();
    return { database: followDatabase(file), loaded };
  } catch (error) {
    await database.close();
    throw error;
  }
}

type Built = Pick<Parameters<typeof createApp>[0], 'pages' | 'siteUrl' | 'corrections' | 'tiles' | 'labels' | 'inWords' | 'build'>;

async function readBuilt(region: Region, site: ReturnType<typeof siteUrlOf>): Promise<Built> {
  const file = resolve(builtFolder, 'node/node-pages.js');
  const [page, template] = await Promise.all([
    import(pathToFileURL(file).href) as Promise<typeof import('./node-pages.ts')>, readFile(resolve(builtFolder, 'client/index.html'), 'utf8'),
  ]).catch((error: unknown) => {
    throw new Error(`The built page cannot be read (${file}). Make it with: npm run build`, { cause: error });
  });
  const { CONTACT, STREETS: streets, CORRECTIONS, TILES } = process.env;
  const corrections = correctionsOf(CORRECTIONS);
  const own = await tilesOf(TILES);
  const pages = page.createPages({ template, region, streets: streetsOf(streets, own), ...site, corrections, ...contactOf(CONTACT) });
  return { pages, corrections, ...own, ...site, labels: page.labels, inWords: page.inWords, build: page.build };
}

/** What nobody caught is written down once, and the others who are served do not pay for it: no request changes what is kept in memory. */
function logUncaught(): void {
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  // Where nobody reads the log any more, writing to it fails: to report that would write again, and so on without end.
  for (const log of [process.stdout, process.stderr]) log.on('error', () => {});
}

function stopOnSignals(close: () => Promise<void>, database: Pick<OpenDatabase, 'close'>): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await close();
    await database.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  whenLeftBehind(() => void stop());
}

/** npm, when it is stopped, tells the shell between it and this process, and no shell passes that on: this process would keep the port. */
function whenLeftBehind(act: () => void): void {
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] !== undefined) setInterval(() => process.ppid !== parent && act(), 500).unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
