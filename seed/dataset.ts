/** What is loaded: the published records, what was withdrawn, what changed and the gazetteer, under a version made from all of it. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { shownLog, type LoggedChanges } from '../api/core/changes.ts';
import type { LocationRecord } from '../api/core/location.ts';
import type { Place } from '../api/core/places.ts';
import { isPublished, isWithdrawn, published, type PublishedLocation } from '../api/core/published.ts';
import { changeRow } from '../api/db/changes.ts';
import { inNameOrder, locationRows, placeRows } from '../api/db/rows.ts';

export type SeedDataset = {
  /** Twelve hexadecimal digits. Equal for equal content, whatever the order and form of the files. */
  version: string;
  records: PublishedLocation[];
  withdrawn: { id: string; name: string; replacedBy?: string }[];
  places: Place[];
  /** The public log of changes, newest first, as far as it may be shown today. */
  changes: LoggedChanges[];
};

/**
 * Makes a dataset of records, places and the log as they were read. Leads stay out, and so does what is for maintainers.
 * @param log in order of days
 */
export function createDataset(records: readonly LocationRecord[], places: readonly Place[], log: readonly LoggedChanges[] = []): SeedDataset {
  const content = {
    records: records.filter(isPublished).map(published).sort((a, b) => (a.id < b.id ? -1 : 1)),
    withdrawn: records.filter(isWithdrawn)
      .map(({ id, name, replaced_by: replacedBy }) => ({ id, name, ...(replacedBy !== undefined && { replacedBy }) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    places: [...places],
    changes: shownLog(log, records),
  };
  return { version: versionOf(content), ...content };
}

/** Made from the very rows that will be stored and the tables that will hold them: whatever changes them is a new version. */
function versionOf({ records, withdrawn, places, changes }: Omit<SeedDataset, 'version'>): string {
  const hash = createHash('sha256');
  for (const [index, candidate] of inNameOrder(records).entries()) hash.update(JSON.stringify(locationRows(candidate, index, 0)));
  for (const [index, place] of places.entries()) hash.update(JSON.stringify(placeRows(place, index, 0)));
  for (const [index, entry] of changes.entries()) hash.update(JSON.stringify(changeRow(entry, index, 0)));
  hash.update(JSON.stringify(withdrawn));
  const folder = new URL('../api/db/migrations/', import.meta.url);
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('hex').slice(0, 12);
}
