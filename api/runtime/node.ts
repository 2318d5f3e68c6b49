/** `npm start`: loads the seed files when they have changed, and serves the directory. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { createApp } from '../app.ts';
import type { Region } from '../core/region.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { readRegion } from '../../seed/region.ts';
import { correctionsOf } from './corrections.ts';
import { readSeeds } from './read-seeds.ts';
import { report } from './report.ts';
import { listen } from './serve.ts';
import { builtFolder, databaseFile, port, seedFolder } from './settings.ts';
import { siteUrlOf } from './site-url.ts';
import { streetsOf } from './streets.ts';
import { shownVersion } from './shown-version.ts';
import { openDatabase, type OpenDatabase } from './sqlite.ts';

// React draws pages several times as fast, and with less memory, when it is told so before it is read.
process.env['NODE_ENV'] ??= 'production';

const clock = (): Date => new Date();

async function start(): Promise<void> {
  const region = readRegion(seedFolder);
  const dataset = await readSeeds(seedFolder, clock());
  const built = await readBuilt(region);
  logUncaught();
  // The port comes before the database: when it is taken, the database stays as it is.
  const listening = await listen(port(), { files: `${builtFolder}/client`, clock, isHttps: built.siteUrl?.startsWith('https:') ?? false, report });
  const database = openDatabase(databaseFile());
  stopOnSignals(listening.close, database);
  const { version, records } = await loadIntoSqlite(database.db, dataset, clock());
  listening.answerWith({
    app: createApp({ db: database.db, engine: 'better-sqlite3', region, clock, ...built, report }),
    versionOf: shownVersion(database.sqlite),
  });
  console.log(`The directory of peer support in ${region.name} is at ${listening.address} with ${records} records, version ${version}.`);
}

type Built = Pick<Parameters<typeof createApp>[0], 'pages' | 'siteUrl' | 'corrections' | 'labels' | 'inWords' | 'build'>;

async function readBuilt(region: Region): Promise<Built> {
  const file = resolve(builtFolder, 'node/node-pages.js');
  const page = await import(pathToFileURL(file).href).catch((error: unknown) => {
    throw new Error(`The built page cannot be read (${file}). Make it with: npm run build`, { cause: error });
  }) as typeof import('./node-pages.ts');
  const template = await readFile(resolve(builtFolder, 'client/index.html'), 'utf8');
  const { SITE_URL, CONTACT: contact, STREETS: streets, CORRECTIONS } = process.env;
  const corrections = correctionsOf(CORRECTIONS);
  const site = siteUrlOf(SITE_URL);
  const pages = page.createPages({ template, region, streets: streetsOf(streets), ...site, corrections, ...(contact && { contact }) });
  return { pages, corrections, ...site, labels: { en: page.labels }, inWords: { en: page.inWords }, build: page.build };
}

/** What nobody caught is written down once, and the others who are served do not pay for it: no request changes what is kept in memory. */
function logUncaught(): void {
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
}

function stopOnSignals(close: () => Promise<void>, database: OpenDatabase): void {
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
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
