/** What the find page lists. Phone lines are a group of their own there, and never stand among places that nobody asked to mix them with. */
import type { Query } from './query/values.ts';
import { isLineKind, kinds, lineKinds } from './vocabulary.ts';

/** The parameter that asks for a file of the list as the page shows it. */
export const listedParameter = 'listed';

const placeKinds = kinds.filter((kind) => !isLineKind(kind));

/** True where lines that fit stand apart: nobody asked for kinds, for a name, or near a place (where no line is). */
const standApart = ({ kind, q, near, bbox }: Query): boolean => !kind && q === undefined && !near && !bbox;

/** The query as the page lists it: places only, unless somebody asked for more. The API lists what it is asked for. */
export function listedQuery(query: Query): Query {
  return standApart(query) ? { ...query, kind: placeKinds } : query;
}

/** The lines that the same question fits, where they stand apart. */
export function linesApart(query: Query): Query | undefined {
  return standApart(query) ? { ...query, kind: lineKinds } : undefined;
}
