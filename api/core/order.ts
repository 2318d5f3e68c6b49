/** Order: where something stands among sorted things, and putting numbered things in the order of a key that each has. */

/** How many of the sorted keys are less than this one, by `<`. */
export function countBelow<Key extends number | string>(sorted: ArrayLike<Key>, key: Key): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Key) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The numbers by their keys, the least first; those with the same key stay as they came. The keys are sorted by
 * themselves, as plain numbers, and each number then goes where its key is: several times faster than a sort that asks a
 * function which of two comes first.
 * @param keys by number; none is NaN.
 */
export function inOrderOf(numbers: readonly number[], keys: ArrayLike<number>): number[] {
  const wanted = Float64Array.from(numbers, (number) => keys[number] as number);
  const sorted = wanted.slice().sort();
  const taken = new Uint32Array(numbers.length);
  const ordered = Array.from<number>({ length: numbers.length });
  for (const [index, number] of numbers.entries()) {
    const below = countBelow(sorted, wanted[index] as number);
    ordered[below + (taken[below] as number)] = number;
    taken[below] = (taken[below] as number) + 1;
  }
  return ordered;
}
