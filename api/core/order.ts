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
 * @param most how many are wanted, the first of them.
 */
export function inOrderOf(numbers: readonly number[], keys: ArrayLike<number>, most = Infinity): number[] {
  if (most < few) return firstOf(numbers, keys, most);
  const wanted = Float64Array.from(numbers, (number) => keys[number] as number);
  const sorted = wanted.slice().sort();
  const taken = new Uint32Array(numbers.length);
  const ordered = Array.from<number>({ length: numbers.length });
  for (const [index, number] of numbers.entries()) {
    const below = countBelow(sorted, wanted[index] as number);
    ordered[below + (taken[below] as number)] = number;
    taken[below] = (taken[below] as number) + 1;
  }
  return ordered.slice(0, most);
}

/** As many as fit on a screen. To hold on to the best of them in one pass takes a tenth of what it takes to sort all. */
const few = 50;

function firstOf(numbers: readonly number[], keys: ArrayLike<number>, most: number): number[] {
  const best: number[] = [];
  for (const number of numbers) {
    let place = best.length;
    while (place > 0 && (keys[best[place - 1] as number] as number) > (keys[number] as number)) place--;
    if (place >= most) continue;
    best.splice(place, 0, number);
    best.splice(most);
  }
  return best;
}
