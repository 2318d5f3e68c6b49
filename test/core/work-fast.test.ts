import { describe, expect, test } from 'vitest';
import { comparedOf, mostCompared } from '../../api/core/work-fast.ts';

describe('what is compared', () => {
  const sheet = ['a', 'b', 'c', 'd', 'e'];

  test('is what was wanted, in the order of the sheet', () => {
    expect(comparedOf(sheet, ['d', 'b'])).toEqual(['b', 'd']);
  });

  test.each([[[]], [['x', 'y']], [['c']]])('is the first four where %j leaves nothing to compare', (wanted) => {
    expect(comparedOf(sheet, wanted)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is never more than fits', () => {
    expect(comparedOf(sheet, sheet)).toHaveLength(mostCompared);
  });

  test('is no place that is not on the sheet', () => {
    expect(comparedOf(sheet, ['e', 'x', 'a'])).toEqual(['a', 'e']);
  });
});
