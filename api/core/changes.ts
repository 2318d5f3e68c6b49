/** What changed in the records, as data: the command, the feed and the page say it in the words of the catalog. */
import type { LocationRecord } from './location.ts';
import { isPublished, isWithdrawn, published } from './published.ts';

/** A field of a record that can change. An id never does. */
export type ChangedField = Exclude<keyof LocationRecord, 'id'>;

export type Change =
  /** Not shown before. `lead`: and not now either, but kept for whoever phones. */
  | { type: 'added'; lead?: true }
  /** Shown before, and gone as far as we know. */
  | { type: 'withdrawn'; status: 'moved' | 'closed'; replacedBy?: { id: string; name: string } }
  /** Shown before and not now, for another reason; or its file is gone. Never published. */
  | { type: 'hidden' }
  /** One field. What it held, and what it holds; neither where that must not be said. */
  | { type: 'changed'; field: ChangedField; before?: unknown; after?: unknown };

/** All that changed in one record. */
export type RecordChanges = { id: string; name: string; changes: Change[] };

/** One record of one day of the public log; or the day on which the directory began, with how many records. */
export type LoggedChanges = { date: string; began: number } | ({ date: string } & RecordChanges);

/**
 * Fields whose changes are published. Left out are those for maintainers, the day of a check and the sources, which change
 * with every look at a record, and the point, which says nothing to a reader.
 */
export const publicFields = [
  'name', 'operator', 'kind', 'focus', 'summary', 'funders', 'address', 'neighborhood', 'location_withheld', 'phones', 'text', 'chat', 'email',
  'website', 'hours', 'hours_note', 'languages', 'audiences', 'peer_roles', 'peer_run', 'services', 'access', 'cost', 'area', 'police_policy',
  'confidence', 'status', 'disputed',
] as const satisfies readonly ChangedField[];

/** Entries of the log that are shown at most: the newest. */
export const mostLogged = 200;

/**
 * The log as it may be shown today, newest first. Entries of records that nobody may see any more are left out, and of a
 * record whose location is withheld by now no value is shown but what the record says today: an address that was public
 * before may stand in no output after.
 * @param log in order of days
 */
export function shownLog(log: readonly LoggedChanges[], records: readonly LocationRecord[]): LoggedChanges[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return log.flatMap((entry) => shownEntry(entry, byId)).reverse().slice(0, mostLogged);
}

function shownEntry(entry: LoggedChanges, byId: ReadonlyMap<string, LocationRecord>): LoggedChanges[] {
  if ('began' in entry) return [entry];
  const record = byId.get(entry.id);
  if (!record || !(isPublished(record) || isWithdrawn(record))) return [];
  const shows = (id: string): boolean => isPublished(byId.get(id) ?? { confidence: 'lead', status: 'open' });
  const changes = entry.changes.map((change) => (change.type === 'withdrawn' && change.replacedBy && !shows(change.replacedBy.id) ? withoutSuccessor(change) : change));
  if (!record.location_withheld) return [{ ...entry, changes }];
  const today = published(record);
  return [{ ...entry, name: record.name, changes: changes.map((change) => saidToday(change, today)) }];
}

const withoutSuccessor = ({ replacedBy: _other, ...change }: Change & { type: 'withdrawn' }): Change => change;

/** A change of a withheld record: its new value where that is what the record says now, and nothing else. */
function saidToday(change: Change, today: Partial<Record<string, unknown>>): Change {
  if (change.type !== 'changed') return change;
  const { field, after } = change;
  return { type: 'changed', field, ...(after !== undefined && JSON.stringify(after) === JSON.stringify(today[field]) && { after }) };
}
