/** Phone lines that are open now, from the database. */
import type { FindResults } from '../core/pages.ts';
import { findSizes } from '../core/pages.ts';
import { noLines } from '../core/about-line.ts';
import { lineQueries, openLines } from '../core/lines.ts';
import type { Query } from '../core/query/values.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { itemsOf, type Present } from './listing.ts';

/**
 * Phone lines that are open at this minute, the best first.
 * @param except id of a line that is not offered: its own page is open already. It counts all the same.
 */
export async function linesNow({ region }: Pick<Services, 'region'>, records: Records, query: Query, present: Present, except?: string): Promise<FindResults['lines']> {
  const always = region.crisisLines.map(({ id }) => id);
  for (const [index, lines] of lineQueries(query).entries()) {
    const found = await records.findLocations({ query: lines, sort: 'name', context: present.context, placeless: true });
    const open = openLines(found, query, always);
    if (open) return { ...open, fits: index === 0, items: itemsOf(open.items.filter(({ record }) => record.id !== except).slice(0, findSizes.lines), {}, present) };
  }
  return noLines;
}
