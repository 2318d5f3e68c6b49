/** The chosen places in the part of an address that no server sees. */
import { sheetParameter } from '../../api/core/sheet-parameter.ts';
import { readPlaces } from '../../api/core/sheet.ts';
import { isOfSheet, joined, partsOf, withoutPlaces } from './carry.ts';

/** Ids in a fragment, with or without its `#`. */
export function placesIn(hash: string): string[] {
  const part = partsOf(hash).find(isOfSheet);
  if (part === undefined) return [];
  try {
    return readPlaces(decodeURIComponent(part.slice(sheetParameter.length + 1)));
  } catch {
    return [];
  }
}

/** A fragment with these places instead of those that it had. */
export function withPlaces(hash: string, ids: readonly string[]): string {
  const places = ids.map(encodeURIComponent).join(',');
  return joined([...partsOf(withoutPlaces(hash)), ...(places ? [`${sheetParameter}=${places}`] : [])]);
}
