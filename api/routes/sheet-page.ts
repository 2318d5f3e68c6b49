/** The referral sheet. With scripts its places stand in the fragment and this page learns nothing of them. */
import { Hono } from 'hono';
import { entityTag, sendCached } from '../caching.ts';
import { itemOf } from '../core/list.ts';
import { largePrint, printParameter } from '../core/large-print.ts';
import type { SheetPage } from '../core/pages.ts';
import { sheetParameter } from '../core/sheet-parameter.ts';
import { mostPlaces, readPlaces } from '../core/sheet.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocation } from '../db/locations.ts';
import { findAllWithdrawn } from '../db/withdrawn.ts';
import type { Services } from '../dependencies.ts';
import { presentOf, type Present } from './listing.ts';

export function sheetRoute(services: Services): Hono {
  const { db, build, clock, pages, drawn, siteUrl } = services;
  const route = new Hono();
  route.get('/sheet', (context) => readDataset(db, (dataset) => {
    const present = presentOf(services);
    const basis = { version: dataset.version, asOf: present.asOf };
    const { url } = context.req;
    return sendCached(context, build, basis, clock(), async () => {
      const { searchParams, search, origin } = new URL(url);
      const ids = readPlaces(searchParams.getAll(sheetParameter).join(','));
      const large = searchParams.get(printParameter) === largePrint;
      const draw = async (): Promise<string> => pages.sheet({ ...await sheetPage(services, dataset, ids, present), large, origin: siteUrl ?? origin });
      // Whom somebody chose is not kept; nor is a page for every nonsense that an address may hold.
      return context.html(await (ids.length > 0 || search ? draw() : drawn.get(await entityTag(build, url, basis), draw)));
    });
  }));
  return route;
}

async function sheetPage({ db }: Services, dataset: Dataset, ids: string[], { asOf, context }: Present): Promise<Omit<SheetPage, 'large' | 'origin'>> {
  const found = await Promise.all(ids.slice(0, mostPlaces).map((id) => findLocation(db, dataset.number, id)));
  return {
    asOf: asOf.toISOString(), version: dataset.version, ids,
    items: found.flatMap((record) => (record ? [itemOf(record, {}, context)] : [])),
    withdrawn: await findAllWithdrawn(db, dataset.number),
  };
}
