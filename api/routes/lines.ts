/** Phone lines that answer now, from the database. */
import type { FindResults } from '../core/pages.ts';
import { findSizes } from '../core/pages.ts';
import { inLineOrder, lineQueries } from '../core/lines.ts';
import type { Query } from '../core/query/values.ts';
import type { Dataset } from '../db/dataset.ts';
import { findLocations, type Found } from '../db/locations.ts';
import type { Services } from '../dependencies.ts';
import { itemsOf, type Present } from './listing.ts';

/**
 * Phone lines that answer at this minute, the best first.
 * @param except id of a line that is not meant.
 */
export async function linesNow(services: Services, dataset: Dataset, query: Query, present: Present, except?: string): Promise<FindResults['lines']> {
  let found: Found[] = [];
  for (const lines of lineQueries(query)) {
    found = await findLocations(services.db, { dataset: dataset.number, query: lines, sort: 'name', context: present.context });
    if (found.length > 0) break;
  }
  found = found.filter(({ record }) => record.id !== except);
  return { total: found.length, items: itemsOf(inLineOrder(found).slice(0, findSizes.lines), {}, present) };
}
