/** The public log of changes, `changes.yaml` in the region folder: what the feed and the page of changes show. */
import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Document } from 'yaml';
import { z } from 'zod';
import { publicFields, type Change, type LoggedChanges, type RecordChanges } from '../../api/core/changes.ts';
import { locationSchema } from '../../api/core/location.ts';
import { parseRecordText, type Problem } from '../parse.ts';
import { positionsOf, startOfFile, type Path, type Position } from '../positions.ts';

const day = z.iso.date();
const { id, name } = locationSchema.shape;
/** Longest entry that a statement of a load takes with nine others, in characters. */
const mostCharacters = 8000;

const change = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('added') }),
  z.strictObject({ type: z.literal('withdrawn'), status: z.enum(['moved', 'closed']), replacedBy: z.strictObject({ id, name }).optional() }),
  z.strictObject({ type: z.literal('changed'), field: z.enum(publicFields), before: z.unknown().optional(), after: z.unknown().optional() }),
]).superRefine((value, context) => {
  if (value.type !== 'changed') return;
  for (const key of ['before', 'after'] as const) {
    if (value[key] !== undefined && !locationSchema.shape[value.field].safeParse(value[key]).success) context.addIssue({ code: 'custom', path: [key], message: `This is no value of ${value.field}.` });
  }
});
const entry = z.strictObject({ id, name, changes: z.array(change).min(1) })
  .refine((value) => JSON.stringify(value).length <= mostCharacters, `An entry has at most ${mostCharacters} characters.`);
const release = z.union([z.strictObject({ date: day, began: z.int().nonnegative() }), z.strictObject({ date: day, records: z.array(entry).min(1) })]);
type Release = { date: string; began: number } | { date: string; records: RecordChanges[] };

export type ReadLog = {
  /** In order of days, the oldest first. */
  log: LoggedChanges[];
  problems: Problem[];
  /** Where an entry of the log stands in the file. */
  positionOf: (index: number) => Position;
};

/** The path of the log of a region folder, with forward slashes. */
export const logFile = (root: string): string => `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/changes.yaml`;

/** Reads the log of a region folder; without a file nothing has changed. Never throws on what the file holds. */
export function readLog(root: string): ReadLog {
  const file = logFile(root);
  return existsSync(file) ? readLogText(readFileSync(file, 'utf8')) : { log: [], problems: [], positionOf: () => startOfFile };
}

/** Reads the text of a log. */
export function readLogText(text: string): ReadLog {
  const { document, lines, problems } = parseRecordText(text);
  const nothing = { log: [], positionOf: () => startOfFile };
  if (!document) return { ...nothing, problems: problems.map(({ code, position, words }) => ({ code: 'changes-wrong', position, words: { reason: words['reason'] || code } })) };
  const positions = positionsOf(document, lines);
  const result = z.array(release).safeParse(document.toJS() ?? []);
  if (!result.success) {
    return { ...nothing, problems: result.error.issues.map((issue) => ({ code: 'changes-wrong', position: positions.value(issue.path as Path), words: { reason: `${issue.path.join('.')}: ${issue.message}` } })) };
  }
  const placed = (result.data as Release[]).flatMap((one, index) => entriesOf(one).map((logged, inside) => ({ logged, path: 'began' in one ? [index] : [index, 'records', inside] })));
  const late = result.data.findIndex(({ date }, index) => index > 0 && date < (result.data[index - 1]?.date ?? ''));
  return {
    log: placed.map(({ logged }) => logged),
    problems: late < 0 ? [] : [{ code: 'changes-wrong', position: positions.value([late, 'date']), words: { reason: 'The days are not in order.' } }],
    positionOf: (index) => positions.value(placed[index]?.path ?? []),
  };
}

const entriesOf = (one: Release): LoggedChanges[] => ('began' in one ? [one] : one.records.map((record) => ({ date: one.date, ...record })));

const header = `# What changed in what people see, the newest last: the page /changes and the feed /changes.atom show it.
# Written by: npm run seed -- diff <tag> --publish
`;

/** The text of a log. */
export function logText(log: readonly LoggedChanges[]): string {
  const releases: Release[] = [];
  for (const logged of log) {
    const last = releases.at(-1);
    if ('began' in logged) releases.push(logged);
    else {
      const { date, ...record } = logged;
      if (last && 'records' in last && last.date === date) last.records.push(record);
      else releases.push({ date, records: [record] });
    }
  }
  return header + new Document(releases, { aliasDuplicateObjects: false }).toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * The log with what changed since, under a day. What it says already is not said twice: a change that leads to what the
 * log gives as the last value is left out, and one from an older value begins with the last one.
 * @param date YYYY-MM-DD, not before the last day of the log
 */
export function withChanges(log: readonly LoggedChanges[], changed: readonly RecordChanges[], date: string): LoggedChanges[] {
  const grown = [...log];
  for (const record of unpublished(log, changed)) {
    const index = grown.findIndex((entry) => entry.date === date && !('began' in entry) && entry.id === record.id);
    const earlier = grown[index];
    // One entry for a record and a day, so that its address in the feed is its own.
    if (earlier && !('began' in earlier)) grown[index] = { ...earlier, ...record, changes: [...earlier.changes, ...record.changes] };
    else grown.push({ date, ...record });
  }
  return grown;
}

/** What of the changes the log does not say yet. */
export const unpublished = (log: readonly LoggedChanges[], changed: readonly RecordChanges[]): RecordChanges[] => changed.flatMap((record) => {
  const changes = record.changes.flatMap((one) => unsaid(log, record.id, one));
  return changes.length > 0 ? [{ ...record, changes }] : [];
});

function unsaid(log: readonly LoggedChanges[], of: string, one: Change): Change[] {
  const said = log.flatMap((logged) => ('began' in logged || logged.id !== of ? [] : logged.changes));
  if (one.type !== 'changed') {
    const last = said.filter(({ type }) => type !== 'changed').at(-1);
    return isDeepStrictEqual(last, one) ? [] : [one];
  }
  const last = said.findLast((other) => other.type === 'changed' && other.field === one.field);
  if (last?.type !== 'changed') return [one];
  if (isDeepStrictEqual(last.after, one.after)) return [];
  return [isDeepStrictEqual(last.before, one.before) && last.after !== undefined ? { ...one, before: last.after } : one];
}
