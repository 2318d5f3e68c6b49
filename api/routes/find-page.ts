/** What the find page shows for an address. */
import type { Sort } from '../core/filters.ts';
import { linesApart, listedQuery } from '../core/listed.ts';
import { findSizes, usualMiles, type FindPage, type FindResults } from '../core/pages.ts';
import { mergeForm } from '../core/query/form.ts';
import { readQuery } from '../core/query/read.ts';
import type { Query } from '../core/query/values.ts';
import { writeQuery } from '../core/query/write.ts';
import { writeCursor } from '../cursor.ts';
import type { Position } from '../db/locations.ts';
import type { Asked as AskedRecords, Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { readEntries, type Entry } from '../entries.ts';
import { meantPlace, resolveBox, type resolveNear } from '../near.ts';
import { readSort } from '../paging.ts';
import { linesNow } from './lines.ts';
import { contextOf, countsOf, dependsOnNow, itemsOf, readAfter, type Present } from './listing.ts';
import { waysOn } from './ways-on.ts';
import { widerPlaces } from './wider.ts';

/** What the find page understands beside the filters. */
export const pageParameters = ['sort', 'cursor'] as const;

/** What the address of a page asks for, and what of it was left out. */
export type Asked = Pick<FindPage, 'query' | 'sort' | 'problems' | 'place'> & { entries: readonly Entry[] };

/**
 * Reads the address of a page that lists results.
 * @param others names that the page understands beside the filters.
 * @param resolve finds what `near` means.
 */
export async function readAsked({ region }: Services, url: string, others: readonly string[], resolve: (query: Query) => ReturnType<typeof resolveNear>): Promise<Asked> {
  const { entries, problems } = readEntries(new URL(url).search);
  const joined = mergeForm(entries);
  const read = readQuery(joined, { bounds: region.bounds, usualMiles }, others);
  problems.push(...read.problems);
  const { query, place, problem } = await resolve(read.query);
  if (problem) problems.push(problem);
  const asked = readSort(joined, query, problems);
  // By distance from a place that turned out to be none is by nothing.
  const chosen = joined.some(([name]) => name === 'sort') && (asked !== 'distance' || query.near !== undefined);
  return { query, sort: chosen || query.near ? asked : 'open', problems, ...(place && { place }), entries: joined };
}

/** Reads the address, asks the database, and says what was left out. */
export async function findPage(services: Services, records: Records, url: string, present: Present): Promise<FindPage> {
  const { entries, ...asked } = await readAsked(services, url, pageParameters, (query) => resolveBox(records, query, present.context));
  const { query, sort, problems } = asked;
  const after = await readAfter(entries, query, sort);
  if (after && 'code' in after) problems.push(after);
  const place = after && !('code' in after) ? after : undefined;
  const context = contextOf(services, place ? { after: place } : {}, present);
  const { results, last } = await findResults(services, records, { query, sort, context }, present, findSizes.items, place);
  const meant = query.q !== undefined && results.total === 0 ? await meantPlace(records, query.q) : undefined;
  const at = dependsOnNow({ query, sort }) ? { at: place?.at ?? present.asOf.getTime() } : {};
  return {
    asOf: present.asOf.toISOString(), version: records.version, ...asked, results, ...(meant && { meant: meant.name }),
    ways: await waysOn(records, { query, sort, context }, results.total),
    next: last ? nextPage(query, sort, await writeCursor(query, sort, { ...last, ...at })) : null,
  };
}

/** The address of the next results: what was understood, and nothing of what was left out. */
function nextPage(query: Query, sort: Sort, cursor: string): string {
  return `/?${new URLSearchParams([...writeQuery(query), ['sort', sort], ['cursor', cursor]])}`;
}

/** @param size how many results are shown at once, at most `findSizes.pins`. */
export async function findResults(services: Services, records: Records, wanted: AskedRecords, present: Present, size: number, after?: Position): Promise<{ results: FindResults; last?: Position }> {
  const { query, context } = wanted;
  const listed = { ...wanted, query: listedQuery(query) };
  const apart = linesApart(query);
  const { found: first, pins } = await records.findPinned(listed, after ? 0 : size + 1, findSizes.pins);
  const found = after ? await records.findLocations(listed, size + 1, after) : first;
  const page = found.slice(0, size);
  const { total, facets } = await countsOf(services, records, listed.query, context);
  const last = found.length > size ? page.at(-1)?.position : undefined;
  return {
    results: {
      total, facets, items: itemsOf(page, query, present),
      pins,
      lines: await linesNow(services, records, query, present),
      wider: await widerPlaces(records, wanted, present),
      ...(apart && { linesApart: (await countsOf(services, records, apart, context)).total }),
    },
    ...(last && { last }),
  };
}
