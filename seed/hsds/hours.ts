/** Weekly schedules of HSDS (RFC 5545 in columns) as opening hours, where nothing of them would be lost. */
import { canonicalHours } from '../canonical.ts';
import { parseHours } from '../../api/core/hours.ts';
import type { HsdsSchedule } from './services.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/**
 * The hours of a week.
 * @returns undefined where there is no schedule, or one that says more than a week can: a season, every second week, a month
 */
export function hoursOfSchedules(schedules: readonly HsdsSchedule[]): string | undefined {
  const rules = schedules.map(ruleOf);
  if (rules.length === 0 || rules.some((rule) => rule === undefined)) return undefined;
  const spans = new Map<string, string[]>();
  for (const rule of rules) for (const day of rule?.days ?? []) spans.set(day, [...(spans.get(day) ?? []), rule?.span ?? '']);
  const text = names.flatMap((day) => (spans.has(day) ? [`${day} ${[...new Set(spans.get(day))].sort().join(',')}`] : [])).join('; ');
  return 'hours' in parseHours(text) ? canonicalHours(text) : undefined;
}

function ruleOf({ freq, byday = '', opens_at: opens, closes_at: closes, valid_from: from, valid_to: to, until, interval = 1 }: HsdsSchedule): { days: string[]; span: string } | undefined {
  const [open, close] = [timeOf(opens), timeOf(closes)];
  const named = byday.split(',').map((day) => days.findIndex((known) => known === day.trim().toUpperCase()));
  if (freq !== 'WEEKLY' || interval !== 1 || from || to || until || !open || !close || named.includes(-1)) return undefined;
  return { days: named.map((index) => names[index] ?? ''), span: `${open}-${close === '23:59' || close === '00:00' ? '24:00' : close}` };
}

/** Wall-clock time. Greenwich is another time, and seconds are none that a door knows. An offset of this coast says the same. */
function timeOf(text: string | undefined): string | undefined {
  const [, hour = '', minute = ''] = /^(\d{1,2}):(\d{2})(?::00(?:\.0+)?)?(?:-0[45]:?00)?$/.exec(text ?? '') ?? [];
  return hour === '' || Number(hour) > 23 || Number(minute) > 59 ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}
