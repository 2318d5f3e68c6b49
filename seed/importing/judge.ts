/** What the check would say of the planned files, told at the cells that it comes from. */
import { findingsAfter } from '../change.ts';
import type { Finding } from '../finding.ts';
import { sentence } from '../messages.ts';
import { readText, type RecordFile } from '../read.ts';
import { columnsOf, valueAt } from '../table/columns.ts';
import type { Planned } from './plan.ts';

/** An error in a planned record, and the field that it is about where one can be told. */
export type Judged = { id: string; field?: string; problem: string; code: string };

/**
 * The errors that the check would find.
 * @param today the day in the region, YYYY-MM-DD
 * @param files the files as they are now
 */
export function errorsOf(root: string, today: string, files: readonly RecordFile[], planned: readonly Planned[]): Judged[] {
  if (planned.length === 0) return [];
  const moved = planned.flatMap(({ from, file }) => (from !== undefined && from !== file ? [from] : []));
  const errors = findingsAfter(root, today, planned, { removed: moved, present: files }).filter(({ severity }) => severity === 'error');
  const byFile = new Map(planned.map((one) => [one.file, one]));
  return errors.flatMap((found) => {
    const one = byFile.get(found.file);
    if (!one) return asToldOf(found, planned);
    const field = fieldOf(found, one);
    return [{ id: one.id, ...(field !== undefined && { field }), problem: sentence(found), code: found.code }];
  });
}

/** Of two records that are the same place the check tells at the later file, which may be one that stays as it is. */
function asToldOf(found: Finding, planned: readonly Planned[]): Judged[] {
  const named = found.arguments['other']?.split(', ') ?? [];
  return planned.filter(({ file }) => named.includes(file)).map(({ id }) => ({ id, problem: `${found.file}: ${sentence(found)}`, code: found.code }));
}

/** The field that is missing; or the last one that begins at or before the place of a finding, on its line. */
function fieldOf({ code, line, column, arguments: words }: Finding, { file, text, wanted }: Planned): string | undefined {
  const columns = columnsOf([wanted]);
  if (code === 'missing-field') return columns.find(({ name }) => name === words['field'] || name.startsWith(`${words['field']}.`))?.name;
  const { entry: { positions } } = readText(file, text);
  const onLine = columns.filter(({ path }) => valueAt(wanted, path) !== undefined).map(({ name, path }) => ({ name, ...positions.value(path) }))
    .filter((one) => one.line === line).sort((a, b) => a.column - b.column);
  // What is told of several fields together is told at the first of them.
  return (onLine.findLast((one) => one.column <= column) ?? onLine[0])?.name;
}
