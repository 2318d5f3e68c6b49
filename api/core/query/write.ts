/** From a query back to an address. What is written reads back as the same query, and equal queries are written alike. */
import { declarations, type DeclarationOf, type FilterDeclaration, type FilterKind } from '../filters.ts';
import { anyDistance } from './read-place.ts';
import type { FilterValues, Query } from './values.ts';

type Writers = {
  [K in FilterKind]: (value: FilterValues[K], name: string, declaration: DeclarationOf<K>) => [string, string][];
};

/** A number without an exponent, because the readers know none, and with as many decimals as they take. */
function decimal(number: number): string {
  const [, decimals = '', exponent] = /^-?\d(?:\.(\d+))?e-(\d+)$/.exec(String(number)) ?? [];
  return exponent === undefined ? String(number) : number.toFixed(Math.min(25, decimals.length + Number(exponent)));
}

const writers: Writers = {
  words: (value, name) => [[name, value]],
  anyOf: (value, name) => [[name, value.join(',')]],
  flag: (_value, name) => [[name, 'true']],
  openAt: ({ at, unknown }, name) => [[name, [...at, ...(unknown ? ['unknown'] : [])].join(',')]],
  near: ({ text, miles }, name, { radius }) => [[name, text], [radius, miles === undefined ? anyDistance : decimal(miles)]],
  inside: ({ west, south, east, north }, name) => [[name, [west, south, east, north].map(decimal).join(',')]],
};

/** The parameters of a query in declared order. Filters that let everything through are not written. */
export function writeQuery(query: Query): [string, string][] {
  return declarations.flatMap(([name, declaration]) => {
    const value = query[name];
    return value === undefined ? [] : writeOne(value as never, name, declaration);
  });
}

function writeOne<K extends FilterKind>(value: FilterValues[K], name: string, declaration: FilterDeclaration & { kind: K }): [string, string][] {
  return writers[declaration.kind as K](value, name, declaration as DeclarationOf<K>);
}
