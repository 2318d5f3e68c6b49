/** One record, and all of them at once. */
import { Hono } from 'hono';
import { sendCached } from '../caching.ts';
import { writeDirectory } from '../core/directory.ts';
import { itemOf } from '../core/list.ts';
import type { Services } from '../dependencies.ts';
import { problemResponse } from '../errors.ts';
import { presentOf } from './listing.ts';
import { basisOf, ownPage } from './reading.ts';
import { refuseParameters } from './parameters.ts';

export function recordsRoute(services: Services): Hono {
  const { source, region } = services;
  const route = new Hono();
  route.get('/locations/:id', refuseParameters(), (context) => source.read((records) => {
    const present = presentOf(services, records);
    return sendCached(context, services, { ...basisOf(records, true), steady: present.steady }, async () => {
      const id = context.req.param('id');
      const found = await records.findLocation(id);
      if (!found) return missing(await records.findWithdrawn(id));
      return context.json({ version: records.version, as_of: present.asOf.toISOString(), time_zone: region.timeZone, item: itemOf(found, {}, present.context) });
    });
  }));
  route.get('/directory', refuseParameters(), (context) => ownPage(context, source)((records) =>
    sendCached(context, services, basisOf(records, true), async () => {
      const found = await records.findLocations({ query: {}, sort: 'name', context: presentOf(services, records).context });
      return context.body(writeDirectory({
        version: records.version, time_zone: region.timeZone, holidays: region.holidays, items: found.map(({ record }) => record),
      }), 200, { 'Content-Type': 'application/json' });
    })));
  return route;
}

function missing(withdrawn: { replacedBy?: string } | undefined): Response {
  if (!withdrawn) return problemResponse(404, { title: 'There is no record with this id.' });
  if (!withdrawn.replacedBy) return problemResponse(410);
  const path = `/api/locations/${withdrawn.replacedBy}`;
  return problemResponse(410, { detail: `${withdrawn.replacedBy} took its place.`, replaced_by: path });
}
