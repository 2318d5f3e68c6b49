import { describe, expect, test } from 'vitest';
import { declarations, filterNames, limits, sortNames } from '../../api/core/filters.ts';
import { sorts } from '../../api/core/sort-words.ts';
import { facetValues } from '../../api/core/facets.ts';
import { filterParameters } from '../../api/core/query/read.ts';
import { vocabulary } from '../../api/core/vocabulary.ts';

describe('the filters', () => {
  test('are those of the directory, in the order in which they are offered', () => {
    expect(filterNames).toEqual(['q', 'kind', 'focus', 'audience', 'language', 'role', 'service', 'access', 'funder', 'peer_run', 'open', 'near', 'bbox']);
  });

  test('are called in an address by names that need no encoding, and by no name twice', () => {
    expect(filterParameters.filter((name) => encodeURIComponent(name) !== name || !/^[a-z_]+$/.test(name))).toEqual([]);
    expect(new Set([...filterParameters, 'sort', 'limit', 'cursor', 'lang']).size).toBe(filterParameters.length + 4);
  });

  test('each say what they mean', () => {
    expect(declarations.filter(([, { description }]) => description.length < 10).map(([name]) => name)).toEqual(['audience']);
  });

  test('of closed lists offer every word of their list, and each looks at a field of its own', () => {
    const listed = declarations.flatMap(([name, declaration]) => (declaration.kind === 'anyOf' ? [[name, declaration.options]] : []));
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(listed.map(([name]) => [name, vocabulary[name as keyof typeof vocabulary]])));
    const fields = declarations.flatMap(([, { kind, field }]) => (kind === 'anyOf' || kind === 'flag' ? [field] : []));
    expect(new Set(fields).size).toBe(fields.length);
  });

  test('are counted where a value can be chosen', () => {
    const counted = declarations.filter(([, declaration]) => facetValues(declaration)).map(([name]) => name);
    expect(filterNames.filter((name) => !(counted as string[]).includes(name))).toEqual(['q', 'near', 'bbox']);
  });
});

test('orders and limits say what they are', () => {
  expect(sortNames).toEqual(['name', 'distance', 'open', 'checked']);
  expect(Object.values(sorts).every((sentence) => sentence.length > 5)).toBe(true);
  expect(limits).toMatchObject({ defaultLimit: 50, largestLimit: 200, longestWords: 200, mostTimes: 10, largestRadius: 250 });
});
