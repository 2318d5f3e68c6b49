/** The sheet in the part of an address that no server sees. */
import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../api/core/sheet.ts';
import { carrying, withoutPlaces } from '../../../web/sheet/carry.ts';
import { placesIn, withPlaces } from '../../../web/sheet/fragment.ts';
import { printsLarge, withLargePrint } from '../../../web/sheet/large-print.ts';

describe('ids in an address', () => {
  test.each<[string, string[]]>([
    ['a,b,c', ['a', 'b', 'c']], ['b,a', ['b', 'a']], ['a,b,a', ['a', 'b']], [' a , ,b,', ['a', 'b']], ['', []], [`${'x'.repeat(300)}`, ['x'.repeat(100)]],
  ])('%s are each there once, in order', (text, ids) => expect(readPlaces(text)).toEqual(ids));
});

describe('a fragment', () => {
  test.each<[string, string[]]>([
    ['#places=a,b', ['a', 'b']], ['places=a', ['a']], ['#near=Lynn&places=a,b', ['a', 'b']], ['#places=a%2Cb', ['a', 'b']], ['#near=Lynn', []], ['#places=%', []], ['', []],
  ])('%s names its places', (hash, ids) => expect(placesIn(hash)).toEqual(ids));

  test('keeps what else stands in it', () => {
    expect(withPlaces('#near=Lynn&places=a&within=10', ['b', 'c'])).toBe('#near=Lynn&within=10&places=b,c');
    expect(withPlaces('#near=Lynn&places=a', [])).toBe('#near=Lynn');
    expect(withoutPlaces('#places=a')).toBe('');
  });

  test('gives back the ids that it was given, whatever they are', () => {
    for (const ids of [['a&b', 'c=d'], ['ä', 'x y', '%']]) expect(placesIn(withPlaces('', ids))).toEqual(ids);
  });

  test('goes along to another page', () => {
    expect(carrying('/locations/x', '#near=Lynn&places=a')).toBe('/locations/x#places=a');
    expect(carrying('/#near=Salem&places=old', '#places=a')).toBe('/#near=Salem&places=a');
    expect(carrying('/talk', '#near=Lynn')).toBe('/talk');
  });
});

test('large print is asked for beside the places, and taken back', () => {
  expect([printsLarge('#places=a&print=large'), printsLarge('#places=a'), printsLarge('#print=larger'), printsLarge('')]).toEqual([true, false, false, false]);
  expect(withLargePrint('#places=a', true)).toBe('#print=large&places=a');
  expect(withLargePrint('#places=a&print=large', true)).toBe('#print=large&places=a');
  expect(withLargePrint('#print=large&places=a', false)).toBe('#places=a');
  expect(withLargePrint('#print=large', false)).toBe('');
});
