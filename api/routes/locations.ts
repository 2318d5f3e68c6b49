/** `/api/locations` and the same list as files. */
import { Hono } from 'hono';
import { sendCached } from '../caching.ts';
import type { ListAnswer, LocationItem } from '../core/answers.ts';
import { writeCursor } from '../cursor.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocations } from '../db/locations.ts';
import type { Services } from '../dependencies.ts';
import { badRequest } from '../errors.ts';
import { writeCsv } from '../formats/csv.ts';
import { writeGeoJson } from '../formats/geojson.ts';
import { contextOf, countsOf, dependsOnNow, fileParameters, itemsOf, listParameters, presentOf, readListing, type Listing, type Present } from './listing.ts';

type File = {
  type: string;
  disposition: 'attachment' | 'inline';
  write: (items: readonly LocationItem[], about: { version: string; as_of: string }) => string;
};

/** Files of a whole result, by the ending of the address. */
const files: Record<string, File> = {
  geojson: { type: 'application/geo+json', disposition: 'inline', write: writeGeoJson },
  csv: { type: 'text/csv; charset=utf-8; header=present', disposition: 'attachment', write: writeCsv },
  ndjson: { type: 'application/x-ndjson', disposition: 'inline', write: (items) => items.map((item) => `${JSON.stringify(item)}\n`).join('') },
};

export function locationsRoute(services: Services): Hono {
  const route = new Hono();
  route.get('/locations', (context) => readDataset(services.db, async (dataset) => {
    const listing = await readListing(services, dataset, new URL(context.req.url).search, listParameters);
    if ('problems' in listing) return badRequest(listing.problems);
    const present = presentOf(services);
    return sendCached(context, services.build, { version: dataset.version, asOf: present.asOf }, services.clock(), async () =>
      context.json(await answer(services, dataset, listing, present, context.req.url)));
  }));
  for (const [ending, file] of Object.entries(files)) {
    route.get(`/locations.${ending}`, (context) => readDataset(services.db, async (dataset) => {
      const listing = await readListing(services, dataset, new URL(context.req.url).search, fileParameters);
      if ('problems' in listing) return badRequest(listing.problems);
      const present = presentOf(services);
      return sendCached(context, services.build, { version: dataset.version, asOf: present.asOf }, services.clock(), async () =>
        send(file, ending, await everything(services, dataset, listing, present), dataset, present));
    }));
  }
  return route;
}

async function answer(services: Services, dataset: Dataset, listing: Listing, present: Present, url: string): Promise<ListAnswer> {
  const { query, sort, limit, after } = listing;
  const context = contextOf(services, listing, present);
  const found = await findLocations(services.db, { dataset: dataset.number, query, sort, context }, limit + 1, after);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1)?.position : undefined;
  const at = dependsOnNow(listing) ? (after?.at ?? present.asOf.getTime()) : undefined;
  const cursor = last && (await writeCursor(query, sort, { ...last, ...(at !== undefined && { at }) }));
  const { total, facets } = await countsOf(services, dataset, query, context);
  return {
    version: dataset.version,
    as_of: present.asOf.toISOString(),
    time_zone: services.region.timeZone,
    total,
    items: itemsOf(page, query, present),
    facets,
    next: cursor === undefined ? null : nextPath(url, cursor),
  };
}

/** Path and parameters of the present address with another cursor. */
function nextPath(url: string, cursor: string): string {
  const next = new URL(url);
  next.searchParams.set('cursor', cursor);
  return next.pathname + next.search;
}

async function everything(services: Services, dataset: Dataset, listing: Listing, present: Present): Promise<LocationItem[]> {
  const { query, sort } = listing;
  return itemsOf(await findLocations(services.db, { dataset: dataset.number, query, sort, context: present.context }), query, present);
}

function send(file: File, ending: string, items: readonly LocationItem[], dataset: Dataset, present: Present): Response {
  const body = file.write(items, { version: dataset.version, as_of: present.asOf.toISOString() });
  return new Response(body, {
    headers: { 'Content-Type': file.type, 'Content-Disposition': `${file.disposition}; filename="peer-support-${present.context.now.date}.${ending}"` },
  });
}
