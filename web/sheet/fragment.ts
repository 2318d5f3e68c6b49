/** The chosen places in the part of an address that no server sees. What else stands there is left as it is. */
import { readPlaces, sheetParameter } from '../../api/core/sheet.ts';

const ofSheet = (part: string): boolean => part.startsWith(`${sheetParameter}=`);
const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
const join = (parts: readonly string[]): string => (parts.length > 0 ? `#${parts.join('&')}` : '');

/** Ids in a fragment, with or without its `#`. */
export function placesIn(hash: string): string[] {
  const part = partsOf(hash).find(ofSheet);
  if (part === undefined) return [];
  try {
    return readPlaces(decodeURIComponent(part.slice(sheetParameter.length + 1)));
  } catch {
    return [];
  }
}

/** A fragment without the places; empty where nothing else stands in it. */
export const withoutPlaces = (hash: string): string => join(partsOf(hash).filter((part) => !ofSheet(part)));

/** A fragment with these places instead of those that it had. */
export function withPlaces(hash: string, ids: readonly string[]): string {
  const places = ids.map(encodeURIComponent).join(',');
  return join([...partsOf(withoutPlaces(hash)), ...(places ? [`${sheetParameter}=${places}`] : [])]);
}

/** An address of this site that carries on what this page's fragment has on the sheet. */
export function carrying(address: string, hash: string): string {
  const [path = '', fragment = ''] = address.split('#');
  return path + withPlaces(fragment, placesIn(hash));
}
