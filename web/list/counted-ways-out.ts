/** Ways out with how far each leads: what only the records on the device can tell. */
import { fewWays } from '../../api/core/few-ways.ts';
import { count } from '../../api/core/list.ts';
import { listedQuery } from '../../api/core/listed.ts';
import type { Collection } from '../../api/core/query/collection.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import type { Query } from '../../api/core/query/values.ts';
import { pairsOut, waysOut, type WayOut } from '../../api/core/ways-out.ts';

/**
 * The ways that lead somewhere, with how far: the smallest circle that helps, and then whatever frees the most. Where no
 * one change helps, two may.
 */
export function countedWaysOut(collection: Collection, query: Query, context: MatchContext): WayOut[] {
  const leading = (ways: readonly WayOut[]): (WayOut & { count: number })[] => ways
    .map((way) => ({ ...way, count: count(collection, listedQuery(way.query), context) }))
    .filter(({ count: found }) => found > 0);
  const single = leading(waysOut(query));
  const counted = single.length > 0 ? single : leading(pairsOut(query));
  return fewWays(counted.sort((a, b) => b.count - a.count));
}
