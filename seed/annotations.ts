/** Findings as workflow commands: GitHub shows them beside the lines of a change. */
import type { Finding } from './finding.ts';
import { sentence } from './messages.ts';

/** As the runner reads it back (actions/toolkit, packages/core/src/command.ts). */
const escapedText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** `::error file=...,line=...,col=...,title=...::sentence` */
export function annotation(finding: Finding): string {
  const { severity, file, line, column, code } = finding;
  const properties = Object.entries({ file, line, col: column, title: code }).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${severity} ${properties.join(',')}::${escapedText(sentence(finding))}`;
}
