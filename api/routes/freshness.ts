/** The figures on coverage and freshness, worked out once for each set of records and day. */
import { Hono } from 'hono';
import { sendCached } from '../caching.ts';
import { dayBegan } from '../core/clock.ts';
import { freshnessOf, type Freshness } from '../core/freshness.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findJudged } from '../db/freshness.ts';
import { allPlaces } from '../db/places.ts';
import type { Services } from '../dependencies.ts';
import { presentOf } from './listing.ts';
import { refuseParameters } from './parameters.ts';

/** @param today day in the region, YYYY-MM-DD. */
export function freshnessOn({ db, region, freshness }: Services, { number, version }: Dataset, today: string): Promise<Freshness> {
  return freshness.get(JSON.stringify([number, version, today]), async () =>
    freshnessOf(await findJudged(db, number), { today, region, places: await allPlaces(db, number) }));
}

/** The version of an answer that changes with the records and with the day. */
export const versionOfDay = ({ version }: Dataset, today: string): string => `${version} ${today}`;

export function freshnessRoute(services: Services): Hono {
  const { db, build, clock, region } = services;
  const route = new Hono();
  route.get('/freshness', refuseParameters(), (context) => readDataset(db, (dataset) => {
    const { asOf, context: { now: { date: today } } } = presentOf(services);
    return sendCached(context, build, { version: versionOfDay(dataset, today) }, clock(), async () => context.json({
      version: dataset.version, as_of: dayBegan(asOf, region.timeZone).toISOString(), ...(await freshnessOn(services, dataset, today)),
    }));
  }));
  return route;
}
