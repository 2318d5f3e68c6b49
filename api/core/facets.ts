/** How many records each choice would leave: which filters are counted, and the counting itself. */
import type { Facets } from './answers.ts';
import { countBoth, type Bits } from './bits.ts';
import { declarations, type FilterDeclaration } from './filters.ts';
import { passing, type QuerySets, type TagSets } from './sets.ts';

/** What is open and what is of unknown hours at one minute. */
export type States = { open: Bits; unknown: Bits };

/** The values that a filter's counts are given for, also where nothing is counted; undefined for filters without counts. */
export function facetValues(declaration: FilterDeclaration): readonly string[] | undefined {
  if (declaration.kind === 'anyOf') return declaration.options;
  if (declaration.kind === 'flag') return ['true'];
  return declaration.kind === 'openAt' ? ['now', 'unknown'] : undefined;
}

/** Counts of zero for every value of every counted filter. */
export function emptyFacets(): Facets {
  return Object.fromEntries(declarations.flatMap(([name, declaration]) => {
    const values = facetValues(declaration);
    return values ? [[name, Object.fromEntries(values.map((value) => [value, 0]))]] : [];
  }));
}

/**
 * How many records pass the query and, for each counted filter, how many have each value and pass all the other filters.
 * @param states at the present minute, whatever time the query asks about.
 */
export function countSets(tags: TagSets, sets: QuerySets, { open, unknown }: States): { total: number; facets: Facets } {
  const matching = passing(tags, sets);
  const facets = emptyFacets();
  for (const [name, declaration] of declarations) {
    const counts = facets[name];
    if (!counts) continue;
    const within = sets.has(name) ? passing(tags, sets, name) : matching;
    for (const value of Object.keys(counts)) {
      const having = declaration.kind === 'openAt' ? { now: open, unknown }[value] : tags.fields.get(declaration.field)?.get(value);
      counts[value] = having ? countBoth(within, having) : 0;
    }
  }
  return { total: countBoth(matching, matching), facets };
}
