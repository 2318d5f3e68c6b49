/** Generators of queries: one per kind of filter, so that a filter that is added on an existing kind is tested as it stands. */
import * as fc from 'fast-check';
import { addDays, writeLocalMinute } from '../../api/core/clock.ts';
import { declarations, limits, sortNames, type DeclarationOf, type FilterDeclaration, type FilterKind, type FilterName } from '../../api/core/filters.ts';
import type { FilterValues, Query } from '../../api/core/query/values.ts';
import { wordsOf } from '../../api/core/words.ts';
import { gridPoint, oddText } from '../support/records.ts';

/** Instants at which opening hours are hard: clock changes, holidays and the days around them, midnight. */
export const instants = [
  '2026-11-21T20:00Z', '2026-11-22T04:59Z', '2026-11-22T05:00Z', '2026-11-22T05:30Z', '2026-11-26T17:00Z', '2026-11-27T05:15Z', '2026-11-27T15:00Z',
  '2026-11-01T05:30Z', '2026-11-01T06:30Z', '2026-11-01T07:30Z', '2027-03-14T06:59Z', '2027-03-14T07:00Z', '2026-12-26T06:00Z', '2027-07-05T15:00Z', '2027-07-06T04:30Z',
] as const;

const localMinutes = fc.tuple(
  fc.constantFrom('2026-11-21', '2026-11-26', '2026-11-01', '2027-03-14', '2027-07-05', '2026-12-31').chain((date) => fc.integer({ min: -1, max: 2 }).map((days) => addDays(date, days))),
  fc.oneof(fc.constantFrom(0, 30, 59, 60, 119, 150, 540, 719, 720, 1020, 1260, 1439), fc.integer({ min: 0, max: 1439 })),
).map(([date, minute]) => writeLocalMinute({ date, minute }));

/** The beginning of something that records hold, cut anywhere, also through a character. */
const beginning = fc.tuple(oddText, fc.integer({ min: 1, max: 8 })).map(([text, length]) => text.slice(0, length));

type Generators = { [K in FilterKind]: (declaration: DeclarationOf<K>) => fc.Arbitrary<FilterValues[K]> };

const generators: Generators = {
  words: () => fc.oneof(beginning, oddText, fc.tuple(beginning, beginning).map((two) => two.join(' ')), fc.constantFrom('l', 'c', 'lynn', 'a place', 'peer sup'))
    // oxlint-disable-next-line no-control-regex -- an address cannot hold them
    .map((text) => text.toWellFormed().replaceAll(/[\u0000-\u001f\u007f]/g, '')).filter((text) => wordsOf(text).length > 0),
  anyOf: ({ options }) => fc.subarray([...options], { minLength: 1, maxLength: Math.max(3, Math.floor(options.length / 2)) }),
  flag: () => fc.constant(true),
  openAt: () => fc.record({ at: fc.uniqueArray(fc.oneof(fc.constant('now'), localMinutes), { maxLength: limits.mostTimes }), unknown: fc.boolean() })
    .map(({ at, unknown }) => ({ at: at.sort(), unknown: unknown || at.length === 0 })),
  near: () => fc.record({
    point: fc.oneof(gridPoint, gridPoint.map(({ lat, lon }) => ({ lat: lat + 0.03125, lon }))),
    miles: fc.option(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.1, max: 250, noNaN: true }).map((miles) => Number(miles.toFixed(6))))),
  }).map(({ point, miles }) => ({ text: `${point.lat},${point.lon}`, point, ...(miles !== null && { miles }) })),
  inside: () => fc.tuple(gridPoint, gridPoint).filter(([a, b]) => a.lat !== b.lat && a.lon !== b.lon)
    .map(([a, b]) => ({ west: Math.min(a.lon, b.lon), south: Math.min(a.lat, b.lat), east: Math.max(a.lon, b.lon), north: Math.max(a.lat, b.lat) })),
};

function valueOf<K extends FilterKind>(declaration: FilterDeclaration & { kind: K }): fc.Arbitrary<FilterValues[K]> {
  return generators[declaration.kind as K](declaration as DeclarationOf<K>);
}

/** Queries with these filters. */
function queryWith(names: readonly FilterName[]): fc.Arbitrary<Query> {
  const values = declarations.flatMap(([name, declaration]) => (names.includes(name) ? [[name, valueOf(declaration as never)]] : []));
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>) as fc.Arbitrary<Query>;
}

const few = fc.subarray(declarations.map(([name]) => name), { maxLength: 2 });
const many = fc.subarray(declarations.map(([name]) => name), { minLength: 3, maxLength: 6 });

/** A query with none, some or many filters. Few filters more often: with many, next to nothing passes. */
export const anyQuery: fc.Arbitrary<Query> = fc.oneof({ weight: 4, arbitrary: few }, { weight: 1, arbitrary: many }).chain(queryWith);

export const anySort = fc.constantFrom(...sortNames);
