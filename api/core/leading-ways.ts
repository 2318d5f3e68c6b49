/** Other questions for whoever finds nothing, each of which leads somewhere. For whoever knows no more than that, and not how far. */
import { fewWays } from './few-ways.ts';
import type { Query } from './query/values.ts';
import { pairsOut, waysOut, type WayOut } from './ways-out.ts';

/** How many pairs of choices are tried at most: all of five choices. A Worker may ask its database only so often for one answer. */
const mostPairs = 10;

/**
 * A few ways out, in the order of `waysOut`. Where no one change helps, two may.
 * @param leads whether anything is found for a question
 */
export async function leadingWays(query: Query, leads: (query: Query) => boolean | Promise<boolean>): Promise<WayOut[]> {
  const leading = async (ways: readonly WayOut[]): Promise<WayOut[]> => {
    const found = await Promise.all(ways.map((way) => leads(way.query)));
    return ways.filter((_, index) => found[index]);
  };
  const single = await leading(waysOut(query));
  return fewWays(single.length > 0 ? single : await leading(pairsOut(query).slice(0, mostPairs)));
}
