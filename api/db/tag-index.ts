/**
 * Which records have which value of the closed lists and flags, as bits. Counts for every value of every filter come out
 * of it without reading the tags again, which grow with the records: a hundred thousand have a million.
 */
import { sql, type Kysely } from 'kysely';
import { allBits, bitsOf, type Bits } from '../core/bits.ts';
import { createRecent, type Recent } from '../core/recent.ts';
import type { TagSets } from '../core/sets.ts';
import { numbersPerDataset } from './rows.ts';
import type { Database } from './tables.ts';

type Db = Kysely<Database>;

export type TagIndex = TagSets & {
  /** Sets that were found by other questions, by the text of the question. */
  found: Recent<Bits>;
};

/** Found sets kept at most. One of 100,000 records takes 12 kB. */
const mostFound = 64;

/** What a number of a record has before its bit. */
export const firstNumber = (dataset: number): number => dataset * numbersPerDataset;

/**
 * The last index by database. The records of a dataset number never change once anyone can read them, so the number
 * says enough. Not the promise is kept but what came of it: in a Worker no request may wait for another one's reading.
 */
const kept = new WeakMap<Db, { dataset: number; index: TagIndex }>();

/** The index of a dataset, read when it is needed first. */
export async function tagIndex(db: Db, dataset: number): Promise<TagIndex> {
  const last = kept.get(db);
  if (last?.dataset === dataset) return last.index;
  const index = await readTagIndex(db, dataset);
  kept.set(db, { dataset, index });
  return index;
}

async function readTagIndex(db: Db, dataset: number): Promise<TagIndex> {
  const { records: size } = await db.selectFrom('dataset').select('records').where('number', '=', dataset).executeTakeFirst() ?? { records: 0 };
  const rows = await db.selectFrom('location_tag')
    .select(['field', 'value', sql<string>`json_group_array(location - ${firstNumber(dataset)})`.as('members')])
    .where('dataset', '=', dataset).groupBy(['field', 'value']).execute();
  const fields = new Map<string, Map<string, Bits>>();
  for (const { field, value, members } of rows) {
    const values = fields.get(field) ?? new Map<string, Bits>();
    fields.set(field, values.set(value, bitsOf(JSON.parse(members) as number[], size)));
  }
  return { size, all: allBits(size), fields, found: createRecent(mostFound) };
}
