/** How many records match, in all and for every value of every counted filter. */
import type { Kysely } from 'kysely';
import type { Facets } from '../core/answers.ts';
import type { Bits } from '../core/bits.ts';
import { countSets } from '../core/facets.ts';
import type { MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import { findMembers } from './members.ts';
import { findSets, numbersWhere } from './sets.ts';
import type { Database } from './tables.ts';
import { openNumbers, unknownAt } from './where.ts';

export type Counts = { total: number; facets: Facets };

/** Total and facet counts of a query. A filter's own counts are taken as if it were not set. */
export async function countLocations(db: Kysely<Database>, dataset: number, query: Query, context: MatchContext): Promise<Counts> {
  const { index, sets } = await findSets(db, dataset, query, context);
  const [open, unknown] = await findMembers(db, dataset, index, [
    openNumbers(context.now, context.calendar), numbersWhere(dataset, unknownAt(context.now, context.calendar)),
  ]) as [Bits, Bits];
  return countSets(index, sets, { open, unknown });
}
