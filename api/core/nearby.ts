/** The places nearest to a record, for its page. */
import type { LocationItem } from './answers.ts';
import type { LatLon } from './distance.ts';
import { itemOf } from './list.ts';
import { locationSizes, nearbyMiles } from './pages.ts';
import type { PublishedLocation } from './published.ts';
import type { Candidate } from './query/candidate.ts';
import type { MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';
import { isLineKind, isMiddle, kinds } from './vocabulary.ts';

/** Kinds that somebody goes to for support; the others are for those who give it. */
const visited = kinds.filter((kind) => !isLineKind(kind) && kind !== 'training' && kind !== 'advocacy');

const isExact = ({ point }: PublishedLocation): boolean => point !== undefined && !isMiddle(point);

/** What to ask for, by distance: of the answer the first `mostNearby`, among which the record itself may be. */
export const nearbyQuery = (point: LatLon): Query => ({ kind: visited, near: { text: '', point, miles: nearbyMiles } });
export const mostNearby: number = locationSizes.nearby + 1;

/** Where a record is, as exactly as it says: its point, or the town whose middle it is. Lines and wide networks are nowhere. */
export function whereabouts({ kind, point, address }: PublishedLocation): { point: LatLon } | { town: string } | undefined {
  if (isLineKind(kind)) return undefined;
  return point ? { point } : address && { town: address.city };
}

/**
 * The nearest other places, in order. Distances are given between exact points only; where just the town is known, or
 * may be known, the middle of the town decides, which is no secret.
 */
export function nearbyItems(record: PublishedLocation, found: readonly Pick<Candidate, 'record' | 'hours' | 'vector'>[], query: Query, context: MatchContext): LocationItem[] {
  return found.filter((other) => other.record.id !== record.id).slice(0, locationSizes.nearby)
    .map((other) => itemOf(other, isExact(record) && isExact(other.record) ? query : {}, context));
}
