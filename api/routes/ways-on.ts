/** Ways on from an empty list, as the database knows them. */
import { leadingWays } from '../core/leading-ways.ts';
import { listedQuery } from '../core/listed.ts';
import type { WayOut } from '../core/ways-out.ts';
import type { Asked, Records } from '../db/records.ts';

/**
 * Whether a way leads somewhere costs a query each; how far would cost several.
 * @param total what was found for the question itself; none where that is anything.
 */
export async function waysOn(records: Records, asked: Asked, total: number): Promise<WayOut[]> {
  if (total > 0) return [];
  return leadingWays(asked.query, async (query) => (await records.findLocations({ ...asked, query: listedQuery(query), sort: 'name' }, 1)).length > 0);
}
