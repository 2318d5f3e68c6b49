/** What to offer where nothing fits: a wider circle, or one choice fewer. Never an empty page. */
import { filterNames, type FilterName } from './filters.ts';
import type { Query } from './query/values.ts';

export type WayOut =
  /** Look within so many miles; without a number, at any distance. */
  | { kind: 'widen'; miles?: number; query: Query; count?: number }
  /** Everything around the place, whatever else was chosen. */
  | { kind: 'around'; query: Query; count?: number }
  /** Without some of the filters. */
  | { kind: 'drop'; filters: readonly FilterName[]; query: Query; count?: number };

/** Radii that the page offers, in miles. */
export const radii = [5, 10, 20, 30, 50] as const;

/** Every way out of a query, without counts: not each of them leads somewhere. */
export function waysOut(query: Query): WayOut[] {
  const ways: WayOut[] = [];
  if (query.near?.miles !== undefined) {
    const { miles, ...near } = query.near;
    for (const wider of radii) if (wider > miles) ways.push({ kind: 'widen', miles: wider, query: { ...query, near: { ...near, miles: wider } } });
    ways.push({ kind: 'widen', query: { ...query, near } });
  }
  const { near, ...others } = query;
  if (near && Object.keys(others).length > 1) ways.push({ kind: 'around', query: { near } });
  for (const filter of chosenFilters(query)) ways.push(dropping(query, [filter]));
  return ways;
}

/** Every way out of a query that leaves out two filters. */
export function pairsOut(query: Query): WayOut[] {
  const chosen = chosenFilters(query);
  return chosen.flatMap((first, index) => chosen.slice(index + 1).map((second) => dropping(query, [first, second])));
}

const chosenFilters = (query: Query): FilterName[] => filterNames.filter((filter) => query[filter] !== undefined);

function dropping(query: Query, filters: readonly FilterName[]): WayOut {
  const fewer = { ...query };
  for (const filter of filters) delete fewer[filter];
  return { kind: 'drop', filters, query: fewer };
}
