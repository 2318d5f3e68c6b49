/** Large print, as the part of an address says it that no server sees: a link and a bookmark keep it. */
import { largePrint, printParameter } from '../../api/core/large-print.ts';
import { partIn, withPart } from './fragment-parts.ts';

/** True where a fragment asks for large print. */
export const printsLarge = (hash: string): boolean => partIn(hash, printParameter) === largePrint;

/** A fragment that asks for large print or does not, and is otherwise as it was. */
export const withLargePrint = (hash: string, isLarge: boolean): string => withPart(hash, printParameter, isLarge ? largePrint : undefined);
