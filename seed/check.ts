/**
 * The check of the records.
 *
 *     npm run seed:check              every finding, errors first; fails when there is an error
 *     npm run seed:check -- --json    the same as JSON
 */
import { localMinute } from '../api/core/clock.ts';
import { createContext, readSurroundings, type Context, type Rule } from './context.ts';
import { byPlace, finding, type Finding } from './finding.ts';
import { findingLine } from './messages.ts';
import { startOfFile } from './positions.ts';
import { readFiles, type RecordFile } from './read.ts';
import { readRegion } from './region.ts';
import { canonicalForm } from './rules/canonical-form.ts';
import { confirmed } from './rules/confirmed.ts';
import { crisisLines } from './rules/crisis-line.ts';
import { dates } from './rules/dates.ts';
import { disputed } from './rules/disputed.ts';
import { duplicate } from './rules/duplicate.ts';
import { hours } from './rules/hours.ts';
import { identity } from './rules/identity.ts';
import { mailbox } from './rules/mailbox.ts';
import { person } from './rules/person.ts';
import { phones } from './rules/phones.ts';
import { point } from './rules/point.ts';
import { reachable } from './rules/reachable.ts';
import { replaced } from './rules/replaced.ts';
import { sources } from './rules/sources.ts';
import { stale } from './rules/stale.ts';
import { summary } from './rules/summary.ts';
import { town } from './rules/town.ts';
import { withheld } from './rules/withheld.ts';

/** Every rule over a record. The rule over its form runs while it is read: `rules/form.ts`. */
export const rules: readonly Rule[] = [
  identity, duplicate, replaced, town, point, withheld, reachable, phones, hours, mailbox, person, sources, disputed, confirmed,
  dates, stale, summary,
];

/**
 * Checks every record of a region folder.
 * @param root folder of the region, as `seed`
 * @param today the day in the region, YYYY-MM-DD
 * @returns the findings, by file and down the page; none is thrown, whatever the files hold
 */
export function checkSeeds(root: string, today: string): Finding[] {
  const { files, findings } = readFiles(root);
  const region = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/region.yaml`;
  let context: Context;
  try {
    context = createContext(readSurroundings(root), today, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [...findings, finding('region-wrong', region, startOfFile, { reason })].sort(byPlace);
  }
  return [...findings, ...checkFiles(files, context), ...crisisLines(context, region)].sort(byPlace);
}

/** What the rules say of files that were read. */
export function checkFiles(files: readonly RecordFile[], context: Context): Finding[] {
  const judged = context.entries.flatMap((entry) => rules.flatMap((rule) => rule(entry, context)));
  return [...files.flatMap(canonicalForm), ...judged];
}

function report(findings: readonly Finding[], records: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const counts = `${count(records, 'record')}, ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`;
  return [...section('Errors (these have to be mended):', errors), ...section('Warnings (please look):', warnings), counts].join('\n');
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function section(title: string, list: readonly Finding[]): string[] {
  return list.length === 0 ? [] : [title, ...list.map(findingLine), ''];
}

/**
 * The command.
 * @param words what was typed after it: `--json`, or another folder than `seed`
 * @param instant when it runs; the day is that of the region's time zone
 * @returns the exit code: 1 when there is an error
 */
export function main(words: readonly string[], instant: Date): number {
  const root = words.find((word) => !word.startsWith('--')) ?? 'seed';
  const findings = checkSeeds(root, todayIn(root, instant));
  console.log(words.includes('--json') ? JSON.stringify(findings, null, 2) : report(findings, readFiles(root).files.length));
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Today in the region. A region that cannot be read is told by the check itself. */
function todayIn(root: string, instant: Date): string {
  try {
    return localMinute(instant, readRegion(root).timeZone).date;
  } catch {
    return instant.toISOString().slice(0, 10);
  }
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2), new Date());
