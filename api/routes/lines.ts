/** Phone lines that are open now, from the database. */
import { openLinesNow } from '../core/lines-now.ts';
import type { FindResults } from '../core/pages.ts';
import type { Query } from '../core/query/values.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import type { Present } from './listing.ts';

/** @param except id of a line that is not offered: see `core/lines-now.ts`. */
export function linesNow({ region }: Pick<Services, 'region'>, records: Records, query: Query, { context }: Present, except?: string): Promise<FindResults['lines']> {
  const always = region.crisisLines.map(({ id }) => id);
  return openLinesNow({ query, context, always, except }, (lines) => records.findLocations({ query: lines, sort: 'name', context, placeless: true }));
}
