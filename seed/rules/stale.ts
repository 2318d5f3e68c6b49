/** Rule: what people see was checked not long ago: lines within 90 days, places within 180. */
import { addDays } from '../../api/core/clock.ts';
import { isPublished } from '../../api/core/published.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

const lineDays = 90;
const placeDays = 180;

export const stale: Rule = (entry, { today }) => {
  const { record } = entry;
  if (!isPublished(record)) return [];
  const days = isLineKind(record.kind) ? lineDays : placeDays;
  if (record.checked.on >= addDays(today, -days)) return [];
  return [findingAt('stale', entry, ['checked', 'on'], { on: record.checked.on, days: String(days) })];
};
