/** Sets of small whole numbers as bits. To intersect two sets of 100,000 takes some microseconds. */

/** Bit n of word n / 32 says whether n is in the set. Sets that are put together are made for the same size. */
export type Bits = Int32Array;

/** The set of these numbers, each from 0 up to, and without, `size`. Others are left out. */
export function bitsOf(numbers: Iterable<number>, size: number): Bits {
  const bits = new Int32Array(Math.ceil(size / 32));
  for (const number of numbers) {
    const word = number >>> 5;
    bits[word] = (bits[word] ?? 0) | (1 << (number & 31));
  }
  return bits;
}

/** The set of every number below `size`. */
export function allBits(size: number): Bits {
  const bits = new Int32Array(Math.ceil(size / 32)).fill(-1);
  if (size % 32 !== 0) bits[bits.length - 1] = (1 << (size % 32)) - 1;
  return bits;
}

/** The numbers that are in any of these sets, each of them made for this size. */
export function anyOf(sets: Iterable<Bits>, size: number): Bits {
  const bits = bitsOf([], size);
  for (const set of sets) for (let index = 0; index < bits.length; index++) bits[index] = (bits[index] as number) | (set[index] as number);
  return bits;
}

/** The numbers that are in both sets. */
export function both(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word & (b[index] ?? 0));
}

/** The numbers of the first set that are not in the second. */
export function without(a: Bits, b: Bits): Bits {
  return a.map((word, index) => word & ~(b[index] ?? 0));
}

/**
 * How many numbers are in both sets. The ones of each word of 32 bits are added up in pairs, fours and bytes, and the
 * bytes by one multiplication; written out here, because a function called for each word would take most of the time.
 */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) {
    const word = (a[index] as number) & (b[index] as number);
    const pairs = (word - ((word >>> 1) & 0x5555_5555)) | 0;
    const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
    count += Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return count;
}

/** Every number of a set, in order. */
export const numbersOf = (bits: Bits): number[] => numbersFrom(bits, 0, Infinity);

/** The first numbers of a set from `start` on, in order, at most so many. */
export function numbersFrom(bits: Bits, start: number, most: number): number[] {
  const numbers: number[] = [];
  for (let index = Math.max(0, start); index >>> 5 < bits.length && numbers.length < most; index++) {
    const word = bits[index >>> 5] as number;
    if (word === 0) index |= 31;
    else if ((word >>> (index & 31)) & 1) numbers.push(index);
  }
  return numbers;
}
