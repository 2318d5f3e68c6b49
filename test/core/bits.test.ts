import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allBits, anyOf, bitsOf, both, countBoth, numbersFrom, numbersOf, without } from '../../api/core/bits.ts';

/** A size, also at and around the ends of words, and two sets below it. */
const sets = fc.oneof(fc.constantFrom(0, 1, 31, 32, 33, 64), fc.integer({ min: 0, max: 300 })).chain((size) => {
  const numbers = fc.uniqueArray(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: size });
  return fc.record({ size: fc.constant(size), a: numbers, b: numbers });
});
const inOrder = (numbers: Iterable<number>): number[] => [...numbers].sort((x, y) => x - y);

describe('sets as bits do what sets of numbers do', () => {
  test('both, any of them, without and the count of both', () => {
    fc.assert(fc.property(sets, ({ size, a, b }) => {
      const [left, right] = [bitsOf(a, size), bitsOf(b, size)];
      expect(numbersFrom(both(left, right), 0, size)).toEqual(inOrder(a.filter((number) => b.includes(number))));
      expect(numbersOf(without(left, right))).toEqual(inOrder(a.filter((number) => !b.includes(number))));
      expect(numbersFrom(anyOf([left, right], size), 0, size)).toEqual(inOrder(new Set([...a, ...b])));
      expect(countBoth(left, right)).toBe(a.filter((number) => b.includes(number)).length);
    }));
  });

  test('everything below a size', () => {
    fc.assert(fc.property(fc.nat({ max: 200 }), (size) => {
      expect(numbersFrom(allBits(size), 0, 1000)).toEqual(Array.from({ length: size }, (_, index) => index));
      expect(countBoth(allBits(size), allBits(size))).toBe(size);
    }));
  });

  test('the next so many from a number on', () => {
    fc.assert(fc.property(sets, fc.integer({ min: -2, max: 310 }), fc.nat({ max: 20 }), ({ size, a }, start, most) => {
      expect(numbersFrom(bitsOf(a, size), start, most)).toEqual(inOrder(a).filter((number) => number >= start).slice(0, most));
    }));
  });
});
