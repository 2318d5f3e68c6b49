/** The setting of corrections, the same on every runtime. */

/**
 * `CORRECTIONS`: whether people can send notes about records from the site.
 * @throws Error with a sentence for any other word.
 */
export function correctionsOf(text: string | undefined): boolean {
  if (!text || text === 'on') return true;
  if (text === 'off') return false;
  throw new Error(`CORRECTIONS is ${text}: give on or off.`);
}
