import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../api/core/filters.ts';
import { filterParameters, readQuery } from '../../api/core/query/read.ts';
import { problemCodes, type Query } from '../../api/core/query/values.ts';
import { writeQuery } from '../../api/core/query/write.ts';

const bounds = { west: -73.56, south: 41.18, east: -69.86, north: 42.94 };
const read = (...entries: [string, string][]) => readQuery(entries, { bounds }, ['sort']);
const queryOf = (...entries: [string, string][]): Query => read(...entries).query;
const codesOf = (...entries: [string, string][]): string[] => read(...entries).problems.map(({ parameter, code }) => `${parameter} ${code}`);

describe('an address is read', () => {
  test.each<[[string, string][], Query]>([
    [[], {}],
    [[['q', ' São José ']], { q: ' São José ' }],
    [[['kind', 'warmline, helpline,warmline']], { kind: ['warmline', 'helpline'] }],
    [[['language', 'ase,en']], { language: ['en', 'ase'] }],
    [[['peer_run', 'true']], { peer_run: true }],
    [[['open', 'unknown,now,2026-11-28T18:30,now']], { open: { at: ['2026-11-28T18:30', 'now'], unknown: true } }],
    [[['open', 'unknown']], { open: { at: [], unknown: true } }],
    [[['near', ' Lynn ']], { near: { text: 'Lynn' } }],
    [[['near', '01902'], ['within', '2.5']], { near: { text: '01902', miles: 2.5 } }],
    [[['near', 'Lynn'], ['within', 'any']], { near: { text: 'Lynn' } }],
    [[['near', '42.47, -70.95']], { near: { text: '42.47, -70.95', point: { lat: 42.47, lon: -70.95 } } }],
    [[['near', '43.5,-71.5']], { near: { text: '43.5,-71.5', point: { lat: 43.5, lon: -71.5 } } }],
    [[['bbox', '-71.2,42.2,-70.9,42.5']], { bbox: { west: -71.2, south: 42.2, east: -70.9, north: 42.5 } }],
    [[['bbox', '-0,-0.0,1, 1']], { bbox: { west: 0, south: 0, east: 1, north: 1 } }],
    [[['sort', 'name']], {}],
  ])('%j', (entries, query) => {
    expect(read(...entries)).toEqual({ query, problems: [] });
  });

  test('as far as it can be: the rest is told, and the first of two values counts', () => {
    expect(read(['kind', 'warmline'], ['kind', 'helpline'], ['near', 'Lynn'], ['within', 'far'], ['nope', '1'])).toMatchObject({
      query: { kind: ['warmline'] }, problems: [{ parameter: 'kind', code: 'repeated' }, { parameter: 'nope', code: 'unknown-parameter' }, { parameter: 'within', code: 'not-a-number' }],
    });
  });

  test('with ten times and unknown hours, but not with eleven', () => {
    const times = (count: number): string => Array.from({ length: count }, (_, index) => `2026-11-28T${10 + index}:00`).join(',');
    expect(queryOf(['open', `${times(10)},unknown`]).open).toMatchObject({ unknown: true });
    expect(codesOf(['open', times(11)])).toEqual(['open too-long']);
  });

  test('with what comes near it, when a word is not known', () => {
    expect(read(['servce', 'meals']).problems[0]?.nearest).toBe('service');
    expect(read(['service', 'meal']).problems[0]).toMatchObject({ nearest: 'meals', value: 'meal' });
  });

  test('without losing its way in names that objects have', () => {
    expect(codesOf(['constructor', '1'], ['__proto__', '1'], ['toString', '1'])).toEqual(['constructor unknown-parameter', '__proto__ unknown-parameter', 'toString unknown-parameter']);
  });

  test('with values cut short in what is told about them', () => {
    const [problem] = read(['q', 'x'.repeat(10_000)]).problems;
    expect([problem?.code, problem?.value.length]).toEqual(['too-long', 100]);
  });

  test('whatever it holds: problems, and never an error', () => {
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('now', '42,-71', '-71,42', '1,2,3,4', 'true', '1e999', '-0', 'NaN', '９', '99999999999999999999'));
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...filterParameters, 'sort', 'x'), value), { maxLength: 6 }), (entries) => {
      const { query, problems } = read(...entries);
      expect(problems.every(({ code }) => problemCodes.includes(code))).toBe(true);
      expect(readQuery(writeQuery(query), { bounds })).toEqual({ query, problems: [] });
    }), { seed: 1, numRuns: 2000 });
  });
});

describe('a query is written', () => {
  test('in declared order, with values in the order of their list', () => {
    expect(writeQuery({ bbox: { west: -71, south: 42, east: -70, north: 43 }, near: { text: 'Lynn', miles: 5 }, peer_run: true, kind: ['warmline', 'helpline'], q: 'a b' }))
      .toEqual([['q', 'a b'], ['kind', 'warmline,helpline'], ['peer_run', 'true'], ['near', 'Lynn'], ['within', '5'], ['bbox', '-71,42,-70,43']]);
  });

  test('without exponents, however small a number is', () => {
    expect(writeQuery({ near: { text: 'a', miles: 0.000001 }, bbox: { west: -1e-7, south: 0, east: 1e-12, north: 1.5 } })).toEqual([['near', 'a'], ['within', '0.000001'], ['bbox', '-0.0000001,0,0.000000000001,1.5']]);
  });

  test('without the point of a place that has a name', () => {
    expect(writeQuery({ near: { text: 'Lynn', point: { lat: 42, lon: -71 } } })).toEqual([['near', 'Lynn'], ['within', 'any']]);
  });

  test('as nothing when nothing is filtered', () => {
    expect(writeQuery({})).toEqual([]);
  });
});

test('limits are those that are written for people', () => {
  expect(codesOf(['near', 'Lynn'], ['within', String(limits.largestRadius)])).toEqual([]);
  expect(codesOf(['near', 'Lynn'], ['within', String(limits.largestRadius + 1)])).toEqual(['within out-of-range']);
  expect(codesOf(['q', 'x'.repeat(limits.longestWords)])).toEqual([]);
});
