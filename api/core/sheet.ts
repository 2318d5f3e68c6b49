/** The referral sheet as an address carries it: ids of records in the order in which somebody put them. */

/** The name that the ids have in an address. */
export const sheetParameter = 'places';

/** A sheet is a few places for one person; more than this is the whole list. */
export const mostPlaces = 30;

/** Ids are far shorter; what is longer is none, and is not carried on. */
const longestId = 100;

/** The ids of `a,b,c`, each once, in order. Some may be unknown: whoever shows the sheet says so. */
export function readPlaces(value: string): string[] {
  return [...new Set(value.split(',').map((id) => id.trim().slice(0, longestId)).filter(Boolean))];
}

/** A place that is on a sheet and no longer, or never was, in the directory. */
export type MissingPlace = {
  id: string;
  /** What it was called, where it was listed once. */
  name?: string;
  replacedBy?: { id: string; name: string };
};
