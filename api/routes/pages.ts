/** The pages. Unlike the API they drop what they do not understand, and say so. */
import { Hono } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import { itemOf } from '../core/list.ts';
import { filterParameters } from '../core/query/read.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { aboutRoute } from './about-page.ts';
import { guideRoute } from './guide-page.ts';
import { embedRoute } from './embed-page.ts';
import { findPage, pageParameters } from './find-page.ts';
import { keepRoute } from './keep-page.ts';
import { linesNow } from './lines.ts';
import { presentOf, type Present } from './listing.ts';
import { nearbyPlaces } from './nearby.ts';
import { basisOf, pagesOf } from './reading.ts';
import { sheetRoute } from './sheet-page.ts';
import { talkRoute } from './talk-page.ts';

export function pagesRoute(services: Services): Hono {
  const { source } = services;
  const route = new Hono();
  route.get('/', (context) => source.readOrCopy((records) => {
    const present = presentOf(services, records);
    const { url } = context.req;
    const basis = basisOf(records, isForAll(url, [...filterParameters, ...pageParameters]));
    return sendCached(context, services, { ...basis, steady: present.steady }, async () =>
      context.html(pagesOf(services, records).find(await findPage(services, records, url, present))));
  }));
  route.get('/locations/:id', (context) => source.readOrCopy((records) => {
    const present = presentOf(services, records);
    return sendCached(context, services, { ...basisOf(records, isForAll(context.req.url, [])), steady: present.steady }, async () => {
      const id = context.req.param('id');
      const found = await records.findLocation(id);
      if (!found) return context.html(...(await apology(services, records, id, present)), { 'Cache-Control': 'no-cache' });
      return context.html(pagesOf(services, records).location({
        asOf: present.asOf.toISOString(), version: records.version, item: itemOf(found, {}, present.context),
        nearby: await nearbyPlaces(records, found.record, present), lines: await linesNow(services, records, {}, present, id),
      }));
    });
  }));
  route.route('/', talkRoute(services));
  route.route('/', sheetRoute(services));
  route.route('/', embedRoute(services));
  route.route('/', aboutRoute(services));
  route.route('/', guideRoute(services));
  route.route('/', keepRoute(services));
  return route;
}

/** Why there is no such record, and what there is instead: who answers now and, where another took its place, what is around that. */
async function apology(services: Services, records: Records, id: string, present: Present): Promise<[string, 404 | 410]> {
  const withdrawn = await records.findWithdrawn(id);
  const other = withdrawn?.replacedBy === undefined ? undefined : await records.findLocation(withdrawn.replacedBy);
  const status = withdrawn ? 410 : 404;
  return [pagesOf(services, records).apology({
    status,
    ...(withdrawn?.name && { name: withdrawn.name }),
    ...(other && { replacedBy: { id: other.record.id, name: other.record.name } }),
    instead: {
      asOf: present.asOf.toISOString(), lines: await linesNow(services, records, {}, present),
      nearby: other ? await nearbyPlaces(records, other.record, present) : [],
    },
  }), status];
}
