/** Rule over the public log of changes: it can be read, and tells of nothing that is not public any more. */
import { shownLog, type Change, type LoggedChanges } from '../../api/core/changes.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { finding, type Finding } from '../finding.ts';
import { logFile, readLog, type ReadLog } from './log.ts';

/** Fields that say where a place is. */
const whereFields: readonly string[] = ['address', 'neighborhood'];

/**
 * What is wrong with the log of a region folder.
 * @param today the day in the region, YYYY-MM-DD
 */
export function checkLog(root: string, records: readonly LocationRecord[], today: string): Finding[] {
  return findingsIn(logFile(root), readLog(root), records, today);
}

/** The same of a log that was read. */
export function findingsIn(file: string, { log, problems, positionOf }: ReadLog, records: readonly LocationRecord[], today: string): Finding[] {
  const withheld = new Set(records.filter((record) => record.location_withheld).map(({ id }) => id));
  return [
    ...problems.map(({ code, position, words }) => finding(code, file, position, words)),
    ...log.flatMap((entry, index) => {
      if (entry.date > today) return [finding('date-future', file, positionOf(index), { date: entry.date, today })];
      const what = hiddenIn(entry, records, withheld);
      return what === undefined || 'began' in entry ? [] : [finding('changes-hidden', file, positionOf(index), { what, id: entry.id })];
    }),
  ];
}

function hiddenIn(entry: LoggedChanges, records: readonly LocationRecord[], withheld: ReadonlySet<string>): string | undefined {
  if ('began' in entry) return undefined;
  if (shownLog([entry], records).length === 0) return 'something';
  return withheld.has(entry.id) && entry.changes.some(saysWhere) ? 'where it is' : undefined;
}

/** A town alone may be said. */
function saysWhere(change: Change): boolean {
  if (change.type !== 'changed' || !whereFields.includes(change.field)) return false;
  return [change.before, change.after].some((value) => value !== undefined && (typeof value !== 'object' || value === null || 'street' in value || 'zip' in value || 'unit' in value));
}
