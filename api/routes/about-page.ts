/** The page about the directory: it changes with the records and with the day. */
import { Hono } from 'hono';
import { entityTag, sendCached } from '../caching.ts';
import { readDataset } from '../db/dataset.ts';
import type { Services } from '../dependencies.ts';
import { freshnessOn, versionOfDay } from './freshness.ts';
import { presentOf } from './listing.ts';

export function aboutRoute(services: Services): Hono {
  const { db, build, clock, pages, drawn } = services;
  const route = new Hono();
  route.get('/about', (context) => readDataset(db, (dataset) => {
    const today = presentOf(services).context.now.date;
    const basis = { version: versionOfDay(dataset, today) };
    const { url } = context.req;
    return sendCached(context, build, basis, clock(), async () => {
      const draw = async (): Promise<string> => pages.about({ today, freshness: await freshnessOn(services, dataset, today) });
      // Whatever somebody adds to the address is the same page, and is not kept once more.
      return context.html(await (new URL(url).search ? draw() : drawn.get(await entityTag(build, url, basis), draw)));
    });
  }));
  return route;
}
