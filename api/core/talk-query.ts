/** What can be asked of the page of all lines. By itself, because links to that page need no more. */
import type { FilterName } from './filters.ts';
import type { Query } from './query/values.ts';

/** The filters that the page understands. None of them tells where a person is. */
export const talkFilters = ['language', 'audience', 'access', 'peer_run'] as const satisfies readonly FilterName[];

/** The query as far as it concerns lines. */
export function talkQuery(query: Query): Query {
  return Object.fromEntries(talkFilters.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));
}
