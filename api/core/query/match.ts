/** Does a record pass a query? One predicate per kind of filter, in memory; the database has the same table in SQL. */
import type { Calendar } from '../calendar.ts';
import { readLocalMinute, type LocalMinute } from '../clock.ts';
import { chordSquared, chordSquaredOfMiles, unitVector } from '../distance.ts';
import { declarations, type DeclarationOf, type FilterDeclaration, type FilterKind, type FilterName } from '../filters.ts';
import { stateAt } from '../open-state.ts';
import { wordsOf } from '../words.ts';
import type { Candidate } from './candidate.ts';
import type { FilterValues, OpenAtValue, Query } from './values.ts';

export type MatchContext = {
  /** The present, for `now`. */
  now: LocalMinute;
  calendar: Calendar;
};

type Predicate = (candidate: Candidate) => boolean;

type Predicates = {
  [K in FilterKind]: (value: FilterValues[K], declaration: DeclarationOf<K>, context: MatchContext) => Predicate;
};

/** The local minutes that an `open` filter asks about: those named, or now when only `unknown` is. */
export function minutesAsked({ at }: OpenAtValue, now: LocalMinute): LocalMinute[] {
  if (at.length === 0) return [now];
  return at.flatMap((text) => (text === 'now' ? now : (readLocalMinute(text) ?? [])));
}

/** The values of a closed-list or flag field, as the strings they are counted and filtered by. */
export function tagsOf(record: Candidate['record'], field: string): readonly string[] {
  const value: unknown = (record as Record<string, unknown>)[field];
  if (value === undefined || value === false) return [];
  return Array.isArray(value) ? (value as string[]) : [String(value)];
}

const predicates: Predicates = {
  words(value) {
    const typed = wordsOf(value);
    return ({ words }) => typed.every((start) => words.some((word) => word.startsWith(start)));
  },
  anyOf: (value, { field }) => ({ record }) => tagsOf(record, field).some((tag) => value.includes(tag)),
  flag: (_value, { field }) => ({ record }) => tagsOf(record, field).length > 0,
  openAt(value, _declaration, { now, calendar }) {
    const wanted = minutesAsked(value, now);
    return ({ hours }) => wanted.some((minute) => {
      const state = stateAt(hours, minute, calendar);
      return (state === 'open' && value.at.length > 0) || (state === 'unknown' && value.unknown);
    });
  },
  near({ point, miles }) {
    if (!point) return () => false;
    const from = unitVector(point);
    const farthest = miles === undefined ? Infinity : chordSquaredOfMiles(miles);
    return ({ vector }) => vector !== undefined && chordSquared(vector, from) <= farthest;
  },
  inside: ({ west, south, east, north }) => ({ record: { point } }) =>
    point !== undefined && point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north,
};

function predicateOf<K extends FilterKind>(value: FilterValues[K], declaration: FilterDeclaration & { kind: K }, context: MatchContext): Predicate {
  return predicates[declaration.kind as K](value, declaration as DeclarationOf<K>, context);
}

/** One predicate per filter that the query uses, by name. */
export function predicatesOf(query: Query, context: MatchContext): Map<FilterName, Predicate> {
  const found = new Map<FilterName, Predicate>();
  for (const [name, declaration] of declarations) {
    const value = query[name];
    if (value !== undefined) found.set(name, predicateOf(value as never, declaration, context));
  }
  return found;
}
