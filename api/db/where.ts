/** The filters in SQL: one condition per kind of filter. The same rules as the predicates in `core/query/match.ts`. */
import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';
import type { LocalMinute } from '../core/clock.ts';
import { chordSquaredOfMiles, unitVector, type LatLon } from '../core/distance.ts';
import { declarations, type DeclarationOf, type FilterDeclaration, type FilterKind, type FilterName } from '../core/filters.ts';
import { daysAt } from '../core/open-state.ts';
import { minutesAsked, type MatchContext } from '../core/query/match.ts';
import type { FilterValues, Query } from '../core/query/values.ts';
import type { Bounds } from '../core/region.ts';
import { wordsOf } from '../core/words.ts';

export type Condition = Expression<SqlBool>;

type Conditions = {
  [K in FilterKind]: (value: FilterValues[K], declaration: DeclarationOf<K>, context: MatchContext, dataset: number) => Condition;
};

/** Degrees of latitude in a mile, rounded up: only to narrow the search before the exact test. */
const latitudePerMile = 1 / 68.7;

const conditions: Conditions = {
  words(value) {
    const match = wordsOf(value).map((word) => `"${word}"*`).join(' AND ');
    return sql<SqlBool>`location.number in (select rowid from location_words where location_words match ${match})`;
  },
  anyOf: (value, { field }, _context, dataset) => tagged(dataset, field, value),
  flag: (_value, { field }, _context, dataset) => tagged(dataset, field, ['true']),
  openAt(value, _declaration, { now, calendar }) {
    const wanted = minutesAsked(value, now).flatMap((minute) => [
      ...(value.at.length > 0 ? [openAt(minute, calendar)] : []),
      ...(value.unknown ? [unknownAt(minute, calendar)] : []),
    ]);
    return sql<SqlBool>`(${sql.join(wanted, sql` or `)})`;
  },
  near({ point, miles }) {
    if (!point) return sql<SqlBool>`false`;
    if (miles === undefined) return sql<SqlBool>`location.x is not null`;
    const { west, south, east, north } = boxAround(point, miles);
    return sql<SqlBool>`(location.lat between ${south} and ${north} and location.lon between ${west} and ${east}
      and ${chordFrom(point)} <= ${chordSquaredOfMiles(miles)})`;
  },
  inside: ({ west, south, east, north }) =>
    sql<SqlBool>`(location.lat between ${south} and ${north} and location.lon between ${west} and ${east})`,
};

/** A box that holds the circle. Across the date line, and at a pole, it goes all the way round. */
function boxAround({ lat, lon }: LatLon, miles: number): Bounds {
  const reach = miles * latitudePerMile;
  const farthest = Math.abs(lat) + reach;
  const across = farthest < 89 ? reach / Math.cos((farthest * Math.PI) / 180) : 360;
  const round = Math.abs(lon) + across > 180;
  return { west: round ? -180 : lon - across, south: lat - reach, east: round ? 180 : lon + across, north: lat + reach };
}

/** One JSON parameter for the whole list, because D1 takes at most 100 parameters. */
function tagged(dataset: number, field: string, values: readonly string[]): Condition {
  return sql<SqlBool>`location.number in (select location from location_tag where dataset = ${dataset}
    and field = ${field} and value in (select value from json_each(${JSON.stringify(values)})))`;
}

/** Square of the chord from a place to a location; null without a point. See `core/distance.ts`. */
export function chordFrom(point: LatLon): RawBuilder<number> {
  const { x, y, z } = unitVector(point);
  return sql<number>`((location.x - ${x}) * (location.x - ${x}) + (location.y - ${y}) * (location.y - ${y})
    + (location.z - ${z}) * (location.z - ${z}))`;
}

type Calendar = MatchContext['calendar'];

/** Locations with a span on this day that covers this minute of it. Numbers of ours, so they may stand in the text. */
const covered = (day: number, minute: number): RawBuilder<unknown> =>
  sql`select location from opening where day = ${sql.lit(day)} and from_minute <= ${sql.lit(minute)} and to_minute > ${sql.lit(minute)}`;

/** Numbers of the locations known to be open at a local minute, of every dataset. The rule is that of `daysAt` and `openState`. */
export function openNumbers(at: LocalMinute, calendar: Calendar): RawBuilder<{ location: number }> {
  const { today, yesterday, minute } = daysAt(at, calendar);
  return sql`${covered(today, minute)} union all ${covered(yesterday, minute + 1440)}`;
}

/** Locations known to be open at a local minute. */
export const openAt = (at: LocalMinute, calendar: Calendar): Condition => sql<SqlBool>`location.number in (${openNumbers(at, calendar)})`;

/** Locations of which nobody knows whether they are open at a local minute. */
export function unknownAt(at: LocalMinute, calendar: Calendar): Condition {
  const { usualYesterday, todayIsHoliday, yesterdayIsHoliday, minute } = daysAt(at, calendar);
  const unconfirmed = sql<SqlBool>`location.hours_known = 0`;
  if (!todayIsHoliday && !yesterdayIsHoliday) return unconfirmed;
  const concerned = todayIsHoliday ? sql<SqlBool>`true` : sql<SqlBool>`location.number in (${covered(usualYesterday, minute + 1440)})`;
  return sql<SqlBool>`(${unconfirmed} or (location.speaks_of_holidays = 0 and ${concerned} and not ${openAt(at, calendar)}))`;
}

function conditionOf<K extends FilterKind>(value: FilterValues[K], declaration: FilterDeclaration & { kind: K }, context: MatchContext, dataset: number): Condition {
  return conditions[declaration.kind as K](value, declaration as DeclarationOf<K>, context, dataset);
}

/** One condition per filter that the query uses, by name. */
export function conditionsOf(query: Query, context: MatchContext, dataset: number): Map<FilterName, Condition> {
  const found = new Map<FilterName, Condition>();
  for (const [name, declaration] of declarations) {
    const value = query[name];
    if (value !== undefined) found.set(name, conditionOf(value as never, declaration, context, dataset));
  }
  return found;
}

/** Everything that passes the query in a dataset. */
export function matching(query: Query, context: MatchContext, dataset: number): Condition {
  const conditions = [...conditionsOf(query, context, dataset).values()];
  return sql<SqlBool>`location.dataset = ${dataset}${sql.join(conditions.map((condition) => sql` and ${condition}`), sql``)}`;
}
