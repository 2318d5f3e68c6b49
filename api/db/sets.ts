/** The records that pass each filter of a query, as bits: what counts and pages in name order are made of. */
import { sql, type Kysely } from 'kysely';
import { bitsOf, both, either, type Bits } from '../core/bits.ts';
import { declarations, type FilterDeclaration, type FilterName } from '../core/filters.ts';
import { minutesAsked, type MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import { findMembers, type NumbersQuery } from './members.ts';
import { tagIndex, type TagIndex } from './tag-index.ts';
import type { Database } from './tables.ts';
import { conditionsOf, openNumbers, type Condition } from './where.ts';

type Db = Kysely<Database>;

export type QuerySets = { index: TagIndex; sets: ReadonlyMap<FilterName, Bits> };

/** For each filter of the query, the records that pass it. Tags come from the index, everything else from its condition. */
export async function findSets(db: Db, dataset: number, query: Query, context: MatchContext): Promise<QuerySets> {
  const index = await tagIndex(db, dataset);
  const tagged = tagSets(index, query);
  const others = [...conditionsOf(query, context, dataset)].filter(([name]) => !tagged.has(name));
  const found = await findMembers(db, dataset, index, others.map(([name, condition]) =>
    (name === 'open' && openAlone(query, context)) || numbersWhere(dataset, condition)));
  return { index, sets: new Map([...tagged, ...others.map(([name], at) => [name, found[at] as Bits] as const)]) };
}

/** The records that pass every filter; without the one named `except`, where one is. */
export function passing({ index, sets }: QuerySets, except?: FilterName): Bits {
  return [...sets].reduce((left, [name, set]) => (name === except ? left : both(left, set)), index.all);
}

/** One time and nothing else is asked for most often, and is the very question that the count of what is open asks. */
function openAlone({ open }: Query, { now, calendar }: MatchContext): NumbersQuery | undefined {
  const [minute] = open?.at.length === 1 && !open.unknown ? minutesAsked(open, now) : [];
  return minute && openNumbers(minute, calendar);
}

export const numbersWhere = (dataset: number, condition: Condition): NumbersQuery =>
  sql`select location.number as location from location where location.dataset = ${dataset} and ${condition}`;

/** For each closed-list or flag filter of the query, the records that have one of the wanted values. */
function tagSets({ fields, size }: TagIndex, query: Query): Map<FilterName, Bits> {
  return new Map(declarations.flatMap(([name, declaration]) => {
    const values = wantedTags(query, name, declaration);
    if (!values) return [];
    const sets = values.flatMap((value) => fields.get(declaration.field)?.get(value) ?? []);
    return [[name, sets.reduce(either, bitsOf([], size))] as const];
  }));
}

function wantedTags(query: Query, name: FilterName, { kind }: FilterDeclaration): readonly string[] | undefined {
  if (query[name] === undefined) return undefined;
  if (kind === 'flag') return ['true'];
  return kind === 'anyOf' ? query[name] as readonly string[] : undefined;
}
