/** Rule: the hours can be read. What cannot be read must never become a wrong answer to "is it open?". */
import { parseHours } from '../../api/core/hours.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

export const hours: Rule = (entry) => {
  const text = entry.record.hours;
  if (text === undefined) return [];
  const read = parseHours(text);
  if (!('errors' in read)) return [];
  return read.errors.map(({ message, at }) => findingAt('hours-form', entry, ['hours'], { message, text }, at));
};
