/** The table as records again: what each row says, with the place of everything that is wrong with it. */
import type { LocationRecord } from '../../api/core/location.ts';
import { nearest } from '../../api/core/words.ts';
import { columnNamed, columnsOf, valueAt, type Column } from './columns.ts';
import { readCell } from './cells.ts';
import { readRows, type Row } from './rows.ts';

/** Something wrong at a place of the table. `cell` as spreadsheets call it, `H12`, where it is one cell. */
export type TableFault = { line: number; column: number; cell?: string; field?: string; problem: string };

/** A column that stands in the file, and at which place, from 1. */
export type PlacedColumn = Column & { place: number };

export type TableRow = Row & {
  id: string;
  /** What the record is to hold, in the form of a record, not checked. */
  wanted: Record<string, unknown>;
};

export type Table = {
  columns: PlacedColumn[];
  /** Columns that the records have and the file has not: their fields stay as they are. */
  missingColumns: Column[];
  rows: TableRow[];
  faults: TableFault[];
};

/**
 * Reads a table.
 * @param present the records as they are now, by id: fields without a column keep their value
 */
export function readTable(text: string, present: ReadonlyMap<string, LocationRecord>): Table {
  const { rows: [header, ...rows], faults: quotes } = readRows(text);
  const faults: TableFault[] = quotes.map((fault) => ({ ...placeOf(fault, fault.column), problem: fault.problem }));
  if (!header) return { columns: [], missingColumns: [], rows: [], faults: [...faults, { line: 1, column: 1, problem: 'The file is empty. Its first line names the columns, as npm run seed -- export writes them.' }] };
  const { columns, faults: ofHeader } = readHeader(header);
  faults.push(...ofHeader);
  const known = new Set(columns.map(({ name }) => name));
  const missingColumns = columnsOf([...present.values()]).filter(({ name }) => !known.has(name));
  if (!known.has('id')) return { columns, missingColumns, rows: [], faults: [...faults, { line: header.line, column: 1, problem: 'There is no column named "id", and without it no row can be told from another.' }] };
  const read = rows.flatMap((row) => readRow(row, { columns, missingColumns, width: header.cells.length, present, faults }));
  return { columns, missingColumns, rows: withoutRepeats(read, faults), faults };
}

function readHeader(header: Row): { columns: PlacedColumn[]; faults: TableFault[] } {
  const columns: PlacedColumn[] = [];
  const faults: TableFault[] = [];
  for (const [index, cell] of header.cells.entries()) {
    const name = cell.trim();
    const column = columnNamed(name);
    const say = (problem: string): number => faults.push({ ...placeOf(header, index + 1), problem });
    if (!column) say(name === '' ? 'This column has no name. Delete it, or name it after its field.' : `There is no field "${name}". ${hintFor(name)}`);
    else if (columns.some((other) => other.name === name)) say(`The column "${name}" stands here twice. Delete one of them.`);
    else columns.push({ ...column, place: index + 1 });
  }
  return { columns, faults };
}

function hintFor(name: string): string {
  const near = nearest(name, columnsOf([]).map((column) => column.name));
  return near ? `Did you mean ${near}?` : 'Delete the column: nothing would be read from it.';
}

type Reading = { columns: PlacedColumn[]; missingColumns: Column[]; width: number; present: ReadonlyMap<string, LocationRecord>; faults: TableFault[] };

function readRow(row: Row, { columns, missingColumns, width, present, faults }: Reading): TableRow[] {
  if (row.cells.length !== width) {
    const problem = `This row has ${row.cells.length} cells, and the first line has ${width}. Look for a comma or a quote that is missing or too many.`;
    faults.push({ ...placeOf(row, Math.min(row.cells.length, width) + 1), problem });
    return [];
  }
  const place = columns.find(({ name }) => name === 'id')?.place ?? 1;
  const id = (row.cells[place - 1] ?? '').trim();
  if (id === '') {
    faults.push({ ...placeOf(row, place), field: 'id', problem: 'This row has no id. Every record has one: small letters, digits and hyphens, as harbor-place-lynn.' });
    return [];
  }
  const record = present.get(id);
  const wanted: Record<string, unknown> = {};
  for (const { path } of record ? missingColumns : []) setAt(wanted, path, valueAt(record, path));
  for (const column of columns) {
    const read = readCell(column, row.cells[column.place - 1] ?? '', valueAt(record, column.path));
    if (read.problem !== undefined) faults.push({ ...placeOf(row, column.place), field: column.name, problem: read.problem });
    // What a cell cannot say stays as it is, so that the rest of the row can be looked at.
    setAt(wanted, column.path, read.problem === undefined ? read.value : valueAt(record, column.path));
  }
  return [{ ...row, id, wanted: withoutGaps(wanted) as Record<string, unknown> }];
}

/** Line and column of a cell, and its name in a spreadsheet. `column` 0 is the whole row. */
export function placeOf({ line, row }: Pick<Row, 'line' | 'row'>, column: number): Pick<TableFault, 'line' | 'column' | 'cell'> {
  if (column === 0) return { line, column: 1 };
  return { line, column, cell: `${letters(column)}${row}` };
}

/** The name of a column in a spreadsheet: A, Z, AA. */
function letters(column: number): string {
  const left = Math.floor((column - 1) / 26);
  return (left > 0 ? letters(left) : '') + String.fromCodePoint(65 + ((column - 1) % 26));
}

function setAt(holder: Record<string, unknown>, path: Column['path'], value: unknown): void {
  if (value === undefined) return;
  let inner: Record<string | number, unknown> = holder;
  for (const [index, key] of path.slice(0, -1).entries()) {
    inner[key] ??= typeof path[index + 1] === 'number' ? [] : {};
    inner = inner[key] as Record<string | number, unknown>;
  }
  inner[path.at(-1) ?? ''] = value;
}

/** Lists without the places that nothing was written to. */
function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutGaps(inner)]));
}

function withoutRepeats(rows: TableRow[], faults: TableFault[]): TableRow[] {
  const first = new Map<string, number>();
  return rows.filter((row) => {
    const before = first.get(row.id);
    if (before === undefined) return first.set(row.id, row.line);
    faults.push({ line: row.line, column: 1, problem: `The id ${row.id} stands on line ${before} already. Keep one of the two rows.` });
    return false;
  });
}
