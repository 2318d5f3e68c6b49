/**
 * Answers about opening hours at many instants. A process of its own, to be started with TZ set to some zone. Out: JSON
 * {zone, noon, answers, digest}: the zone it ran in, its noon of a summer day, and how much it answered.
 */
import { createHash } from 'node:crypto';
import { localMinute, writeLocalMinute } from '../../api/core/clock.ts';
import { formatHours, parseHours } from '../../api/core/hours.ts';
import { nextChange, openState } from '../../api/core/open-state.ts';
import { calendar } from './holidays.ts';

const schedules = [
  '24/7', 'Mo-Fr 10:00-24:00; PH off', 'Mo-Su 21:00-01:00', 'Mo-Su 00:00-02:30,23:00-24:00', 'Sa 20:00-01:30; Su 01:45-05:00; PH 22:00-03:00',
];
// Both clock changes of two years, Thanksgiving, New Year and a holiday on a Sunday; each with the days around it.
const days = ['2026-03-08', '2026-11-01', '2026-11-26', '2026-12-31', '2027-03-14', '2027-07-04', '2027-11-07'];

const answers: unknown[] = [];
for (const text of schedules) {
  const parsed = parseHours(text);
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ code }) => code).join(' '));
  answers.push(formatHours(parsed.hours));
  for (const day of days) {
    const middle = Date.parse(`${day}T12:00Z`);
    for (let time = middle - 36 * 3_600_000; time < middle + 60 * 3_600_000; time += 900_000) {
      const minute = localMinute(new Date(time), 'America/New_York');
      answers.push([writeLocalMinute(minute), openState(parsed.hours, minute, calendar), nextChange(parsed.hours, minute, calendar)]);
    }
  }
}

process.stdout.write(JSON.stringify({
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  noon: new Date(2026, 6, 1, 12).toISOString(),
  answers: answers.length,
  digest: createHash('sha256').update(JSON.stringify(answers)).digest('hex'),
}));
