/** The check of the records: every rule over every file. */
import { checkLog } from './changes/check-log.ts';
import { unwatched, type Watch } from './command/progress.ts';
import { createContext, readSurroundings, type Context, type Rule } from './context.ts';
import { byPlace, finding, type Finding } from './finding.ts';
import { checkGuide } from './guide/check.ts';
import { readGuide } from './guide/read.ts';
import { startOfFile } from './positions.ts';
import { readFiles, type Read, type RecordFile } from './read.ts';
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

/** Those that tell of two records. */
export const rulesOfPairs: readonly Rule[] = [identity, duplicate, replaced];

/**
 * Checks every record of a region folder.
 * @param root folder of the region, as `seed`
 * @param today the day in the region, YYYY-MM-DD
 * @returns the findings, by file and down the page; none is thrown, whatever the files hold
 */
export const checkSeeds = (root: string, today: string): Finding[] => checkFolder(root, today).findings;

/** The same, and the files that were read. `watch` is told how far it is. */
export function checkFolder(root: string, today: string, watch: Watch = unwatched): Read {
  const { files, findings } = readFiles(root, watch);
  const region = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/region.yaml`;
  let context: Context;
  try {
    context = createContext(readSurroundings(root), today, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { findings: [...findings, finding('region-wrong', region, startOfFile, { reason })].sort(byPlace), files };
  }
  const records = context.entries.map(({ record }) => record);
  return { findings: [...findings, ...checkFiles(files, context, watch), ...crisisLines(context, region), ...checkLog(root, records, today), ...checkGuide(readGuide(root), records, today)].sort(byPlace), files };
}

/** What the rules say of files that were read. */
export function checkFiles(files: readonly RecordFile[], context: Context, watch: Watch = unwatched): Finding[] {
  const progress = watch(context.entries.length, 'records checked');
  const judged = context.entries.flatMap((entry) => {
    progress.step();
    return rules.flatMap((rule) => rule(entry, context));
  });
  progress.end();
  return [...judged, ...files.flatMap(canonicalForm)];
}
