/** The setting of street tiles, the same on every runtime. */
import type { Streets } from '../core/pages.ts';

/**
 * `STREETS`: how street tiles are offered.
 * @throws Error with a sentence for any other word.
 */
export function streetsOf(text: string | undefined): Streets {
  if (!text) return 'ask';
  if (text === 'ask' || text === 'on' || text === 'off') return text;
  throw new Error(`STREETS is ${text}: give ask, on or off.`);
}
