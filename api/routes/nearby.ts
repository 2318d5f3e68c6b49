/** The places nearest to a record, from the database. */
import type { LocationItem } from '../core/answers.ts';
import { placesNearby } from '../core/nearby.ts';
import type { PublishedLocation } from '../core/published.ts';
import type { Records } from '../db/records.ts';
import type { Present } from './listing.ts';

export const nearbyPlaces = (records: Records, record: PublishedLocation, { context }: Present): Promise<LocationItem[]> => placesNearby(record, context, {
  place: records.findPlace,
  nearest: (query, most) => records.findLocations({ query, sort: 'distance', context }, most),
});
