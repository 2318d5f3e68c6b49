/** Whom to call, and whom first. */
import { daysBetween } from '../../api/core/clock.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { isPublished } from '../../api/core/published.ts';

/** Who answered so few days ago is left in peace. */
export const restDays = 90;

/** A doubt, and by how many days it makes a record older than it is. */
const doubts: readonly { days: number; holds: (record: LocationRecord) => boolean }[] = [
  { days: 180, holds: ({ status }) => status === 'unclear' },
  { days: 120, holds: ({ confidence }) => confidence === 'lead' },
  { days: 60, holds: ({ confidence }) => confidence === 'listed' },
  { days: 90, holds: ({ checked }) => checked.by === 'reading' },
  { days: 90, holds: ({ disputed }) => disputed !== undefined },
  { days: 30, holds: ({ hours }) => hours === undefined },
];
const questionDays = 15;
const mostQuestions = 3;

/**
 * How much a record waits for a call, in days: those since its last check, and for each doubt as if that check had been
 * longer ago. 180 where it may be gone; 120 for a lead and 60 for what rests on one or old pages; 90 where nobody has been
 * asked yet, only pages read; 90 where pages differ; 30 without hours; 15 for each question that waits, at most three.
 * @param today the day in the region, YYYY-MM-DD
 */
export function daysWaiting(record: LocationRecord, today: string): number {
  const doubted = doubts.filter(({ holds }) => holds(record)).reduce((sum, { days }) => sum + days, 0);
  return daysBetween(record.checked.on, today) + doubted + questionDays * Math.min(mostQuestions, record.to_check?.length ?? 0);
}

/** What somebody wrote who does not want to be listed: such a record is kept as a lead, and is not called. */
const askedToGo = /\b(?:removal|(?:be|been) (?:removed|taken (?:out|down|off))|take (?:it|this|them) (?:out|down|off)|not (?:be|to be) (?:listed|shown|called))\b/i;

/** Why a record is not called; undefined when it is. */
export function whyNotCalled(record: LocationRecord, today: string): 'gone' | 'removed' | 'answered' | 'no-number' | undefined {
  if (record.status === 'moved' || record.status === 'closed') return 'gone';
  if (record.confidence === 'lead' && record.to_check?.some((question) => askedToGo.test(question))) return 'removed';
  if (record.checked.by !== 'reading' && daysBetween(record.checked.on, today) < restDays) return 'answered';
  // A lead without a number is for whoever searches; what people see is looked at even without one.
  return !isPublished(record) && !record.phones && !record.text ? 'no-number' : undefined;
}

/** Those that wait longest first; by id where they wait as long. */
export function inCallOrder(records: readonly LocationRecord[], today: string): LocationRecord[] {
  const waiting = new Map(records.map((record) => [record, daysWaiting(record, today)]));
  return [...records].sort((a, b) => (waiting.get(b) ?? 0) - (waiting.get(a) ?? 0) || (a.id < b.id ? -1 : 1));
}
