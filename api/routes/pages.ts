/** The pages. Unlike the API they drop what they do not understand, and say so. */
import { Hono } from 'hono';
import { entityTag, sendCached, type Basis } from '../caching.ts';
import type { Sort } from '../core/filters.ts';
import type { LocationItem } from '../core/answers.ts';
import { inLineOrder, lineQueries } from '../core/lines.ts';
import { itemOf } from '../core/list.ts';
import { findSizes, pinOf, type FindPage, type FindResults } from '../core/pages.ts';
import { readQuery } from '../core/query/read.ts';
import type { Query } from '../core/query/values.ts';
import { writeQuery } from '../core/query/write.ts';
import { inWiderOrder, isWider, widerQuery } from '../core/wider.ts';
import { writeCursor } from '../cursor.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocation, findLocations, findWithdrawn, type Found, type Position, type Selection } from '../db/locations.ts';
import type { Services } from '../dependencies.ts';
import { privateParameters } from '../core/query/private.ts';
import { mergeForm } from '../core/query/form.ts';
import { readEntries } from '../entries.ts';
import { resolveBox } from '../near.ts';
import { readSort } from '../paging.ts';
import { contextOf, countsOf, dependsOnNow, itemsOf, presentOf, readAfter, type Present } from './listing.ts';

/** What the find page understands beside the filters. */
const pageParameters = ['sort', 'cursor'] as const;

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
    if (!found) return context.html(...(await apology(services, dataset, id)), { 'Cache-Control': 'no-store' });
    return sendCached(context, build, { version: dataset.version, asOf: present.asOf }, clock(), () => context.html(pages.location({
      asOf: present.asOf.toISOString(), version: dataset.version, item: itemOf(found, {}, present.context),
    })));
  }));
  return route;
}

async function apology({ db, pages }: Services, dataset: Dataset, id: string): Promise<[string, 404 | 410]> {
  const withdrawn = await findWithdrawn(db, dataset.number, id);
  if (!withdrawn) return [pages.apology({ status: 404 }), 404];
  const other = withdrawn.replacedBy && (await findLocation(db, dataset.number, withdrawn.replacedBy));
  return [pages.apology({ status: 410, ...(other && { replacedBy: { id: other.record.id, name: other.record.name } }) }), 410];
}

async function findPage(services: Services, dataset: Dataset, url: string, present: Present): Promise<FindPage> {
  const { entries, problems } = readEntries(new URL(url).search);
  const joined = mergeForm(entries);
  const read = readQuery(joined, { bounds: services.region.bounds }, pageParameters);
  problems.push(...read.problems);
  const resolved = await resolveBox(services.db, dataset.number, read.query);
  if (resolved.problem) problems.push(resolved.problem);
  const { query } = resolved;
  const asked = readSort(joined, query, problems);
  // By distance from a place that turned out to be none is by nothing.
  const chosen = joined.some(([name]) => name === 'sort') && (asked !== 'distance' || query.near !== undefined);
  const sort = chosen || query.near ? asked : 'open';
  const after = await readAfter(joined, query, sort);
  if (after && 'code' in after) problems.push(after);
  const place = after && !('code' in after) ? after : undefined;
  const context = contextOf(services, place ? { after: place } : {}, present);
  const { results, last } = await findResults(services, { dataset: dataset.number, query, sort, context }, dataset, present, place);
  const at = dependsOnNow({ query, sort }) ? { at: place?.at ?? present.asOf.getTime() } : {};
  return {
    asOf: present.asOf.toISOString(), version: dataset.version, query, sort, problems, results,
    ...(resolved.place && { place: resolved.place }),
    next: last ? nextPage(query, sort, await writeCursor(query, sort, { ...last, ...at })) : null,
  };
}

/** The address of the next results: what was understood, and nothing of what was left out. */
function nextPage(query: Query, sort: Sort, cursor: string): string {
  return `/?${new URLSearchParams([...writeQuery(query), ['sort', sort], ['cursor', cursor]])}`;
}

async function findResults(services: Services, selection: Selection, dataset: Dataset, present: Present, after?: Position): Promise<{ results: FindResults; last?: Position }> {
  const { query, context } = selection;
  const first = await findLocations(services.db, selection, findSizes.pins);
  const found = after ? await findLocations(services.db, selection, findSizes.items + 1, after) : first;
  const page = found.slice(0, findSizes.items);
  const { total, facets } = await countsOf(services, dataset, query, context);
  const last = found.length > findSizes.items ? page.at(-1)?.position : undefined;
  return {
    results: {
      total, facets, items: itemsOf(page, query, present),
      pins: first.flatMap(({ record }) => pinOf(record) ?? []),
      lines: await linesNow(services, dataset, query, present),
      wider: await widerPlaces(services, selection, present),
    },
    ...(last && { last }),
  };
}

/** Near a place: what has no distance, and would else be missing. */
async function widerPlaces(services: Services, selection: Selection, present: Present): Promise<LocationItem[]> {
  const query = widerQuery(selection.query);
  if (!query) return [];
  const found = await findLocations(services.db, { ...selection, query, sort: 'name' });
  return itemsOf(inWiderOrder(found.filter(({ record }) => isWider(record))).slice(0, findSizes.wider), {}, present);
}

/** Phone lines that answer at this minute, the best first. */
async function linesNow(services: Services, dataset: Dataset, query: Query, present: Present): Promise<FindResults['lines']> {
  let found: Found[] = [];
  for (const lines of lineQueries(query)) {
    found = await findLocations(services.db, { dataset: dataset.number, query: lines, sort: 'name', context: present.context });
    if (found.length > 0) break;
  }
  return { total: found.length, items: itemsOf(inLineOrder(found).slice(0, findSizes.lines), {}, present) };
}
