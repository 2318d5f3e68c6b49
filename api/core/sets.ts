/** Records as sets: those that have a tag, those that pass a query. The same for the database and for the device. */
import { anyOf, both, type Bits } from './bits.ts';
import { declarations, type FilterName } from './filters.ts';

/** The records that have each tag, as bits. */
export type TagSets = {
  /** How many records there are. Record n, in name order, is bit n. */
  size: number;
  all: Bits;
  /** By field and then by value. Values that nothing has are not there. */
  fields: ReadonlyMap<string, ReadonlyMap<string, Bits>>;
};

/** For each filter of a query, the records that pass it. */
export type QuerySets = ReadonlyMap<FilterName, Bits>;

/** Fields that are looked up value by value: those that some filter looks at. */
export const taggedFields: readonly string[] = [...new Set(declarations.flatMap(([, declaration]) =>
  declaration.kind === 'anyOf' || declaration.kind === 'flag' ? [declaration.field] : []))];

/** The records that have one of these values. */
export function tagged({ fields, size }: TagSets, field: string, values: readonly string[]): Bits {
  return anyOf(values.flatMap((value) => fields.get(field)?.get(value) ?? []), size);
}

/** The records that pass every filter; without the one named `except`, where one is. */
export function passing({ all }: Pick<TagSets, 'all'>, sets: QuerySets, except?: FilterName): Bits {
  return [...sets].reduce((left, [name, set]) => (name === except ? left : both(left, set)), all);
}
