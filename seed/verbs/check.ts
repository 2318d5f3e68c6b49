/** `check`: every finding about the records, errors first. */
import { annotation } from '../annotations.ts';
import { checkFolder } from '../check.ts';
import { exitCodes, Refusal } from '../command/shell.ts';
import { watchOf } from '../command/progress.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import type { Finding } from '../finding.ts';
import { findingLine } from '../messages.ts';

export const check: Verb = {
  name: 'check',
  summary: 'Say what is wrong with the records, errors first; fails when there is an error.',
  describe: (command) => void command.option('--github', 'as annotations of a GitHub workflow, beside the lines that they are about'),
  run(shell, { folder, json, github }) {
    if (github && json) throw new Refusal('--github and --json are two forms of one answer. Choose one of them.');
    const { findings, files } = checkFolder(folder, todayIn(folder, shell), watchOf(shell, json));
    const words = (): string => (github ? annotated : report)(findings, files.length);
    shell.print(json ? JSON.stringify(findings, null, 2) : words());
    return findings.some(({ severity }) => severity === 'error') ? exitCodes.refused : exitCodes.fine;
  },
};

const of = (wanted: Finding['severity'], findings: readonly Finding[]): Finding[] => findings.filter(({ severity }) => severity === wanted);

function report(findings: readonly Finding[], records: number): string {
  const [errors, warnings] = [of('error', findings), of('warning', findings)];
  return [...section('Errors (these have to be mended):', errors), ...section('Warnings (please look):', warnings), counted(findings, records)].join('\n');
}

/** Errors first: only the first few of each step are shown. */
const annotated = (findings: readonly Finding[], records: number): string =>
  [...[...of('error', findings), ...of('warning', findings)].map(annotation), counted(findings, records)].join('\n');

const counted = (findings: readonly Finding[], records: number): string =>
  `${count(records, 'record')}, ${count(of('error', findings).length, 'error')}, ${count(of('warning', findings).length, 'warning')}.`;

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const section = (title: string, list: readonly Finding[]): string[] => (list.length === 0 ? [] : [title, ...list.map(findingLine), '']);
