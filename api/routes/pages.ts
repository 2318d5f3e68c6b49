/** The pages. Unlike the API they drop what they do not understand, and say so. */
import { Hono } from 'hono';
import { entityTag, sendCached, type Basis } from '../caching.ts';
import { itemOf } from '../core/list.ts';
import { privateParameters } from '../core/query/private.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocation } from '../db/locations.ts';
import { findWithdrawn } from '../db/withdrawn.ts';
import type { Services } from '../dependencies.ts';
import { aboutRoute } from './about-page.ts';
import { embedRoute } from './embed-page.ts';
import { findPage } from './find-page.ts';
import { keepRoute } from './keep-page.ts';
import { linesNow } from './lines.ts';
import { presentOf } from './listing.ts';
import { nearbyPlaces } from './nearby.ts';
import { sheetRoute } from './sheet-page.ts';
import { talkRoute } from './talk-page.ts';

export function pagesRoute(services: Services): Hono {
  const { db, build, clock, pages, drawn } = services;
  const route = new Hono();
  /** A page that was drawn before, or a new one. A page that shows what somebody typed is not kept. */
  const page = async (url: string, basis: Basis, draw: () => Promise<string>): Promise<string> => {
    const { searchParams } = new URL(url);
    return privateParameters.some((name) => searchParams.has(name)) ? draw() : drawn.get(await entityTag(build, url, basis), draw);
  };
  route.get('/', (context) => readDataset(db, (dataset) => {
    const present = presentOf(services);
    const basis = { version: dataset.version, asOf: present.asOf };
    const { url } = context.req;
    return sendCached(context, build, basis, clock(), async () =>
      context.html(await page(url, basis, async () => pages.find(await findPage(services, dataset, url, present)))));
  }));
  route.get('/locations/:id', (context) => readDataset(db, async (dataset) => {
    const id = context.req.param('id');
    const found = await findLocation(db, dataset.number, id);
    const present = presentOf(services);
    if (!found) return context.html(...(await apology(services, dataset, id)), { 'Cache-Control': 'no-cache' });
    const basis = { version: dataset.version, asOf: present.asOf };
    const { url } = context.req;
    return sendCached(context, build, basis, clock(), async () => context.html(await page(url, basis, async () => pages.location({
      asOf: present.asOf.toISOString(), version: dataset.version, item: itemOf(found, {}, present.context),
      nearby: await nearbyPlaces(services, dataset, found.record, present), lines: await linesNow(services, dataset, {}, present, id),
    }))));
  }));
  route.route('/', talkRoute(services));
  route.route('/', sheetRoute(services));
  route.route('/', embedRoute(services));
  route.route('/', aboutRoute(services));
  route.route('/', keepRoute(services));
  return route;
}

/** Why there is no such record, and what there is instead: who answers now and, where another took its place, what is around that. */
async function apology(services: Services, dataset: Dataset, id: string): Promise<[string, 404 | 410]> {
  const { db, pages } = services;
  const present = presentOf(services);
  const withdrawn = await findWithdrawn(db, dataset.number, id);
  const other = withdrawn?.replacedBy === undefined ? undefined : await findLocation(db, dataset.number, withdrawn.replacedBy);
  const status = withdrawn ? 410 : 404;
  return [pages.apology({
    status,
    ...(withdrawn?.name && { name: withdrawn.name }),
    ...(other && { replacedBy: { id: other.record.id, name: other.record.name } }),
    instead: {
      asOf: present.asOf.toISOString(), lines: await linesNow(services, dataset, {}, present),
      nearby: other ? await nearbyPlaces(services, dataset, other.record, present) : [],
    },
  }), status];
}
