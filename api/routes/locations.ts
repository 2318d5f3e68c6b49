/** `/api/locations` and the same list as files. */
import { Hono } from 'hono';
import { sendCached } from '../caching.ts';
import type { ListAnswer, LocationItem } from '../core/answers.ts';
import { writeCsv, type CsvContext } from '../core/formats/csv.ts';
import { writeGeoJson } from '../core/formats/geojson.ts';
import { writeCursor } from '../cursor.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocations } from '../db/locations.ts';
import type { Services } from '../dependencies.ts';
import { badRequest } from '../errors.ts';
import { contextOf, countsOf, dependsOnNow, fileParameters, itemsOf, listParameters, presentOf, readListing, type Listing, type Present } from './listing.ts';
import { widerPlaces } from './wider.ts';

/** What a file says beside its records. */
type About = CsvContext & { version: string; as_of: string };

type File = {
  type: string;
  disposition: 'attachment' | 'inline';
  write: (items: readonly LocationItem[], about: About) => string;
};

/** Files of a whole result, by the ending of the address. */
const files: Record<string, File> = {
  geojson: { type: 'application/geo+json', disposition: 'inline', write: (items, { version, as_of }) => writeGeoJson(items, { version, as_of }) },
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
        send(file, ending, await everything(services, dataset, listing, present), aboutFile(services, dataset, listing, present, context.req.url)));
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

/** The whole result; as the find page lists it, that has a group behind it. */
async function everything(services: Services, dataset: Dataset, listing: Listing, present: Present): Promise<LocationItem[]> {
  const { query, sort, isListed } = listing;
  const selection = { dataset: dataset.number, query, sort, context: present.context };
  const items = itemsOf(await findLocations(services.db, selection), query, present);
  return isListed ? [...items, ...(await widerPlaces(services, selection, present))] : items;
}

function aboutFile({ siteUrl, inWords }: Services, { version }: Dataset, { language }: Listing, { asOf, context }: Present, url: string): About {
  const words = inWords[language];
  if (!words) throw new Error(`Files have no words in the language ${language}.`);
  return { version, as_of: asOf.toISOString(), today: context.now.date, inWords: words, site: siteUrl ?? new URL(url).origin };
}

function send(file: File, ending: string, items: readonly LocationItem[], about: About): Response {
  return new Response(file.write(items, about), {
    headers: { 'Content-Type': file.type, 'Content-Disposition': `${file.disposition}; filename="peer-support-${about.today}.${ending}"` },
  });
}
