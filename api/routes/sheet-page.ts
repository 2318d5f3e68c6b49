/** The referral sheet. With scripts its places stand in the fragment and this page learns nothing of them. */
import { Hono } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import type { InterfaceLanguage } from '../core/interface-languages.ts';
import { languageCalled } from '../core/page-path.ts';
import { itemOf } from '../core/list.ts';
import { largePrint, paperParameter, printParameter } from '../core/large-print.ts';
import type { SheetPage } from '../core/pages.ts';
import { sheetParameter } from '../core/sheet-parameter.ts';
import { mostPlaces, readPlaces } from '../core/sheet.ts';
import { compareParameter, nearParameter } from '../core/work-fast.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { presentOf, type Present } from './listing.ts';
import { nearestTo } from './nearest.ts';
import { basisOf, pagesOf } from './reading.ts';

export function sheetRoute(services: Services): Hono {
  const route = new Hono();
  route.get('/sheet', (context) => services.source.readOrCopy((records) => {
    const present = presentOf(services, records);
    const { url } = context.req;
    const origin = services.siteUrl ?? new URL(url).origin;
    // Whom somebody chose is not kept; nor is a page for every nonsense that an address may hold.
    return sendCached(context, services, { ...basisOf(records, isForAll(url, []), origin), steady: present.steady }, async () =>
      context.html(pagesOf(services, records).sheet({ ...await sheetPage(services, records, readSheet(new URL(url)), present), origin })));
  }));
  return route;
}

/** What the address asks for. */
type Asked = { ids: string[]; large: boolean; paper?: InterfaceLanguage; compare?: string[]; near?: string };

function readSheet({ searchParams }: URL): Asked {
  const idsOf = (name: string): string[] => readPlaces(searchParams.getAll(name).join(','));
  const near = searchParams.get(nearParameter)?.trim();
  const paper = languageCalled(searchParams.get(paperParameter));
  return { ids: idsOf(sheetParameter), large: searchParams.get(printParameter) === largePrint, ...(paper && { paper }), ...(searchParams.has(compareParameter) && { compare: idsOf(compareParameter) }), ...(near && { near }) };
}

async function sheetPage(services: Services, records: Records, { ids, large, paper, compare, near: typed }: Asked, present: Present): Promise<Omit<SheetPage, 'origin'>> {
  const { asOf, context } = present;
  const found = await Promise.all(ids.slice(0, mostPlaces).map((id) => records.findLocation(id)));
  const near = typed === undefined ? undefined : await nearestTo(services, records, typed, present);
  return {
    asOf: asOf.toISOString(), version: records.version, ids, large, ...(paper && { paper }),
    items: found.flatMap((record) => (record ? [itemOf(record, {}, context)] : [])),
    withdrawn: await records.findAllWithdrawn(),
    ...(near && { near }), ...(compare && { compare }),
  };
}
