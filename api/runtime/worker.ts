/** The entry for Cloudflare Workers. */
import type { Cache, CacheStorage, D1Database, Fetcher, R2Bucket } from '@cloudflare/workers-types';
import { waitUntil } from 'cloudflare:workers';
import { build } from 'virtual:identity';
import type { Hono } from 'hono';
import { Kysely } from 'kysely';
import region from '../../seed/region.yaml';
import { inWords, labels } from '../../web/messages/in-words.ts';
import { createPages } from '../../web/server.tsx';
import { createApp } from '../app.ts';
import { keptInBoth, keptInMemory } from '../kept.ts';
import type { Database } from '../db/tables.ts';
import { readAway } from '../read-away.ts';
import { contactOf } from './contact.ts';
import { correctionsOf } from './corrections.ts';
import { d1Dialect } from './d1.ts';
import { keptAtEdge } from './edge.ts';
import { shownWithinOf } from './shown-within.ts';
import { tilesIn } from './r2-tiles.ts';
import { report } from './report.ts';
import { siteUrlOf } from './site-url.ts';
import { streetsOf } from './streets.ts';

export type Environment = {
  DB: D1Database;
  ASSETS: Fetcher;
  /** Bucket of the archive of street tiles, where there is one. */
  TILES?: R2Bucket;
  SITE_URL?: string;
  CONTACT?: string;
  STREETS?: string;
  CORRECTIONS?: string;
  SHOWN_WITHIN?: string;
  /** An instant at which the clock stands still: for tests, and for showing the directory at another time. */
  FIXED_NOW?: string;
};

/** Characters of answers in the memory of an isolate, which has 128 MB for everything. */
const mostInMemory = 8_000_000;
/** The cache of the data center; a name of our own keeps it apart from that of other Workers. */
const openCache = (): Promise<Cache> => (caches as unknown as CacheStorage).open('peer-support-directory');

let made: { environment: Environment; app: Hono } | undefined;

/**
 * One app for as long as the isolate lives with these bindings. Not the promise is kept but what came of it: a request that
 * waits for what another one reads hangs when that one goes away, and every later one with it.
 */
async function appFor(environment: Environment): Promise<Hono> {
  if (made?.environment === environment) return made.app;
  const app = await makeApp(environment);
  made = { environment, app };
  return app;
}

async function makeApp({ DB, ASSETS, SITE_URL, CONTACT, STREETS, CORRECTIONS, TILES, SHOWN_WITHIN, FIXED_NOW }: Environment): Promise<Hono> {
  const site = siteUrlOf(SITE_URL);
  const own = tilesIn(TILES);
  const corrections = correctionsOf(CORRECTIONS);
  const template = await (await ASSETS.fetch('http://localhost/index.html')).text();
  return createApp({
    db: new Kysely<Database>({ dialect: d1Dialect(DB) }),
    engine: 'd1',
    region,
    clock: FIXED_NOW ? () => new Date(FIXED_NOW) : () => new Date(),
    pages: createPages({ template, region, streets: streetsOf(STREETS, own), ...site, corrections, ...contactOf(CONTACT) }),
    ...own,
    ...site,
    corrections,
    labels,
    inWords,
    build,
    report,
    stopwatch: () => performance.now(),
    currentFor: shownWithinOf(SHOWN_WITHIN, 5) * 1000,
    kept: keptInBoth(keptInMemory(mostInMemory), keptAtEdge(openCache)),
    later: waitUntil,
  });
}

export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const response = await (await appFor(environment)).fetch(request, environment);
    // Whatever was answered: see there.
    if (!request.bodyUsed) await readAway(request.body);
    return response;
  },
};
