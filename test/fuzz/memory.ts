/** What memory does over a run: the first third fills what is kept, and is no part of it. */

/** Megabytes in the middle third of a run and in the last. */
export type Course = { early: number; late: number };

/** @param sizes in the order in which they were taken. */
export function courseOf(sizes: readonly number[]): Course {
  const after = sizes.slice(Math.floor(sizes.length / 3));
  const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? NaN;
  return { early: median(after.slice(0, after.length / 2)), late: median(after.slice(after.length / 2)) };
}

/** By how much it may grow: what a collection that is due leaves lying. */
const mostGrowth = 1.1;

/** True where memory goes on growing, beyond what it does under the same tooling without anything of ours (`bare`). */
export function grows({ early, late }: Course, bare?: Course): boolean {
  const notOurs = bare ? Math.max(0, bare.late - bare.early) : 0;
  return late - notOurs > mostGrowth * early;
}
