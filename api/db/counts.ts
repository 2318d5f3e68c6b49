/** How many records match, in all and for every value of every counted filter. */
import type { Kysely } from 'kysely';
import type { Facets } from '../core/answers.ts';
import { countBoth } from '../core/bits.ts';
import { declarations } from '../core/filters.ts';
import { emptyFacets } from '../core/list.ts';
import type { MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import { findMembers } from './members.ts';
import { findSets, numbersWhere, passing } from './sets.ts';
import type { Database } from './tables.ts';
import { openNumbers, unknownAt } from './where.ts';

export type Counts = { total: number; facets: Facets };

/** Total and facet counts of a query. A filter's own counts are taken as if it were not set. */
export async function countLocations(db: Kysely<Database>, dataset: number, query: Query, context: MatchContext): Promise<Counts> {
  const found = await findSets(db, dataset, query, context);
  const [now, unknown] = await findMembers(db, dataset, found.index, [
    openNumbers(context.now, context.calendar), numbersWhere(dataset, unknownAt(context.now, context.calendar)),
  ]);
  const matching = passing(found);
  const facets = emptyFacets();
  for (const [name, declaration] of declarations) {
    const counts = facets[name];
    if (!counts) continue;
    const within = found.sets.has(name) ? passing(found, name) : matching;
    for (const value of Object.keys(counts)) {
      const having = declaration.kind === 'openAt' ? { now, unknown }[value] : found.index.fields.get(declaration.field)?.get(value);
      counts[value] = having ? countBoth(within, having) : 0;
    }
  }
  return { total: countBoth(matching, matching), facets };
}
