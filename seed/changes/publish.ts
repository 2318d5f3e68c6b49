/** Adds what changed to the public log, in one step, and takes out of it what is not public any more. */
import { isDeepStrictEqual } from 'node:util';
import { shownLog, type LoggedChanges, type RecordChanges } from '../../api/core/changes.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { changeInWords } from '../../web/messages/changes-en.ts';
import { exitCodes, Refusal, type ExitCode, type Shell } from '../command/shell.ts';
import { replaceFile } from '../files.ts';
import { findingLine } from '../messages.ts';
import { readFiles } from '../read.ts';
import { findingsIn } from './check-log.ts';
import { logFile, logText, readLog, readLogText, unpublished, withChanges } from './log.ts';

type Publishing = {
  folder: string;
  /** The day in the region, YYYY-MM-DD. */
  today: string;
  changed: readonly RecordChanges[];
  /** Files that could not be compared. */
  unread: readonly string[];
  json: boolean;
};

/** Writes the log unless it says all of it already. Refuses while the log or a record cannot be read. */
export function publish(shell: Shell, { folder, today, changed, unread, json }: Publishing): ExitCode {
  const file = logFile(folder);
  const { log, problems } = readLog(folder);
  if (problems[0]) throw new Refusal(`${file}:${problems[0].position.line}  The log of changes cannot be read. ${problems[0].words['reason'] ?? ''} Take the last good one from git.`);
  if (unread.length > 0) throw new Refusal(['Nothing was published, because these cannot be read as records:', ...unread].join('\n'));
  const { date: last } = log.at(-1) ?? { date: '' };
  if (last > today) throw new Refusal(`The log of changes ends on ${last}, and today is ${today}. Is the clock of this machine right?`);
  const records = recordsIn(folder);
  const next = publishable(withChanges(log, changed, today), records);
  const text = logText(next);
  const faults = findingsIn(file, readLogText(text), records, today);
  if (faults.length > 0) throw new Refusal(['Nothing was published, because the log could not be read afterwards:', ...faults.map(findingLine)].join('\n'));
  const isSaid = isDeepStrictEqual(next, log);
  if (!isSaid && !shell.stopped.aborted) replaceFile(file, text);
  say(shell, { file, added: unpublished(log, changed), isSaid, json });
  return exitCodes.fine;
}

const recordsIn = (folder: string): LocationRecord[] => readFiles(folder).files.flatMap(({ record, draft = record }) => (draft ? [draft] : []));

/** Entries in their own order, without what is not public any more. */
const publishable = (log: readonly LoggedChanges[], records: readonly LocationRecord[]): LoggedChanges[] => log.flatMap((entry) => shownLog([entry], records));

function say({ print }: Shell, { file, added, isSaid, json }: { file: string; added: readonly RecordChanges[]; isSaid: boolean; json: boolean }): void {
  if (json) print(JSON.stringify({ file, written: !isSaid, added }, null, 2));
  else if (isSaid) print(`${file} says all of this already: nothing to do.`);
  else {
    for (const { name, changes } of added) for (const change of changes) print(changeInWords(change, name));
    print(`Wrote ${file}. It is shown after the next load.`);
  }
}
