/** Which records pass a query? One set of records per filter, by kind of filter, in memory; the database has the same table in SQL. */
import { allBits, anyOf, bitsOf, both, type Bits } from '../bits.ts';
import type { Calendar } from '../calendar.ts';
import { readLocalMinute, type LocalMinute } from '../clock.ts';
import { chordSquaredOfMiles } from '../distance.ts';
import { declarations, type DeclarationOf, type FilterDeclaration, type FilterKind, type FilterName } from '../filters.ts';
import { tagged, type QuerySets } from '../sets.ts';
import { wordsOf } from '../words.ts';
import { chordsFrom, havingWord, statesAt, where, type Collection } from './collection.ts';
import type { FilterValues, OpenAtValue, Query } from './values.ts';

export type MatchContext = {
  /** The present, for `now`. */
  now: LocalMinute;
  calendar: Calendar;
};

type Finders = {
  [K in FilterKind]: (value: FilterValues[K], declaration: DeclarationOf<K>, collection: Collection, context: MatchContext) => Bits;
};

/** The local minutes that an `open` filter asks about: those named, or now when only `unknown` is. */
export function minutesAsked({ at }: OpenAtValue, now: LocalMinute): LocalMinute[] {
  if (at.length === 0) return [now];
  return at.flatMap((text) => (text === 'now' ? now : (readLocalMinute(text) ?? [])));
}

const finders: Finders = {
  words: (value, _declaration, collection) =>
    wordsOf(value).map((start) => havingWord(collection, start)).reduce(both, allBits(collection.size)),
  anyOf: (value, { field }, collection) => tagged(collection, field, value),
  flag: (_value, { field }, collection) => tagged(collection, field, ['true']),
  openAt: (value, _declaration, collection, { now, calendar }) =>
    anyOf(minutesAsked(value, now).flatMap((minute) => {
      const { open, unknown } = statesAt(collection, minute, calendar);
      return [...(value.at.length > 0 ? [open] : []), ...(value.unknown ? [unknown] : [])];
    }), collection.size),
  near({ point, miles }, _declaration, collection) {
    if (!point) return bitsOf([], collection.size);
    const chords = chordsFrom(collection, point);
    const farthest = miles === undefined ? Infinity : chordSquaredOfMiles(miles);
    return where(collection, (number) => (chords[number] as number) <= farthest);
  },
  inside({ west, south, east, north }, _declaration, collection) {
    return where(collection, (number) => {
      const point = collection.candidates[number]?.record.point;
      return point !== undefined && point.lat >= south && point.lat <= north && point.lon >= west && point.lon <= east;
    });
  },
};

function find<K extends FilterKind>(value: FilterValues[K], declaration: FilterDeclaration & { kind: K }, collection: Collection, context: MatchContext): Bits {
  return finders[declaration.kind as K](value, declaration as DeclarationOf<K>, collection, context);
}

/** For each filter that the query uses, the records that pass it. */
export function setsOf(query: Query, collection: Collection, context: MatchContext): QuerySets {
  const found = new Map<FilterName, Bits>();
  for (const [name, declaration] of declarations) {
    const value = query[name];
    if (value !== undefined) found.set(name, find(value as never, declaration, collection, context));
  }
  return found;
}
