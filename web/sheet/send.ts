/** What is sent of a sheet, and the words for it. */
import type { PublishedLocation } from '../../api/core/published.ts';
import type { CrisisLine } from '../../api/core/region.ts';
import type { RecordCatalog } from '../list/in-words.ts';
import type { SendWords } from '../messages/send-words.ts';

export type SendItem = {
  record: PublishedLocation;
  /** What the sender wrote beside this place. */
  note?: string;
};

export type SendCatalog = RecordCatalog & { send: SendWords };

/** What stands around the places. */
export type SendAround = {
  /** What the sender wrote above them. */
  note?: string;
  /** Address that opens the same sheet. */
  link?: string;
  /** Origin of the pages of records, without a final slash; without it, no page is named. */
  site?: string;
  crisisLines: readonly CrisisLine[];
};
