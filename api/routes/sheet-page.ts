/** The referral sheet. With scripts its places stand in the fragment and this page learns nothing of them. */
import { Hono } from 'hono';
import { entityTag, sendCached } from '../caching.ts';
import { itemOf } from '../core/list.ts';
import { largePrint, printParameter } from '../core/large-print.ts';
import type { SheetPage } from '../core/pages.ts';
import { sheetParameter } from '../core/sheet-parameter.ts';
import { mostPlaces, readPlaces } from '../core/sheet.ts';
import { compareParameter, nearParameter } from '../core/work-fast.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocation } from '../db/locations.ts';
import { findAllWithdrawn } from '../db/withdrawn.ts';
import type { Services } from '../dependencies.ts';
import { presentOf, type Present } from './listing.ts';
import { nearestTo } from './nearest.ts';

export function sheetRoute(services: Services): Hono {
  const { db, build, clock, pages, drawn, siteUrl } = services;
  const route = new Hono();
  route.get('/sheet', (context) => readDataset(db, (dataset) => {
    const present = presentOf(services);
    const basis = { version: dataset.version, asOf: present.asOf };
    const { url } = context.req;
    return sendCached(context, build, basis, clock(), async () => {
      const asked = readSheet(new URL(url));
      const draw = async (): Promise<string> => pages.sheet({ ...await sheetPage(services, dataset, asked, present), origin: siteUrl ?? new URL(url).origin });
      // Whom somebody chose is not kept; nor is a page for every nonsense that an address may hold.
      return context.html(await (new URL(url).search ? draw() : drawn.get(await entityTag(build, url, basis), draw)));
    });
  }));
  return route;
}

/** What the address asks for. */
type Asked = { ids: string[]; large: boolean; compare?: string[]; near?: string };

function readSheet({ searchParams }: URL): Asked {
  const idsOf = (name: string): string[] => readPlaces(searchParams.getAll(name).join(','));
  const near = searchParams.get(nearParameter)?.trim();
  return { ids: idsOf(sheetParameter), large: searchParams.get(printParameter) === largePrint, ...(searchParams.has(compareParameter) && { compare: idsOf(compareParameter) }), ...(near && { near }) };
}

async function sheetPage(services: Services, dataset: Dataset, { ids, large, compare, near: typed }: Asked, present: Present): Promise<Omit<SheetPage, 'origin'>> {
  const { db } = services;
  const { asOf, context } = present;
  const found = await Promise.all(ids.slice(0, mostPlaces).map((id) => findLocation(db, dataset.number, id)));
  const near = typed === undefined ? undefined : await nearestTo(services, dataset, typed, present);
  return {
    asOf: asOf.toISOString(), version: dataset.version, ids, large,
    items: found.flatMap((record) => (record ? [itemOf(record, {}, context)] : [])),
    withdrawn: await findAllWithdrawn(db, dataset.number),
    ...(near && { near }), ...(compare && { compare }),
  };
}
