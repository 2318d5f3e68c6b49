/** The places nearest to a record, for its page, from whoever has the records: a database, or a device that keeps them. */
import type { LocationItem } from './answers.ts';
import type { LatLon } from './distance.ts';
import { itemOf } from './list.ts';
import { locationSizes, nearbyMiles } from './pages.ts';
import type { PublishedLocation } from './published.ts';
import type { Candidate } from './query/candidate.ts';
import type { MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';
import { isLineKind, isMiddle, kinds } from './vocabulary.ts';

type Found = Pick<Candidate, 'record' | 'hours' | 'vector'>;

/** Kinds that somebody goes to for support; the others are for those who give it. */
const visited = kinds.filter((kind) => !isLineKind(kind) && kind !== 'training' && kind !== 'advocacy');

const isExact = ({ point }: PublishedLocation): boolean => point !== undefined && !isMiddle(point);

/** What to ask for, by distance: of the answer the first `mostNearby`, among which the record itself may be. */
const nearbyQuery = (point: LatLon): Query => ({ kind: visited, near: { text: '', point, miles: nearbyMiles } });
const mostNearby = locationSizes.nearby + 1;

/** Where a record is, as exactly as it says: its point, or the town whose middle it is. Lines and wide networks are nowhere. */
function whereabouts({ kind, point, address }: PublishedLocation): { point: LatLon } | { town: string } | undefined {
  if (isLineKind(kind)) return undefined;
  return point ? { point } : address && { town: address.city };
}

/**
 * The nearest other places, in order. Distances are given between exact points only; where just the town is known, or
 * may be known, the middle of the town decides, which is no secret.
 */
function nearbyItems(record: PublishedLocation, found: readonly Found[], query: Query, context: MatchContext): LocationItem[] {
  return found.filter((other) => other.record.id !== record.id).slice(0, locationSizes.nearby)
    .map((other) => itemOf(other, isExact(record) && isExact(other.record) ? query : {}, context));
}

/** How whoever has the records finds the middle of a town, and the first that a query matches by distance. */
export type Finding = {
  place: (town: string) => Promise<LatLon | undefined>;
  nearest: (query: Query, most: number) => Promise<readonly Found[]>;
};

export async function placesNearby(record: PublishedLocation, context: MatchContext, find: Finding): Promise<LocationItem[]> {
  const where = whereabouts(record);
  const point = where && ('point' in where ? where.point : await find.place(where.town));
  if (!point) return [];
  const query = nearbyQuery(point);
  return nearbyItems(record, await find.nearest(query, mostNearby), query, context);
}
