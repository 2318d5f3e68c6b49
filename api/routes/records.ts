/** One record, and all of them at once. */
import { Hono } from 'hono';
import { sendCached } from '../caching.ts';
import { writeDirectory } from '../core/directory.ts';
import { itemOf } from '../core/list.ts';
import { readDataset } from '../db/dataset.ts';
import { findLocation, findLocations } from '../db/locations.ts';
import { findWithdrawn } from '../db/withdrawn.ts';
import type { Services } from '../dependencies.ts';
import { problemResponse } from '../errors.ts';
import { presentOf } from './listing.ts';
import { refuseParameters } from './parameters.ts';

export function recordsRoute(services: Services): Hono {
  const { db, build, clock, region } = services;
  const route = new Hono();
  route.get('/locations/:id', refuseParameters(), (context) => readDataset(db, async (dataset) => {
    const id = context.req.param('id');
    const found = await findLocation(db, dataset.number, id);
    if (!found) return missing(await findWithdrawn(db, dataset.number, id));
    const present = presentOf(services);
    return sendCached(context, build, { version: dataset.version, asOf: present.asOf }, clock(), () => context.json({
      version: dataset.version, as_of: present.asOf.toISOString(), time_zone: region.timeZone, item: itemOf(found, {}, present.context),
    }));
  }));
  route.get('/directory', refuseParameters(), (context) => readDataset(db, (dataset) =>
    sendCached(context, build, { version: dataset.version }, clock(), async () => {
      const text = await services.directory.get(dataset.version, async () => {
        const found = await findLocations(db, { dataset: dataset.number, query: {}, sort: 'name', context: presentOf(services).context });
        return writeDirectory({ version: dataset.version, time_zone: region.timeZone, holidays: region.holidays, items: found.map(({ record }) => record) });
      });
      return context.body(text, 200, { 'Content-Type': 'application/json' });
    })));
  return route;
}

function missing(withdrawn: { replacedBy?: string } | undefined): Response {
  if (!withdrawn) return problemResponse(404, { title: 'There is no record with this id.' });
  if (!withdrawn.replacedBy) return problemResponse(410);
  const path = `/api/locations/${withdrawn.replacedBy}`;
  return problemResponse(410, { detail: `${withdrawn.replacedBy} took its place.`, replaced_by: path });
}
