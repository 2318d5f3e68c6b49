/** What the routes for lists share: from a request to the records it asks for. */
import { itemOf, matchContext } from '../core/list.ts';
import type { LocationItem } from '../core/answers.ts';
import type { Sort } from '../core/filters.ts';
import { listedParameter, listedQuery } from '../core/listed.ts';
import type { MatchContext } from '../core/query/match.ts';
import { readQuery } from '../core/query/read.ts';
import { problem, type Problem, type Query } from '../core/query/values.ts';
import { writeQuery } from '../core/query/write.ts';
import { readCursor, type Place } from '../cursor.ts';
import { steadyAround, type Steady } from '../core/steady.ts';
import type { Counts } from '../db/counts.ts';
import type { Found } from '../db/locations.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { readEntries, type Entry } from '../entries.ts';
import { resolveNear } from '../near.ts';
import { cursorText, readLanguage, readLimit, readListed, readSort } from '../paging.ts';

/** A list as asked for: read and found to make sense. */
export type Listing = {
  query: Query;
  sort: Sort;
  limit: number;
  language: string;
  /** As the find page lists it: with what has no distance. Only for whole files. */
  isListed: boolean;
  after?: Place;
};

/** Parameters of lists beside the filters. */
export const listParameters = ['sort', 'limit', 'cursor', 'lang'] as const;
/** Parameters of whole files: they have no pages. */
export const fileParameters = ['sort', 'lang', listedParameter] as const;

/** Reads a list from an address, or says everything that is wrong with it. */
export async function readListing(services: Services, records: Records, search: string, others: readonly string[]): Promise<Listing | { problems: Problem[] }> {
  const { entries, problems } = readEntries(search);
  const read = readQuery(entries, { bounds: services.region.bounds }, others);
  problems.push(...read.problems);
  const language = readLanguage(entries, Object.keys(services.labels), problems);
  const isListed = others.includes(listedParameter) && readListed(entries, problems);
  const limit = readLimit(entries, problems);
  const sort = readSort(entries, read.query, problems);
  const resolved = await resolveNear(records, read.query);
  if (resolved.problem) problems.push(resolved.problem);
  const after = problems.length === 0 ? await readAfter(entries, resolved.query, sort) : undefined;
  if (after && 'code' in after) problems.push(after);
  if (problems.length > 0) return { problems };
  return { query: isListed ? listedQuery(resolved.query) : resolved.query, sort, limit, language, isListed, ...(after && !('code' in after) && { after }) };
}

/** The place in the results that a cursor stands for; undefined without a cursor. */
export async function readAfter(entries: readonly Entry[], query: Query, sort: Sort): Promise<Place | Problem | undefined> {
  const text = cursorText(entries);
  if (text === undefined) return undefined;
  const place = await readCursor(text, query, sort);
  return typeof place === 'string' ? problem('cursor', text, place) : place;
}

/** The present of one answer: not the instant of asking, but the last at which anything opened or closed. */
export type Present = { asOf: Date; steady: Steady; context: MatchContext };

export function presentOf({ clock, region, calendar }: Services, { outline }: Records): Present {
  const steady = steadyAround(clock(), outline.edges, region.timeZone, calendar);
  return { asOf: steady.from, steady, context: matchContext(steady.from, region.timeZone, calendar) };
}

/** What `now` means in a query: later pages keep the instant of the first, so that no record is skipped or seen twice. */
export function contextOf(services: Services, { after }: Pick<Listing, 'after'>, present: Present): MatchContext {
  return after?.at === undefined ? present.context : matchContext(new Date(after.at), services.region.timeZone, services.calendar);
}

/** True when the members or the order of a list change with the time. */
export const dependsOnNow = ({ query, sort }: Pick<Listing, 'query' | 'sort'>): boolean =>
  sort === 'open' || (query.open !== undefined && (query.open.at.includes('now') || query.open.at.length === 0));

/** Total and facets of a query, counted once for all its pages. */
export function countsOf({ counts }: Services, records: Records, query: Query, context: MatchContext): Promise<Counts> {
  const key = JSON.stringify([records.number, records.version, writeQuery(query), context.now]);
  return counts.get(key, () => records.countLocations(query, context));
}

/** Found records as items. Open states are those of the present, whatever time the query asked about. */
export function itemsOf(found: readonly Found[], query: Query, { context }: Present): LocationItem[] {
  return found.map((one) => itemOf(one, query, context));
}
