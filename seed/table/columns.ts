/**
 * The columns of the records as a table, from the schema of a record: a new field appears by itself. `address.street` is a
 * field of a field, `phones.2.label` one of the second number; a list of words stands in one cell, with semicolons.
 */
import type { Path } from '../positions.ts';
import { locationShape, type Shape } from '../shape.ts';

/** What stands in a cell: a text, a number, `true` or `false`, or several words of a closed list. */
export type Form = 'text' | 'number' | 'flag' | 'words';
export type Column = { name: string; path: Path; shape: Shape; form: Form };

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) found = (found as Record<string, unknown> | undefined)?.[key];
  return found;
}

/** Every column that these records need, in the order of the schema. A list has as many as its longest, and at least one. */
export function columnsOf(records: readonly object[]): Column[] {
  return columnsAt(locationShape, [], records);
}

function columnsAt(shape: Shape, path: Path, values: readonly unknown[]): Column[] {
  if (isNumbered(shape)) {
    const longest = Math.max(1, ...values.map((value) => (Array.isArray(value) ? value.length : 0)));
    return Array.from({ length: longest }, (_, index) =>
      columnsAt(shape.items ?? {}, [...path, index], values.map((value) => valueAt(value, [index])))).flat();
  }
  if (!shape.properties) return [columnAt(shape, path)];
  return Object.entries(shape.properties).flatMap(([key, inner]) => columnsAt(inner, [...path, key], values.map((value) => valueAt(value, [key]))));
}

/** A list whose items hold more than a word of a closed list: each item has columns of its own. */
const isNumbered = ({ type, items }: Shape): boolean => type === 'array' && items?.enum === undefined;

const columnAt = (shape: Shape, path: Path): Column => ({ name: nameOf(path), path, shape, form: formOf(shape) });

/** Name of the column for a path: people count from 1. */
export const nameOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');

function formOf({ type }: Shape): Form {
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'flag';
  return type === 'array' ? 'words' : 'text';
}

/** Items of a list that a column may name at most, so that a slip makes no giant list. */
const mostItems = 200;

/** The column of a name, or undefined where the schema knows no such field. */
export function columnNamed(name: string): Column | undefined {
  let shape: Shape | undefined = locationShape;
  const path: (string | number)[] = [];
  for (const part of name.split('.')) {
    if (shape && isNumbered(shape)) {
      if (!/^[1-9]\d{0,2}$/.test(part) || Number(part) > mostItems) return undefined;
      path.push(Number(part) - 1);
      shape = shape.items;
    } else {
      path.push(part);
      shape = Object.hasOwn(shape?.properties ?? {}, part) ? shape?.properties?.[part] : undefined;
    }
  }
  return shape && !shape.properties && !isNumbered(shape) ? columnAt(shape, path) : undefined;
}
