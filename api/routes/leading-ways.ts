/** Other questions for whoever finds nothing, each of which leads somewhere. */
import { fewWays } from '../core/few-ways.ts';
import { listedQuery } from '../core/listed.ts';
import { pairsOut, waysOut, type WayOut } from '../core/ways-out.ts';
import type { Asked, Records } from '../db/records.ts';

/** How many pairs of choices are tried at most: all of five choices. A Worker may ask its database only so often for one answer. */
const mostPairs = 10;

/**
 * Where no one change helps, two may. Whether a way leads somewhere costs a query each; how far would cost several.
 * @param total what was found for the question itself; none where that is anything.
 */
export async function leadingWays(records: Records, asked: Asked, total: number): Promise<WayOut[]> {
  if (total > 0) return [];
  const leading = async (ways: readonly WayOut[]): Promise<WayOut[]> => {
    const found = await Promise.all(ways.map(({ query }) => records.findLocations({ ...asked, query: listedQuery(query), sort: 'name' }, 1)));
    return ways.filter((_, index) => (found[index] ?? []).length > 0);
  };
  const single = await leading(waysOut(asked.query));
  return fewWays(single.length > 0 ? single : await leading(pairsOut(asked.query).slice(0, mostPairs)));
}
