/** The entry for Cloudflare Workers. */
import type { D1Database, Fetcher } from '@cloudflare/workers-types';
import { build } from 'virtual:identity';
import type { Hono } from 'hono';
import { Kysely } from 'kysely';
import region from '../../seed/region.yaml';
import { inWords } from '../../web/messages/in-words-en.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { createPages } from '../../web/server.tsx';
import { createApp } from '../app.ts';
import type { Database } from '../db/tables.ts';
import { readAway } from '../read-away.ts';
import { correctionsOf } from './corrections.ts';
import { d1Dialect } from './d1.ts';
import { report } from './report.ts';
import { siteUrlOf } from './site-url.ts';
import { streetsOf } from './streets.ts';

export type Environment = {
  DB: D1Database;
  ASSETS: Fetcher;
  SITE_URL?: string;
  CONTACT?: string;
  STREETS?: string;
  CORRECTIONS?: string;
  /** An instant at which the clock stands still: for tests, and for showing the directory at another time. */
  FIXED_NOW?: string;
};

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

async function makeApp({ DB, ASSETS, SITE_URL, CONTACT, STREETS, CORRECTIONS, FIXED_NOW }: Environment): Promise<Hono> {
  const site = siteUrlOf(SITE_URL);
  const corrections = correctionsOf(CORRECTIONS);
  const template = await (await ASSETS.fetch('http://localhost/index.html')).text();
  return createApp({
    db: new Kysely<Database>({ dialect: d1Dialect(DB) }),
    engine: 'd1',
    region,
    clock: FIXED_NOW ? () => new Date(FIXED_NOW) : () => new Date(),
    pages: createPages({ template, region, streets: streetsOf(STREETS), ...site, corrections, ...(CONTACT && { contact: CONTACT }) }),
    ...site,
    corrections,
    labels: { en: labels },
    inWords: { en: inWords },
    build,
    report,
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
