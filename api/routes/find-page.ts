/** What the find page shows for an address. */
import type { Sort } from '../core/filters.ts';
import { linesApart, listedQuery } from '../core/listed.ts';
import { findSizes, pinOf, usualMiles, type FindPage, type FindResults } from '../core/pages.ts';
import { mergeForm } from '../core/query/form.ts';
import { readQuery } from '../core/query/read.ts';
import type { Query } from '../core/query/values.ts';
import { writeQuery } from '../core/query/write.ts';
import { writeCursor } from '../cursor.ts';
import type { Dataset } from '../db/dataset.ts';
import { findLocations, type Position, type Selection } from '../db/locations.ts';
import type { Services } from '../dependencies.ts';
import { readEntries } from '../entries.ts';
import { resolveBox } from '../near.ts';
import { readSort } from '../paging.ts';
import { linesNow } from './lines.ts';
import { contextOf, countsOf, dependsOnNow, itemsOf, readAfter, type Present } from './listing.ts';
import { widerPlaces } from './wider.ts';

/** What the find page understands beside the filters. */
const pageParameters = ['sort', 'cursor'] as const;

/** Reads the address, asks the database, and says what was left out. */
export async function findPage(services: Services, dataset: Dataset, url: string, present: Present): Promise<FindPage> {
  const { entries, problems } = readEntries(new URL(url).search);
  const joined = mergeForm(entries);
  const read = readQuery(joined, { bounds: services.region.bounds, usualMiles }, pageParameters);
  problems.push(...read.problems);
  const resolved = await resolveBox(services.db, dataset.number, read.query, present.context);
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
  const listed = { ...selection, query: listedQuery(query) };
  const apart = linesApart(query);
  const first = await findLocations(services.db, listed, findSizes.pins);
  const found = after ? await findLocations(services.db, listed, findSizes.items + 1, after) : first;
  const page = found.slice(0, findSizes.items);
  const { total, facets } = await countsOf(services, dataset, listed.query, context);
  const last = found.length > findSizes.items ? page.at(-1)?.position : undefined;
  return {
    results: {
      total, facets, items: itemsOf(page, query, present),
      pins: first.flatMap(({ record }) => pinOf(record) ?? []),
      lines: await linesNow(services, dataset, query, present),
      wider: await widerPlaces(services, selection, present),
      ...(apart && { linesApart: (await countsOf(services, dataset, apart, context)).total }),
    },
    ...(last && { last }),
  };
}
