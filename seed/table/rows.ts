/** The rows of a CSV file with the lines on which they begin. A row with a fault is told, and those after it are still read. */
import { CsvError, parse } from 'csv-parse/sync';

export type Row = {
  /** Line of the file on which it begins, and its number in a spreadsheet: a cell may hold several lines. Both from 1. */
  line: number;
  row: number;
  cells: readonly string[];
};
/** `column` from 1; 0 where the fault is of the whole row. */
export type RowFault = { line: number; row: number; column: number; problem: string };

/** Largest file, in bytes. Five thousand records take about 10 MB. */
export const mostTableBytes = 64 * 1024 * 1024;
/** Rows with quotes astray after which reading on would tell nothing new. */
const mostAstray = 50;
const lineEnds = /\r\n|\n|\r/g;

/** Reads the rows of a text. Separators are told by the first line, where names stand that hold none. */
export function readRows(text: string): { rows: Row[]; faults: RowFault[] } {
  const { separator, skipped } = separatorOf(text);
  const rows: Row[] = [];
  const faults: RowFault[] = [];
  let rest = Buffer.from(text.slice(skipped));
  let line = 1 + endsIn(text.slice(0, skipped));
  let inCells = 0;
  while (rest.length > 0) {
    let read = 0;
    const take = (cells: string[], end: number): null => {
      const raw = rest.subarray(read, end).toString();
      const first = line + endsIn(blankLines(raw));
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: first, row: first - inCells, cells });
      read = end;
      line += endsIn(raw);
      inCells += Math.max(0, line - first - 1);
      return null;
    };
    const error = fault(rest, separator, take);
    if (!error) break;
    const astray = rest.subarray(read).toString();
    const upTo = `${blankLines(astray)}${/^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(astray.slice(blankLines(astray).length))?.[0] ?? ''}`;
    const first = line + endsIn(blankLines(astray));
    faults.push({ line: first, row: first - inCells, column: error.column, problem: error.problem });
    if (faults.length === mostAstray) break;
    line += endsIn(upTo);
    rest = Buffer.from(astray.slice(upTo.length));
  }
  return { rows, faults };
}

/** Parses to the end or to the first fault, and hands over each row with the byte after it. */
function fault(bytes: Buffer, separator: string, take: (cells: string[], end: number) => null): { column: number; problem: string } | undefined {
  try {
    parse(bytes, {
      delimiter: separator, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: true,
      on_record: (cells: string[], { bytes: end }) => take(cells, end),
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const column = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 0 : Number(error['column'] ?? -1) + 1;
    return { column, problem: quoteProblems[error.code] ?? error.message };
  }
}

const quoteProblems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quote (") opens in this row and never closes. Close it, or delete it.',
  INVALID_OPENING_QUOTE: 'A quote (") stands inside a cell that has none around it. Put the whole cell in quotes, and write the one inside twice.',
  CSV_INVALID_CLOSING_QUOTE: 'Something stands behind the quote (") that closes a cell. A quote inside a cell is written twice.',
};

/** The separator, and how long a first line is that only names it (`sep=;`), as Excel writes it. */
function separatorOf(text: string): { separator: string; skipped: number } {
  const [named = '', separator] = /^sep=([,;\t])(?:\r\n|\n|\r)/.exec(text) ?? [];
  if (separator !== undefined) return { separator, skipped: named.length };
  const [header = ''] = /^[^\r\n]*/.exec(text) ?? [];
  return { separator: [',', ';', '\t'].find((one) => header.includes(one)) ?? ',', skipped: 0 };
}

const endsIn = (text: string): number => text.match(lineEnds)?.length ?? 0;
const blankLines = (text: string): string => /^[\r\n]*/.exec(text)?.[0] ?? '';
