/** `check`: every finding about the records, errors first. */
import { checkSeeds } from '../check.ts';
import { exitCodes } from '../command/shell.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import type { Finding } from '../finding.ts';
import { findingLine } from '../messages.ts';
import { readFiles } from '../read.ts';

export const check: Verb = {
  name: 'check',
  summary: 'Say what is wrong with the records, errors first; fails when there is an error.',
  run(shell, { folder, json }) {
    const findings = checkSeeds(folder, todayIn(folder, shell));
    shell.print(json ? JSON.stringify(findings, null, 2) : report(findings, readFiles(folder).files.length));
    return findings.some(({ severity }) => severity === 'error') ? exitCodes.refused : exitCodes.fine;
  },
};

function report(findings: readonly Finding[], records: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const counts = `${count(records, 'record')}, ${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}.`;
  return [...section('Errors (these have to be mended):', errors), ...section('Warnings (please look):', warnings), counts].join('\n');
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const section = (title: string, list: readonly Finding[]): string[] => (list.length === 0 ? [] : [title, ...list.map(findingLine), '']);
