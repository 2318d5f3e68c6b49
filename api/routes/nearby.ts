/** The places nearest to a record, for its page. */
import { locationSizes, nearbyMiles } from '../core/pages.ts';
import type { LocationItem } from '../core/answers.ts';
import type { LatLon } from '../core/distance.ts';
import { itemOf } from '../core/list.ts';
import type { PublishedLocation } from '../core/published.ts';
import { isLineKind, isMiddle, kinds } from '../core/vocabulary.ts';
import type { Records } from '../db/records.ts';
import type { Present } from './listing.ts';

/** Kinds that somebody goes to for support; the others are for those who give it. */
const visited = kinds.filter((kind) => !isLineKind(kind) && kind !== 'training' && kind !== 'advocacy');

const isExact = ({ point }: PublishedLocation): boolean => point !== undefined && !isMiddle(point);

/**
 * The nearest other places, in order. Distances are given between exact points only; where just the town is known, or
 * may be known, the middle of the town decides, which is no secret.
 */
export async function nearbyPlaces(records: Records, record: PublishedLocation, present: Present): Promise<LocationItem[]> {
  const point = await middleOf(records, record);
  if (!point) return [];
  const query = { kind: visited, near: { text: '', point, miles: nearbyMiles } };
  const found = await records.findLocations({ query, sort: 'distance', context: present.context }, locationSizes.nearby + 1);
  return found.filter((other) => other.record.id !== record.id).slice(0, locationSizes.nearby)
    .map((other) => itemOf(other, isExact(record) && isExact(other.record) ? query : {}, present.context));
}

/** Where a record is, as exactly as it says; lines and wide networks are nowhere. */
async function middleOf(records: Records, { kind, point, address }: PublishedLocation): Promise<LatLon | undefined> {
  if (isLineKind(kind)) return undefined;
  return point ?? (address && (await records.findPlace(address.city)));
}
