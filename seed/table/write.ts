/** The records as one table: CSV (RFC 4180) in UTF-8, one row per record, which `read.ts` reads back without any change. */
import type { LocationRecord } from '../../api/core/location.ts';
import { byteOrderMark } from '../../api/core/formats/csv.ts';
import { cellOf } from './cells.ts';
import { columnsOf, valueAt } from './columns.ts';

/** The file, with a header line; lines end in CRLF, as spreadsheets write them. */
export function writeTable(records: readonly LocationRecord[]): string {
  const columns = columnsOf(records);
  const rows = records.map((record) => columns.map((column) => cellOf(column, valueAt(record, column.path))));
  return byteOrderMark + [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
