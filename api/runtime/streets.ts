/** The setting of street tiles, the same on every runtime. */
import type { Streets } from '../core/pages.ts';

/**
 * `STREETS`: how street tiles are offered. Where there are tiles of our own they are shown, unless it is off.
 * @throws Error with a sentence for any other word.
 */
export function streetsOf(text: string | undefined, { tiles }: { tiles?: unknown } = {}): Streets {
  const streets = text || 'ask';
  if (streets === 'ask' || streets === 'on') return tiles ? 'own' : streets;
  if (streets === 'off') return streets;
  throw new Error(`STREETS is ${text}: give ask, on or off.`);
}
