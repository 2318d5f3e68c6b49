/** Near a place: what has no distance, and would else be missing. From the database. */
import type { LocationItem } from '../core/answers.ts';
import { findSizes } from '../core/pages.ts';
import { inWiderOrder, isWider, widerQuery } from '../core/wider.ts';
import type { Asked, Records } from '../db/records.ts';
import { itemsOf, type Present } from './listing.ts';

/** Those that serve a wider area or keep their address private, the likeliest first; none where nobody asked near a place. */
export async function widerPlaces(records: Records, asked: Asked, present: Present): Promise<LocationItem[]> {
  const query = widerQuery(asked.query);
  if (!query) return [];
  const found = await records.findLocations({ ...asked, query, sort: 'name', placeless: true });
  return inWiderOrder(itemsOf(found.filter(({ record }) => isWider(record)), {}, present), asked.query).slice(0, findSizes.wider);
}
