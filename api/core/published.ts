/** What leaves the project: which records, and which of their fields. Every output passes through here. */
import type { LocationRecord } from './location.ts';

/** Fields that only maintainers see. */
export const maintainerFields = ['conflicts', 'to_check', 'replaced_by'] as const;

export type PublishedLocation = Omit<LocationRecord, (typeof maintainerFields)[number]>;

/** True when people may see the record: its sources hold, and it is not known to be gone. */
export function isPublished(record: Pick<LocationRecord, 'confidence' | 'status'>): boolean {
  return record.confidence !== 'lead' && (record.status === 'open' || record.status === 'unclear');
}

/** True for a record that was public or known and is gone: its address answers 410. */
export function isWithdrawn(record: Pick<LocationRecord, 'confidence' | 'status'>): boolean {
  return record.confidence !== 'lead' && !isPublished(record);
}

/**
 * The public form of a record: without what is for maintainers and, where the location is withheld, without
 * anything finer than its town. The check refuses such a record already; this is the second lock on the door.
 */
export function published(record: LocationRecord): PublishedLocation {
  const copy: LocationRecord = { ...record };
  for (const field of maintainerFields) delete copy[field];
  if (!record.location_withheld) return copy;
  delete copy.neighborhood;
  if (record.point && record.point.method !== 'town') delete copy.point;
  if (record.address) copy.address = { city: record.address.city, state: record.address.state };
  return copy;
}
