/** What the API suite needs to know of a server, and what every server in it is given. */
import { seedFolder } from '../../api/runtime/settings.ts';
import type { SeedDataset } from '../../seed/dataset.ts';
import { readRecords } from '../../seed/records.ts';
import { seedDataset as readSeeds } from '../support/directory.ts';

export type Server = {
  /** As `http://localhost:8787`. */
  url: string;
  engine: 'better-sqlite3' | 'd1';
  /** Replaces the records, as a load does while requests come in. */
  load: (dataset: SeedDataset) => Promise<void>;
  close: () => Promise<void>;
};

/** Saturday, 15:00 in Massachusetts. The clock of every server under test stands still there. */
export const now = '2026-11-21T20:00:00Z';

/** Every record, published or not, as the seed files hold them. */
export const seedRecords = readRecords(seedFolder).records;

/** What a load of the real seeds writes. */
export const seedDataset: SeedDataset = readSeeds();
