/** Orders of a few things. */

/** The list with the thing at `from` moved to `to`; places count from 0. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const others = [...list];
  const taken = others.splice(from, 1);
  others.splice(to, 0, ...taken);
  return others;
}
