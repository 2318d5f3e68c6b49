/** Which records a query finds, as bits. */
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { bitsOf, type Bits } from '../core/bits.ts';
import { firstNumber, type TagIndex } from './tag-index.ts';
import type { Database } from './tables.ts';

/** A query for numbers of locations, in a column `location`; it may name those of other datasets too. */
export type NumbersQuery = RawBuilder<unknown>;

/**
 * For each query, the records of the dataset that it finds. What was asked before is remembered, because the records of a
 * dataset never change: whatever else people filter by, what is open at this minute is read once. The rest is one statement.
 */
export async function findMembers(db: Kysely<Database>, dataset: number, index: TagIndex, queries: readonly NumbersQuery[]): Promise<Bits[]> {
  // What is remembered is taken in hand at once: keeping one answer may make the memory forget another.
  const asked = queries.map((query) => {
    const { sql: text, parameters } = query.compile(db);
    const key = JSON.stringify([text, parameters]);
    return { key, query, known: index.found.find(key) };
  });
  const fresh = await read(db, dataset, index, asked.filter(({ known }) => !known));
  const found = asked.map(({ key, known }) => known ?? fresh.get(key) ?? bitsOf([], index.size));
  for (const [at, { key }] of asked.entries()) index.found.keep(key, found[at] as Bits);
  return found;
}

async function read(db: Kysely<Database>, dataset: number, { size }: TagIndex, asked: readonly { key: string; query: NumbersQuery }[]): Promise<Map<string, Bits>> {
  if (asked.length === 0) return new Map();
  const first = firstNumber(dataset);
  const lists = asked.map(({ query }, at) => sql`(select json_group_array(location - ${first}) from (${query})
    where location >= ${first} and location < ${first + size}) as ${sql.ref(`list${at}`)}`);
  const { rows: [row] } = await sql<Record<string, string>>`select ${sql.join(lists)}`.execute(db);
  return new Map(asked.map(({ key }, at) => [key, bitsOf(JSON.parse(row?.[`list${at}`] ?? '[]') as number[], size)]));
}
