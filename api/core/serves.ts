/** Whether a record is known to serve a place: only where its own words name it. */
import type { PublishedLocation } from './published.ts';
import { fold } from './words.ts';

/**
 * True where the town of the record, or the area in its words, is the place. False where nothing tells: a region is not
 * guessed at, and "Franklin County" does not name the town of Franklin.
 * @param place a name as the gazetteer writes it, or undefined.
 */
export function serves({ address, area }: Pick<PublishedLocation, 'address' | 'area'>, place: string | undefined): boolean {
  const wanted = fold(place ?? '');
  if (wanted === '') return false;
  if (address && fold(address.city) === wanted) return true;
  const words = ` ${fold(area?.towns_or_region ?? '')} `;
  return words.replaceAll(` ${wanted} county `, ' ').includes(` ${wanted} `);
}
