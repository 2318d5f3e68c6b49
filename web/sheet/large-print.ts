/** Large print, as the part of an address says it that no server sees: a link and a bookmark keep it. */
import { largePrint, printParameter } from '../../api/core/large-print.ts';

export const asksForLarge = `${printParameter}=${largePrint}`;
const partsOf = (hash: string): string[] => hash.replace(/^#/, '').split('&').filter(Boolean);

/** True where a fragment asks for large print. */
export const printsLarge = (hash: string): boolean => partsOf(hash).includes(asksForLarge);

/** A fragment that asks for large print or does not, and is otherwise as it was. */
export function withLargePrint(hash: string, isLarge: boolean): string {
  const parts = [...partsOf(hash).filter((part) => part !== asksForLarge), ...(isLarge ? [asksForLarge] : [])];
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
