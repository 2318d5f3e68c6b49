/** The places nearest to a record, from the records. */
import type { LocationItem } from '../core/answers.ts';
import { mostNearby, nearbyItems, nearbyQuery, whereabouts } from '../core/nearby.ts';
import type { PublishedLocation } from '../core/published.ts';
import type { Records } from '../db/records.ts';
import type { Present } from './listing.ts';

/** A device that keeps the directory finds the same in memory: see `web/kept/copy.ts`. */
export async function nearbyPlaces(records: Records, record: PublishedLocation, { context }: Present): Promise<LocationItem[]> {
  const where = whereabouts(record);
  const point = where && ('point' in where ? where.point : await records.findPlace(where.town));
  if (!point) return [];
  const query = nearbyQuery(point);
  return nearbyItems(record, await records.findLocations({ query, sort: 'distance', context }, mostNearby), query, context);
}
