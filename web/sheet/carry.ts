/** The sheet goes along from page to page in the part of an address that no server sees. What else stands there is left as it is. */
import { sheetParameter } from '../../api/core/sheet-parameter.ts';

export const isOfSheet = (part: string): boolean => part.startsWith(`${sheetParameter}=`);
export const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);
export const joined = (parts: readonly string[]): string => (parts.length > 0 ? `#${parts.join('&')}` : '');

/** A fragment without the places; empty where nothing else stands in it. */
export const withoutPlaces = (hash: string): string => joined(partsOf(hash).filter((part) => !isOfSheet(part)));

/** An address of this site that carries on what this page's fragment has on the sheet. */
export function carrying(address: string, hash: string): string {
  const [path = '', fragment = ''] = address.split('#');
  return path + joined([...partsOf(withoutPlaces(fragment)), ...partsOf(hash).filter(isOfSheet)]);
}
