/** What the find page shows, made in memory on the device. The server makes the same from the database. */
import { count, facets, find, itemOf, list } from '../../api/core/list.ts';
import type { Sort } from '../../api/core/filters.ts';
import { noLines } from '../../api/core/about-line.ts';
import { lineQueries, openLines } from '../../api/core/lines.ts';
import { linesApart, listedQuery } from '../../api/core/listed.ts';
import { findSizes, pinOf, type FindResults, type Pin } from '../../api/core/pages.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import type { Candidate } from '../../api/core/query/candidate.ts';
import type { Collection } from '../../api/core/query/collection.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import type { Query } from '../../api/core/query/values.ts';
import { inWiderOrder, isWider, widerQuery } from '../../api/core/wider.ts';

export type Matches = Pick<FindResults, 'total' | 'items' | 'wider' | 'linesApart'>;

/**
 * The records that match, in order.
 * @param shown how many results to work out in full; a page grows by asking for more of them.
 */
export function findMatches(collection: Collection, query: Query, sort: Sort, context: MatchContext, shown: number): Matches {
  const apart = linesApart(query);
  return {
    ...firstResults(collection, listedQuery(query), sort, context, shown), wider: widerPlaces(collection, query, context),
    ...(apart && { linesApart: count(collection, apart, context) }),
  };
}

/** Near a place: what has no distance, and would else be missing. */
function widerPlaces(collection: Collection, query: Query, context: MatchContext): FindResults['wider'] {
  const wider = widerQuery(query);
  if (!wider) return [];
  const { found } = find(collection, wider, 'name', context, { test: isWider });
  return inWiderOrder(found.map((one) => itemOf(one, {}, context)), query).slice(0, findSizes.wider);
}

/** True where somebody asks for what is open now and nothing else. */
export const asksForOpenOnly = ({ open }: Query): boolean => open !== undefined && !open.unknown && open.at.length === 1 && open.at[0] === 'now';

/** The same question about those whose hours nobody confirmed. */
export const maybeOpen = (query: Query): Query => ({ ...query, open: { at: [], unknown: true } });

/** Pins that were made before: a record has one pin, whatever is asked. */
const made = new WeakMap<PublishedLocation, Pin>();

function pinsOf(candidates: readonly Candidate[]): Pin[] {
  const pins: Pin[] = [];
  for (const { record } of candidates) {
    const pin = made.get(record) ?? pinOf(record);
    if (!pin) continue;
    made.set(record, pin);
    pins.push(pin);
  }
  return pins;
}

/** What stands around the list: a count for every choice, the lines that are open now, and the pins. All of them: the live map groups them. */
export function findSurroundings(collection: Collection, query: Query, sort: Sort, context: MatchContext, always: readonly string[] = []): Pick<FindResults, 'facets' | 'lines' | 'pins'> {
  const listed = listedQuery(query);
  return {
    facets: facets(collection, listed, context), lines: linesNow(collection, query, context, always),
    // The list names what may be open below what is, and the map shows what the list names.
    pins: [listed, ...(asksForOpenOnly(query) ? [maybeOpen(listed)] : [])].flatMap((asked) => pinsOf(list(collection, asked, sort, context))),
  };
}

/** Everything that the find page shows for a query. */
export function findResults(collection: Collection, query: Query, sort: Sort, context: MatchContext, shown: number = findSizes.items): FindResults {
  return { ...findMatches(collection, query, sort, context, shown), ...findSurroundings(collection, query, sort, context) };
}

/** The beginning of a list, without counts. */
export function firstResults(collection: Collection, query: Query, sort: Sort, context: MatchContext, size: number): Pick<FindResults, 'total' | 'items'> {
  const { total, found } = find(collection, query, sort, context, { most: size });
  return { total, items: found.map((match) => itemOf(match, query, context)) };
}

/**
 * Phone lines that are open at this minute, the best first.
 * @param always ids of the lines that stand on every page.
 */
export function linesNow(collection: Collection, query: Query, context: MatchContext, always: readonly string[] = []): FindResults['lines'] {
  for (const [index, lines] of lineQueries(query).entries()) {
    const open = openLines(list(collection, lines, 'name', context), query, always);
    if (open) return { ...open, fits: index === 0, items: open.items.slice(0, findSizes.lines).map((line) => itemOf(line, {}, context)) };
  }
  return noLines;
}
