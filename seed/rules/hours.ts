/** Rule: the hours can be read. What cannot be read must never become a wrong answer to "is it open?". */
import { hoursMessage } from '../../api/core/hours-words.ts';
import { parseHours } from '../../api/core/hours.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

export const hours: Rule = (entry) => {
  const text = entry.record.hours;
  if (text === undefined) return [];
  const read = parseHours(text);
  if (!('errors' in read)) return [];
  return read.errors.map((error) => findingAt('hours-form', entry, ['hours'], { message: hoursMessage(error), text }, error.at));
};
