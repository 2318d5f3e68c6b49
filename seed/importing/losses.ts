/** What a file lacks that the records have: most often a slip of whoever saved it, so it has to be said. */
import type { LocationRecord } from '../../api/core/location.ts';
import { valueAt, type Column } from '../table/columns.ts';
import type { Table } from '../table/read.ts';

/** More than this share of the records gone, and the file is refused. */
const mostMissing = 0.1;
/** Values that a column has held before its emptiness says something. */
const fewestValues = 5;

/** A sentence for each loss; none where the file is whole. */
export function lossesOf(present: ReadonlyMap<string, LocationRecord>, missing: readonly string[], { missingColumns, columns, rows }: Pick<Table, 'missingColumns' | 'columns' | 'rows'>): string[] {
  const losses: string[] = [];
  if (missing.length > present.size * mostMissing) losses.push(`${missing.length} of the ${present.size} records are not in the file.`);
  if (missingColumns.length > 0) losses.push(`The file has no column ${listed(missingColumns)}. What they hold stays as it is.`);
  const emptied = columns.filter(({ path }) => {
    const held = rows.filter(({ id }) => valueAt(present.get(id), path) !== undefined);
    return held.length >= fewestValues && held.every(({ wanted }) => valueAt(wanted, path) === undefined);
  });
  if (emptied.length > 0) losses.push(`Nothing stands any more in the column ${listed(emptied)}.`);
  return losses;
}

/** Names of columns in a sentence; of many only the first. */
const mostNamed = 6;

function listed(columns: readonly Column[]): string {
  const names = columns.slice(0, mostNamed).map(({ name }) => name).join(', ');
  return columns.length > mostNamed ? `${names} and ${columns.length - mostNamed} more` : names;
}
