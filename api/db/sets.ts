/** The records that pass each filter of a query, as bits: what counts and pages in name order are made of. */
import { sql, type Kysely } from 'kysely';
import type { Bits } from '../core/bits.ts';
import { declarations, type FilterDeclaration, type FilterName } from '../core/filters.ts';
import { minutesAsked, type MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import { tagged, type QuerySets } from '../core/sets.ts';
import { findMembers, type NumbersQuery } from './members.ts';
import { tagIndex, type TagIndex } from './tag-index.ts';
import type { Database } from './tables.ts';
import { conditionsOf, openNumbers, type Condition } from './where.ts';

type Db = Kysely<Database>;

export type FoundSets = { index: TagIndex; sets: QuerySets };

/** For each filter of the query, the records that pass it. Tags come from the index, everything else from its condition. */
export async function findSets(db: Db, dataset: number, query: Query, context: MatchContext): Promise<FoundSets> {
  const index = await tagIndex(db, dataset);
  const fromTags = tagSets(index, query);
  const others = [...conditionsOf(query, context, dataset)].filter(([name]) => !fromTags.has(name));
  const found = await findMembers(db, dataset, index, others.map(([name, condition]) =>
    (name === 'open' && openAlone(query, context)) || numbersWhere(dataset, condition)));
  return { index, sets: new Map([...fromTags, ...others.map(([name], at) => [name, found[at] as Bits] as const)]) };
}

/** One time and nothing else is asked for most often, and is the very question that the count of what is open asks. */
function openAlone({ open }: Query, { now, calendar }: MatchContext): NumbersQuery | undefined {
  const [minute] = open?.at.length === 1 && !open.unknown ? minutesAsked(open, now) : [];
  return minute && openNumbers(minute, calendar);
}

export const numbersWhere = (dataset: number, condition: Condition): NumbersQuery =>
  sql`select location.number as location from location where location.dataset = ${dataset} and ${condition}`;

/** For each closed-list or flag filter of the query, the records that have one of the wanted values. */
function tagSets(index: TagIndex, query: Query): Map<FilterName, Bits> {
  return new Map(declarations.flatMap(([name, declaration]) => {
    const values = wantedTags(query, name, declaration);
    return values ? [[name, tagged(index, declaration.field, values)] as const] : [];
  }));
}

function wantedTags(query: Query, name: FilterName, { kind }: FilterDeclaration): readonly string[] | undefined {
  if (query[name] === undefined) return undefined;
  if (kind === 'flag') return ['true'];
  return kind === 'anyOf' ? query[name] as readonly string[] : undefined;
}
