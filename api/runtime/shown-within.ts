/** The setting of how soon a load shows, the same on every runtime. */

/**
 * `SHOWN_WITHIN`: seconds within which a load shows to everybody. For so long a server takes the records that it knows for
 * the current ones, and answers what it made before without asking the database.
 * @param usual what it is where nobody sets it.
 * @throws Error with a sentence for what is no number of seconds up to an hour.
 */
export function shownWithinOf(text: string | undefined, usual: number): number {
  if (!text) return usual;
  const seconds = Number(text);
  if (/^\d{1,4}$/.test(text) && seconds <= 3600) return seconds;
  throw new Error(`SHOWN_WITHIN is ${text}: give a number of seconds from 0 to 3600.`);
}
