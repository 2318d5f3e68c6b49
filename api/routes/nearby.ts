/** The places nearest to a record, from the database. */
import type { LocationItem } from '../core/answers.ts';
import { mostNearby, nearbyItems, nearbyQuery, whereabouts } from '../core/nearby.ts';
import type { PublishedLocation } from '../core/published.ts';
import type { Dataset } from '../db/dataset.ts';
import { findLocations } from '../db/locations.ts';
import { findPlace } from '../db/places.ts';
import type { Services } from '../dependencies.ts';
import type { Present } from './listing.ts';

/** A device that keeps the directory finds the same in memory: see `web/kept/pages.ts`. */
export async function nearbyPlaces({ db }: Services, dataset: Dataset, record: PublishedLocation, { context }: Present): Promise<LocationItem[]> {
  const where = whereabouts(record);
  const point = where && ('point' in where ? where.point : await findPlace(db, dataset.number, where.town));
  if (!point) return [];
  const query = nearbyQuery(point);
  const found = await findLocations(db, { dataset: dataset.number, query, sort: 'distance', context }, mostNearby);
  return nearbyItems(record, found, query, context);
}
