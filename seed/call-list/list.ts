/** The list of calls: the most urgent ones, grouped by town so that one afternoon is spent in one place. */
import type { LocationRecord } from '../../api/core/location.ts';
import { placeKey } from '../../api/core/places.ts';
import type { Kind } from '../../api/core/vocabulary.ts';
import { callEntry, type CallEntry } from './entry.ts';
import { inCallOrder, whyNotCalled } from './order.ts';

export type CallGroup = { heading: string; entries: CallEntry[] };
export type CallList = {
  day: string;
  groups: CallGroup[];
  /** How many are shown, how many wait, and how many leads have no number to call. */
  shown: number;
  waiting: number;
  withoutNumber: number;
};
export type Wanted = { limit: number; kind?: Kind; /** As in an address. */ town?: string };

export const linesHeading = 'Phone lines';
const noTown = 'No town';

/**
 * Chooses whom to call: first by how long a record waits (`daysWaiting`), then, of the chosen ones, by town. Towns stand
 * in the order of their most urgent record, and lines under a heading of their own.
 * @param today the day in the region, YYYY-MM-DD
 */
export function callList(records: readonly LocationRecord[], today: string, { limit, kind, town }: Wanted): CallList {
  const wanted = records.filter((record) => (kind === undefined || record.kind === kind) && (town === undefined || isIn(record, town)));
  const reasons = wanted.map((record) => whyNotCalled(record, today));
  const due = inCallOrder(wanted.filter((_, index) => reasons[index] === undefined), today);
  const entries = due.slice(0, limit).map((record) => callEntry(record, today));
  return {
    day: today, groups: grouped(entries), shown: entries.length, waiting: due.length,
    withoutNumber: reasons.filter((reason) => reason === 'no-number').length,
  };
}

const isIn = ({ address, neighborhood, location_withheld: withheld }: LocationRecord, town: string): boolean =>
  [address?.city, withheld ? undefined : neighborhood].some((name) => name !== undefined && placeKey(name) === placeKey(town));

function grouped(entries: readonly CallEntry[]): CallGroup[] {
  const groups = new Map<string, CallEntry[]>();
  for (const entry of entries) {
    const heading = entry.isLine ? linesHeading : (entry.town ?? noTown);
    groups.set(heading, [...(groups.get(heading) ?? []), entry]);
  }
  return [...groups].map(([heading, list]) => ({ heading, entries: list }));
}
