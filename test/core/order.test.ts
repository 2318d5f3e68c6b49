import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBelow, inOrderOf } from '../../api/core/order.ts';

describe('numbers in the order of their keys', () => {
  test('stand as a stable sort would put them', () => {
    const few = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true }), fc.constant(Infinity)).map((key) => key + 0);
    fc.assert(fc.property(fc.array(few, { maxLength: 40 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom(0, 1, 3, 24, 60), (keys, every, most) => {
      const numbers = [...keys.keys()].filter((number) => number % every === 0);
      const key = (number: number): number => keys[number] ?? 0;
      const sorted = numbers.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
      expect(inOrderOf(numbers, keys)).toEqual(sorted);
      expect(inOrderOf(numbers, keys, most)).toEqual(sorted.slice(0, most));
    }));
  });

  test('know how many are below a key, in words as in numbers', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.string(), (words, word) => {
      expect(countBelow(words.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)), word)).toBe(words.filter((other) => other < word).length);
    }));
  });
});
