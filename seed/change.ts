/** Writing of changed and new records: checked before, and each file replaced in one step. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkFiles, rulesOfPairs } from './check.ts';
import { Refusal } from './command/shell.ts';
import { createContext, readSurroundings } from './context.ts';
import { replaceFile } from './files.ts';
import { byPlace, type Finding } from './finding.ts';
import { findingLine } from './messages.ts';
import { readFiles, readText, type RecordFile } from './read.ts';

/** A record file and what it is to hold. The file may be new. */
export type Written = { file: string; text: string };

/** What is known of the files beside those that change. */
type Beside = {
  /** Files that will be gone. */
  removed?: readonly string[];
  /** The files as they are, for whoever has read them already. */
  present?: readonly RecordFile[];
};

/**
 * What the check says of the records once the files hold these texts.
 * @param root folder of the region, as `seed`
 * @param today the day in the region, YYYY-MM-DD
 * @returns the findings in the files that change, by file and down the page; and those in other files that name one of
 * them, because of two records that are the same place only the later one is told about
 */
export function findingsAfter(root: string, today: string, changed: readonly Written[], { removed = [], present = readFiles(root).files }: Beside = {}): Finding[] {
  const paths = new Set(changed.map(({ file }) => file));
  const gone = new Set(removed);
  const read = changed.map(({ file, text }) => readText(file, text));
  const files = [...present.filter(({ file }) => !paths.has(file) && !gone.has(file)), ...read.map(({ entry }) => entry)];
  const context = createContext(readSurroundings(root), today, files);
  // Of the files that stay as they are only what two records have to do with each other is asked: of thousands the rest would take seconds.
  const judged = checkFiles(read.map(({ entry }) => entry), { ...context, entries: context.entries.filter(({ file }) => paths.has(file)) });
  const others = context.entries.filter(({ file }) => !paths.has(file)).flatMap((entry) => rulesOfPairs.flatMap((rule) => rule(entry, context)));
  return [...read.flatMap(({ findings }) => findings), ...judged, ...others.filter(({ arguments: { other } }) => other?.split(', ').some((named) => paths.has(named)))].sort(byPlace);
}

/** Refuses texts that would put an error into the records: nothing has been written then. */
export function refuseErrors(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  throw new Refusal(['Nothing was written, because the check would refuse it:', ...errors.map(findingLine)].join('\n'));
}

/**
 * Writes the files, each in one step; stopped in between, each file is as it was or as it will be.
 * @returns the files that were written
 */
export function writeFiles(changed: readonly Written[], stopped: AbortSignal): string[] {
  const written: string[] = [];
  for (const { file, text } of changed) {
    if (stopped.aborted) break;
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, text);
    written.push(file);
  }
  return written;
}
