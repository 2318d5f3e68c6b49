/** What a form sends, brought into the form of an address. */
import { declarations, type FilterKind } from '../filters.ts';

/** Kinds of filter that take several values, and so may come once per ticked box. */
const several: ReadonlySet<FilterKind> = new Set<FilterKind>(['anyOf', 'openAt']);
const repeatable: ReadonlySet<string> = new Set(declarations.flatMap(([name, { kind }]) => (several.has(kind) ? [name] : [])));
const radii = declarations.flatMap(([name, declaration]) => (declaration.kind === 'near' ? [{ name, radius: declaration.radius }] : []));

/** One value per name: ticked boxes joined by commas, of anything else the first, and nothing that was left empty. */
export function mergeForm(entries: Iterable<readonly [string, string]>): [string, string][] {
  const values = new Map<string, string>();
  for (const [name, value] of entries) {
    if (value.trim() === '') continue;
    const before = values.get(name);
    values.set(name, before !== undefined && repeatable.has(name) ? `${before},${value}` : (before ?? value));
  }
  // The distance is always chosen, also where no place is.
  for (const { name, radius } of radii) if (!values.has(name)) values.delete(radius);
  return [...values];
}
