/** `/api/locations` and the same list as files. */
import { Hono, type Context } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import type { ListAnswer, LocationItem } from '../core/answers.ts';
import { writeCsv, type CsvContext } from '../core/formats/csv.ts';
import { writeGeoJson } from '../core/formats/geojson.ts';
import { writeCursor } from '../cursor.ts';
import { filterParameters } from '../core/query/read.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { badRequest } from '../errors.ts';
import { contextOf, countsOf, dependsOnNow, fileParameters, itemsOf, listParameters, presentOf, readListing, type Listing, type Present } from './listing.ts';
import { basisOf } from './reading.ts';
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
  /** Reads the address and answers with what was asked for, or with what is wrong. */
  const list = (context: Context, others: readonly string[], respond: (asked: AskedList) => Promise<Response>): Promise<Response> => services.source.read((records) => {
    const present = presentOf(services, records);
    const { url } = context.req;
    // A file names addresses of the site that it comes from.
    const basis = basisOf(records, isForAll(url, [...filterParameters, ...others]), services.siteUrl ?? new URL(url).origin);
    return sendCached(context, services, { ...basis, steady: present.steady }, async () => {
      const listing = await readListing(services, records, new URL(url).search, others);
      return 'problems' in listing ? badRequest(listing.problems) : respond({ records, listing, present, url });
    });
  });
  route.get('/locations', (context) => list(context, listParameters, async (asked) => context.json(await answer(services, asked))));
  for (const [ending, file] of Object.entries(files)) {
    route.get(`/locations.${ending}`, (context) => list(context, fileParameters, async (asked) =>
      send(file, ending, await everything(asked), aboutFile(services, asked))));
  }
  return route;
}

type AskedList = { records: Records; listing: Listing; present: Present; url: string };

async function answer(services: Services, { records, listing, present, url }: AskedList): Promise<ListAnswer> {
  const { query, sort, limit, after } = listing;
  const context = contextOf(services, listing, present);
  const found = await records.findLocations({ query, sort, context }, limit + 1, after);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1)?.position : undefined;
  const at = dependsOnNow(listing) ? (after?.at ?? present.asOf.getTime()) : undefined;
  const cursor = last && (await writeCursor(query, sort, { ...last, ...(at !== undefined && { at }) }));
  const { total, facets } = await countsOf(services, records, query, context);
  return {
    version: records.version,
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
async function everything({ records, listing, present }: AskedList): Promise<LocationItem[]> {
  const { query, sort, isListed } = listing;
  const wanted = { query, sort, context: present.context };
  const items = itemsOf(await records.findLocations(wanted), query, present);
  return isListed ? [...items, ...(await widerPlaces(records, wanted, present))] : items;
}

function aboutFile({ siteUrl, inWords }: Services, { records: { version }, listing: { language }, present: { asOf, context }, url }: AskedList): About {
  const words = inWords[language];
  if (!words) throw new Error(`Files have no words in the language ${language}.`);
  return { version, as_of: asOf.toISOString(), today: context.now.date, inWords: words, site: siteUrl ?? new URL(url).origin };
}

function send(file: File, ending: string, items: readonly LocationItem[], about: About): Response {
  return new Response(file.write(items, about), {
    headers: { 'Content-Type': file.type, 'Content-Disposition': `${file.disposition}; filename="peer-support-${about.today}.${ending}"` },
  });
}
