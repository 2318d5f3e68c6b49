/** The page about the directory: it changes with the records and with the day. */
import { Hono } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import type { Services } from '../dependencies.ts';
import { freshnessOn } from './freshness.ts';
import { presentOf } from './listing.ts';
import { basisOf, pagesOf } from './reading.ts';

export function aboutRoute(services: Services): Hono {
  const route = new Hono();
  route.get('/about', (context) => services.source.readOrCopy((records) => {
    const today = presentOf(services, records).context.now.date;
    return sendCached(context, services, basisOf(records, isForAll(context.req.url, []), today), async () =>
      context.html(pagesOf(services, records).about({ today, freshness: await freshnessOn(services, records, today) })));
  }));
  return route;
}
