/** How many records match, in all and for every value of every counted filter. */
import { sql, type Kysely } from 'kysely';
import type { Facets } from '../core/answers.ts';
import { declarations, type FilterName } from '../core/filters.ts';
import { emptyFacets } from '../core/list.ts';
import type { MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import type { Database } from './tables.ts';
import { matching, openAt, unknownAt } from './where.ts';

type Db = Kysely<Database>;

export type Counts = { total: number; facets: Facets };

/** Total and facet counts of a query. A filter's own counts are taken as if it were not set. */
export async function countLocations(db: Db, dataset: number, query: Query, context: MatchContext): Promise<Counts> {
  const facets = emptyFacets();
  const counted = declarations.filter(([name]) => facets[name]);
  const idle = counted.filter(([name]) => query[name] === undefined);
  const active = counted.filter(([name]) => query[name] !== undefined);
  await addTags(db, facets, dataset, query, context, idle.map(([name]) => name));
  for (const [name] of active) await addTags(db, facets, dataset, query, context, [name], name);
  const { total, now, unknown } = await countStates(db, dataset, query, context, query.open && 'open');
  facets['open'] = { now, unknown };
  return { total: query.open ? (await countStates(db, dataset, query, context)).total : total, facets };
}

async function countStates(db: Db, dataset: number, query: Query, { now, calendar }: MatchContext, except?: FilterName) {
  const row = await db.selectFrom('location').select([
    sql<number>`count(*)`.as('total'),
    sql<number>`coalesce(sum(${openAt(now, calendar)}), 0)`.as('now'),
    sql<number>`coalesce(sum(${unknownAt(now, calendar)}), 0)`.as('unknown'),
  ]).where(matching(query, { now, calendar }, dataset, except)).executeTakeFirstOrThrow();
  return row;
}

/** Adds the counts of closed-list and flag filters; one grouped query for all the names given. */
async function addTags(db: Db, facets: Facets, dataset: number, query: Query, context: MatchContext, names: readonly FilterName[], except?: FilterName): Promise<void> {
  const named = new Map<string, FilterName>(declarations.flatMap(([name, declaration]) =>
    names.includes(name) && (declaration.kind === 'anyOf' || declaration.kind === 'flag') ? [[declaration.field, name]] : []));
  if (named.size === 0) return;
  const everything = Object.keys(query).every((name) => name === except);
  let rows = db.selectFrom('location_tag').select(['field', 'value', sql<number>`count(*)`.as('count')])
    .where('location_tag.dataset', '=', dataset)
    .where('field', 'in', sql<string>`(select value from json_each(${JSON.stringify([...named.keys()])}))`)
    .groupBy(['field', 'value']);
  if (!everything) {
    rows = rows.where('location_tag.location', 'in', sql<number>`(select location.number from location where ${matching(query, context, dataset, except)})`);
  }
  for (const { field, value, count } of await rows.execute()) {
    const counts = facets[named.get(field) ?? ''];
    if (counts && value in counts) counts[value] = count;
  }
}
