/** The smallest edits that turn one record into another, so that what does not change keeps its place and its comments. */
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '../edit.ts';
import type { Path } from '../positions.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Edits from one record to another, in the order in which `editText` takes them. */
export function editsBetween(before: Fields, after: Fields, path: Path = []): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => editsOf(before[key], after[key], [...path, key]));
}

function editsOf(before: unknown, after: unknown, path: Path): Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return editsOfList(before, after, path);
  if (isFields(before) && isFields(after)) return editsBetween(before, after, path);
  return [{ path, value: after }];
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stays at either end is left alone. Items are taken out from the back, so that the others keep their numbers. */
function editsOfList(before: readonly unknown[], after: readonly unknown[], path: Path): Change[] {
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && isDeepStrictEqual(before[front], after[front])) front++;
  let back = 0;
  while (back < shorter - front && isDeepStrictEqual(before.at(-1 - back), after.at(-1 - back))) back++;
  const [gone, come] = [before.length - front - back, after.length - front - back];
  if (gone === come) return range(front, gone).flatMap((index) => editsOf(before[index], after[index], [...path, index]));
  if (come === 0) return range(front, gone).reverse().map((index) => ({ path: [...path, index], value: undefined }));
  const cut = range(after.length, Math.max(0, before.length - after.length)).reverse().map((index) => ({ path: [...path, index], value: undefined }));
  return [...cut, ...range(front, after.length - front).map((index) => ({ path: [...path, index], value: after[index] }))];
}

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);
