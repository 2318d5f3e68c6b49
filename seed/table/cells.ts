/**
 * One cell of the table. What a spreadsheet would take for a formula, a number or a date gets an apostrophe in front, which
 * is taken off again when the cell is read: `'01970` stays a ZIP code, `'+16175550100` a phone number.
 */
import { formula } from '../../api/core/formats/csv.ts';
import { canonicalValue } from '../canonical.ts';
import { notText } from '../parse.ts';
import type { Column } from './columns.ts';
import { damagedForms, mendedText } from './damage.ts';

/** Digits with what stands between them, days with the name of a month, times, and the words for true and false. */
const countedOrDated = /^(?:\D{0,3}\d[\d\s.,:;/()+$%-]*(?:e[+-]?\d+|[ap]\.?m\.?)?|true|false|(?:\d[\d\s/.,-]{0,8})?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[\d\s/.,-]{0,12})$/i;
/** Nothing longer is a number or a date. */
const longestCounted = 40;

const isChangedBySpreadsheets = (text: string): boolean =>
  formula.test(text) || (text.length <= longestCounted && countedOrDated.test(text.trim()));

/** A text as a spreadsheet leaves it alone. */
export const guarded = (text: string): string => (isChangedBySpreadsheets(text.replace(/^'+/, '')) ? `'${text}` : text);

/** The text that was guarded. An apostrophe that somebody typed before other words stays. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && isChangedBySpreadsheets(cell.replace(/^'+/, '')) ? cell.slice(1) : cell);

/** A value as a person reads it; '' for none. */
export function plainText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join('; ') : String(value);
}

/** The cell of a value; empty for none. */
export function cellOf({ form }: Pick<Column, 'form'>, value: unknown): string {
  return form === 'text' ? guarded(plainText(value)) : plainText(value);
}

export type ReadCell = { value: unknown; problem?: never } | { value?: never; problem: string };

/**
 * Reads a cell.
 * @param present the value that the record has now: a cell that a spreadsheet changed in a known way still means it
 * @returns the value, undefined for an empty cell; or what is wrong with it. What only has the wrong form for its field
 * comes as it is, for the check to say.
 */
export function readCell(column: Column, cell: string, present: unknown): ReadCell {
  if (inOneForm(cell) === inOneForm(cellOf(column, present))) return { value: present };
  const text = unguarded(inOneForm(cell)).trim();
  if (text === '') return { value: undefined };
  if (notText.test(text)) return { problem: 'A character in this cell is not text. Type the cell again.' };
  if (column.form === 'number') return { value: /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text };
  if (column.form === 'flag') return { value: /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text };
  if (column.form === 'words') return { value: wordsIn(text) };
  if (typeof present === 'string' && (text === present || damagedForms(column.shape, present).includes(text))) return { value: present };
  const mended = mendedText(column.shape, text);
  return 'problem' in mended ? mended : { value: canonicalValue(mended.text, `.${column.path.filter((key) => typeof key === 'string').join('.')}`) };
}

function wordsIn(text: string): string[] | undefined {
  const words = text.split(/[;,\n]/).map((word) => word.trim()).filter(Boolean);
  return words.length > 0 ? words : undefined;
}

/** Spreadsheets end lines inside a cell in one way or the other. */
const inOneForm = (cell: string): string => cell.replace(/\r\n?/g, '\n');
