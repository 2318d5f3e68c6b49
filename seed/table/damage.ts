/**
 * What spreadsheets do to dates, ZIP codes and phone numbers, and what of it can be read again without guessing. Which
 * field is which is told by the pattern that the schema gives it.
 */
import type { Shape } from '../shape.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const isDate = ({ pattern }: Shape): boolean => pattern?.includes('\\d{4}') === true;
const isZip = ({ pattern }: Shape): boolean => pattern === '^\\d{5}$';
const isPhone = ({ pattern }: Shape): boolean => pattern?.includes('\\+1') === true;

/** How spreadsheets in the United States may show a value that they took for something to count. */
export function damagedForms(shape: Shape, text: string): string[] {
  if (isZip(shape)) return [text.replace(/^0+/, '')];
  if (isPhone(shape)) return [text.replace(/^\+/, '')];
  return isDate(shape) ? damagedDates(text) : [];
}

function damagedDates(text: string): string[] {
  const [year = '', month = '', day] = text.split('-');
  if (month === '') return [];
  const [shortYear, shortMonth, name] = [year.slice(2), String(Number(month)), months[Number(month) - 1] ?? ''];
  const days = (day ?? '01');
  const numbers = [[shortMonth, String(Number(days))], [month, days]].flatMap(([m, d]) => [`${m}/${d}/${year}`, `${m}/${d}/${shortYear}`]);
  return day === undefined ? [...numbers, `${name}-${shortYear}`, `${name}-${year}`] : numbers;
}

/** A text as it was meant, where only one meaning is possible; else what is wrong with it. */
export function mendedText(shape: Shape, text: string): { text: string } | { problem: string } {
  if (isZip(shape) && /^\d{4}$/.test(text)) return { text: `0${text}` };
  if (/^\d(?:[.,]\d+)?e\+\d+$/i.test(text) && isPhone(shape)) {
    return { problem: `"${text}" was a phone number, and the spreadsheet rounded it. Type the number again with an apostrophe in front, as '+16175550100.` };
  }
  return isDate(shape) ? mendedDate(text) : { text };
}

function mendedDate(text: string): { text: string } | { problem: string } {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (year === '') return /[/]|^[A-Za-z]{3}-\d|^\d{1,2}-[A-Za-z]{3}/.test(text) ? { problem: unclearDate(text) } : { text };
  // Days after the twelfth can be no months.
  if (Number(month) > 12 || (Number(day) <= 12 && Number(day) !== Number(month))) return { problem: unclearDate(text) };
  return { text: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

const unclearDate = (text: string): string =>
  `The spreadsheet changed this date to "${text}", which can be read in two ways. Type it again with an apostrophe in front, as '2026-11-21.`;
