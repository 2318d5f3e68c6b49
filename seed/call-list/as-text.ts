/** The list of calls in plain lines, and as a table for a spreadsheet. */
import { csvText } from '../../api/core/formats/csv.ts';
import type { CallEntry } from './entry.ts';
import type { CallGroup, CallList } from './list.ts';

/** "20 of 188 that wait, the longest first." */
export function countWords({ shown, waiting, withoutNumber }: CallList): string {
  const leads = withoutNumber === 0 ? '' : ` ${withoutNumber} more ${withoutNumber === 1 ? 'is a lead' : 'are leads'} without a number: search for one first.`;
  return (waiting === 0 ? 'Nothing waits for a call.' : `${shown < waiting ? `${shown} of the ${waiting} that wait` : waiting === 1 ? '1 waits' : `${waiting} wait`} for a call, the longest first.`) + leads;
}

export function listText(list: CallList): string {
  return [countWords(list), ...list.groups.map(groupText)].join('\n\n');
}

const groupText = ({ heading, entries }: CallGroup): string => [`== ${heading} ==`, ...entries.map(entryText)].join('\n\n');

function entryText({ name, kind, call, otherwise, weSay, known, ask, stillRight }: CallEntry): string {
  return [
    `${name} (${kind})`,
    `  ${call.length > 0 ? `Call ${call.join(', or ')}` : `No number. Look at ${otherwise ?? 'its pages'}`}`,
    ...weSay.map((words) => `  We say: ${words}`),
    `  ${known}`,
    ...(ask.length > 0 ? ['  Ask:', ...ask.map((question) => `    [ ] ${question}`)] : []),
    `  Then: ${stillRight}`,
  ].join('\n');
}

/** One row for each record, with empty columns to write in. What would be a formula is disarmed. */
export function listCsv({ groups }: CallList): string {
  const header = ['town', 'name', 'kind', 'id', 'call', 'other_numbers', 'look_at', 'we_say', 'last_checked', 'waiting_days', 'ask', 'called_on', 'answer', 'then_run'];
  const rows = groups.flatMap(({ heading, entries }) => entries.map(({ name, kind, id, call: [first, ...others], otherwise, weSay, known, waitingDays, ask, stillRight }) =>
    [heading, name, kind, id, first, others.join('; '), otherwise, weSay.join('\n'), known, waitingDays, ask.join('\n'), '', '', stillRight]));
  return csvText([header, ...rows]);
}
