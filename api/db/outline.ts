/** What has to be known of a dataset before anything is answered from it: read once, because the records of a dataset never change. */
import { sql, type Kysely } from 'kysely';
import { declarations } from '../core/filters.ts';
import { edgesOf, type Edges } from '../core/steady.ts';
import type { Dataset } from './dataset.ts';
import { numbersPerDataset } from './rows.ts';
import { UnfitError } from './schema.ts';
import { firstNumber } from './tag-index.ts';
import type { Database } from './tables.ts';

export type Outline = {
  /** When something opens or closes. */
  edges: Edges;
  /** Values of closed lists that some record has, by field. */
  values: Record<string, string[]>;
};

/** Reads the outline of a dataset: some milliseconds for ten thousand records. */
export async function findOutline(db: Kysely<Database>, { number }: Dataset): Promise<Outline> {
  const first = firstNumber(number);
  const spans = await db.selectFrom('opening').select(['day', 'from_minute as from', 'to_minute as to']).distinct()
    .where('location', '>=', first).where('location', '<', first + numbersPerDataset).execute();
  const tags = await db.selectFrom('location_tag').select(['field', sql<string>`json_group_array(distinct value)`.as('values')])
    .where('dataset', '=', number).groupBy('field').execute();
  return { edges: edgesOf(spans), values: Object.fromEntries(tags.map(({ field, values }) => [field, JSON.parse(values) as string[]])) };
}

/**
 * Refuses records that newer code wrote: with a kind or a service that this code has no word for, they would be shown by half.
 * @throws UnfitError
 */
export function refuseUnknownWords({ values }: Outline): void {
  for (const [, declaration] of declarations) {
    if (declaration.kind !== 'anyOf') continue;
    const known: readonly string[] = declaration.options;
    const strange = values[declaration.field]?.find((value) => !known.includes(value));
    if (strange !== undefined) throw new UnfitError(`The records say ${declaration.field}: ${strange}, which this code does not know. Deploy the code that they were loaded with, or load the records that belong to this code.`);
  }
}
