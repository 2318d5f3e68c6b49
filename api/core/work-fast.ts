/** What an address of the sheet says beside the places: which to compare, and a town to look around. By itself, because no other page needs it. */

/** The name of the ids to compare side by side. */
export const compareParameter = 'compare';
/** The name of the town or ZIP code. */
export const nearParameter = 'near';

/** As many columns as fit on paper. */
export const mostCompared = 4;

/**
 * Those of a sheet that are compared, in its order: of the wanted ones the first four; where fewer than two of them are on
 * the sheet, its own first four.
 */
export function comparedOf(ids: readonly string[], wanted: readonly string[]): string[] {
  const found = ids.filter((id) => wanted.includes(id));
  return (found.length > 1 ? found : ids).slice(0, mostCompared);
}
