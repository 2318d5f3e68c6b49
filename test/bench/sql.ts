/**
 * The same answers without Kysely, Hono and the filter tables: SQL written by hand for these very questions, on
 * better-sqlite3 itself. The dataset is number 1, as in a database that was loaded once.
 */
import type Sqlite from 'better-sqlite3';
import type { Facets } from '../../api/core/answers.ts';
import { declarations, type FilterName } from '../../api/core/filters.ts';
import { emptyFacets } from '../../api/core/facets.ts';
import { itemOf } from '../../api/core/list.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { hoursOf } from '../../api/core/stated-hours.ts';
import { unitVector } from '../../api/core/distance.ts';
import { chordTo, openNow, type Case, type Where } from './cases.ts';

const pageSize = 50;

/** Filters whose counts come from tags, with their fields. */
const taggedFilters: readonly (readonly [FilterName, string])[] = declarations.flatMap(([name, declaration]) =>
  declaration.kind === 'anyOf' || declaration.kind === 'flag' ? [[name, declaration.field] as const] : []);

/** Answers a case as the API does, up to the text that is sent. */
export function answerByHand(sqlite: Sqlite.Database, { where: whereAt, near, few }: Case, context: MatchContext): string {
  const where = whereAt(context);
  const order = near ? `${chordTo(near)}, number` : 'number';
  const rows = sqlite.prepare(`select record from location where ${all(where)} order by ${order} limit ${pageSize + 1}`).pluck().all() as string[];
  const items = rows.slice(0, pageSize).map((text) => {
    const record = JSON.parse(text) as PublishedLocation;
    const vector = record.point && unitVector(record.point);
    return itemOf({ record, hours: hoursOf(record), vector }, near ? { near: { text: '', point: near } } : {}, context);
  });
  const facets = emptyFacets();
  countTags(sqlite, facets, taggedFilters.filter(([name]) => !where[name]), where, few ?? false);
  for (const filter of taggedFilters.filter(([name]) => where[name])) countTags(sqlite, facets, [filter], without(where, filter[0]), few ?? false);
  const { now, unknown, total } = countStates(sqlite, without(where, 'open'), context);
  facets['open'] = { now, unknown };
  const matching = where.open ? sqlite.prepare(`select count(*) from location where ${all(where)}`).pluck().get() as number : total;
  return JSON.stringify({ total: matching, items, facets, more: rows.length > pageSize });
}

const all = (where: Where): string => ['dataset = 1', ...Object.values(where)].join(' and ');

function without(where: Where, name: FilterName): Where {
  const { [name]: _left, ...others } = where;
  return others;
}

function countStates(sqlite: Sqlite.Database, where: Where, context: MatchContext): { total: number; now: number; unknown: number } {
  // Outside holidays, which the measured days are not, only hours that nobody confirmed are unknown.
  const states = `count(*) as total, coalesce(sum(${openNow(context)}), 0) as now, coalesce(sum(hours_known = 0), 0) as unknown`;
  return sqlite.prepare(`select ${states} from location where ${all(where)}`).get() as { total: number; now: number; unknown: number };
}

/** Few records: their tags one after the other. Many: once along all tags, which are sorted as the counts are grouped. */
function countTags(sqlite: Sqlite.Database, facets: Facets, filters: typeof taggedFilters, where: Where, few: boolean): void {
  const names = new Map(filters.map(([name, field]) => [field, name]));
  const fields = `field in (${[...names.keys()].map((field) => `'${field}'`).join(', ')})`;
  const matching = `select number from location where ${all(where)}`;
  const everything = Object.keys(where).length === 0;
  const text = few && !everything
    ? `select field, value, count(*) as count from (${matching}) as matching cross join location_tag on location = matching.number where ${fields} group by field, value`
    : `select field, value, count(*) as count from location_tag where dataset = 1 and ${fields} ${everything ? '' : `and location in (${matching})`} group by field, value`;
  for (const { field, value, count } of sqlite.prepare(text).all() as { field: string; value: string; count: number }[]) {
    const counts = facets[names.get(field) ?? ''];
    if (counts && value in counts) counts[value] = count;
  }
}
