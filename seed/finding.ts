/** A finding is data. What it says to a person is written in `messages.ts`, at the edge. */
import { findingCodes, type FindingCode, type Severity } from './codes.ts';
import type { Path, Position, Positions } from './positions.ts';

export type Finding = {
  code: FindingCode;
  severity: Severity;
  /** Path of the file, as the folder was given, with forward slashes. */
  file: string;
  /** Line and column count from 1, the column in UTF-16 units. */
  line: number;
  column: number;
  /** What the sentence needs: values found, values wanted, the other file. */
  arguments: Readonly<Record<string, string>>;
};

/** A finding at a place in a file. */
export function finding(
  code: FindingCode, file: string, position: Position, words: Readonly<Record<string, string>> = {},
): Finding {
  return { code, severity: findingCodes[code], file, ...position, arguments: words };
}

/** What a rule needs of a file to point into it. */
export type Located = { file: string; positions: Positions };

/** A finding at the value of a field; `offset` counts characters into a text. */
export function findingAt(
  code: FindingCode, { file, positions }: Located, path: Path, words: Readonly<Record<string, string>> = {}, offset = 0,
): Finding {
  return finding(code, file, positions.value(path, offset), words);
}

/** Order in which findings are shown: by file, then down the page. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}
