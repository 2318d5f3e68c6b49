/** An import from a table: its rows against the files, and everything that is wrong with them at its place in the table. */
import type { LocationRecord } from '../../api/core/location.ts';
import type { RecordFile } from '../read.ts';
import { placeOf, readTable, type Table, type TableFault } from '../table/read.ts';
import { errorsOf } from './judge.ts';
import { lossesOf } from './losses.ts';
import type { Watch } from '../command/progress.ts';
import { planOf, type Plan } from './plan.ts';

export type TableImport = Omit<Plan, 'faults'> & { faults: TableFault[]; losses: string[] };

/**
 * Compares a table with the records of a folder. Pure but for what `readSurroundings` reads.
 * @param today the day in the region, YYYY-MM-DD
 * @param files the record files of the folder
 */
export function importTable(root: string, today: string, files: readonly RecordFile[], text: string, watch?: Watch): TableImport {
  const present = new Map<string, LocationRecord>(files.toReversed().flatMap(({ record }) => (record ? [[record.id, record]] : [])));
  const table = readTable(text, present);
  const { faults, ...plan } = planOf(root, files, table.rows, watch);
  const atCells = [...faults, ...errorsOf(root, today, files, plan.planned)].map((fault) => inTable(table, fault));
  return { ...plan, faults: [...table.faults, ...atCells].sort((a, b) => a.line - b.line || a.column - b.column), losses: lossesOf(present, plan.missing, table) };
}

/** The place of a fault that is known by record and field. */
function inTable({ rows, columns }: Table, { id, field, problem }: { id: string; field?: string; problem: string }): TableFault {
  const row = rows.find((one) => one.id === id) ?? { line: 1, row: 1 };
  const column = columns.find(({ name }) => name === field);
  return { ...placeOf(row, column?.place ?? 0), ...(field !== undefined && { field }), problem };
}

/** `file:line:column  cell H12, hours  what to do`. */
export function faultLine(file: string, { line, column, cell, field, problem }: TableFault): string {
  const where = [cell && `cell ${cell}`, field].filter(Boolean).join(', ');
  return [`${file}:${line}:${column}`, where, problem].filter(Boolean).join('  ');
}
