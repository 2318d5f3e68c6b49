/** The figures on coverage and freshness, worked out once for each set of records and day. */
import { Hono } from 'hono';
import { sendCached } from '../caching.ts';
import { dayBegan } from '../core/clock.ts';
import { freshnessOf, type Freshness } from '../core/freshness.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { presentOf } from './listing.ts';
import { refuseParameters } from './parameters.ts';
import { basisOf } from './reading.ts';

/** @param today day in the region, YYYY-MM-DD. */
export function freshnessOn({ region, freshness }: Services, records: Records, today: string): Promise<Freshness> {
  return freshness.get(JSON.stringify([records.number, records.version, today]), async () =>
    freshnessOf(await records.findJudged(), { today, region, places: await records.allPlaces() }));
}

export function freshnessRoute(services: Services): Hono {
  const { source, region } = services;
  const route = new Hono();
  route.get('/freshness', refuseParameters(), (context) => source.read((records) => {
    const { asOf, context: { now: { date: today } } } = presentOf(services, records);
    return sendCached(context, services, basisOf(records, true, today), async () => context.json({
      version: records.version, as_of: dayBegan(asOf, region.timeZone).toISOString(), ...(await freshnessOn(services, records, today)),
    }));
  }));
  return route;
}
