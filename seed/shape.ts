/**
 * What the schema of a record says about each of its fields, as plain data: the order of the keys, the closed lists,
 * the descriptions. Read from the zod schema, so that nothing is said twice.
 */
import { z } from 'zod';
import { locationSchema } from '../api/core/location.ts';
import type { Path } from './positions.ts';

export type Shape = {
  type?: string;
  description?: string;
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  items?: Shape;
  enum?: readonly string[];
  pattern?: string;
  uniqueItems?: boolean;
};

/** JSON Schema (draft 7, which editors know best) of a record file. */
export const locationShape = z.toJSONSchema(locationSchema, {
  io: 'input',
  target: 'draft-7',
  override({ jsonSchema }) {
    const items = jsonSchema.items;
    if (items && typeof items === 'object' && 'enum' in items) jsonSchema.uniqueItems = true;
  },
}) as Shape;

/** The shape of the field at a path, or undefined where the schema knows no such field. */
export function shapeAt(path: Path): Shape | undefined {
  let shape: Shape | undefined = locationShape;
  for (const key of path) shape = typeof key === 'number' ? shape?.items : shape?.properties?.[key];
  return shape;
}
