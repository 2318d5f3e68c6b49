/**
 * For how long answers about open states hold: until something opens or closes, and never past midnight, because answers
 * say "tomorrow". Half an hour by day and a night at a time, instead of a minute.
 */
import type { Calendar } from './calendar.ts';
import { addDays, localMinute, weekdayOf } from './clock.ts';

/** The minutes at which something opens or closes, by day: 0 Monday to 6 Sunday, 7 a legal holiday; past 1440 for after midnight. */
export type Edges = readonly (readonly number[])[];

/** From `from` until just before `until` nothing changes but the clock. */
export type Steady = { from: Date; until: Date };

const DAY = 1440;
const minute = 60_000;
/** How far ahead open states look: see `open-state.ts`. */
const daysAhead = 15;

/** The instant an answer speaks of when nothing else is known: states change on whole minutes only. */
export const wholeMinute = (now: Date): Date => new Date(Math.floor(now.getTime() / minute) * minute);

/** The edges of opening hours. */
export function edgesOf(spans: Iterable<{ day: number; from: number; to: number }>): Edges {
  const edges = Array.from({ length: 8 }, () => new Set<number>());
  for (const { day, from, to } of spans) edges[day]?.add(from).add(to);
  return edges.map((minutes) => [...minutes].sort((a, b) => a - b));
}

/** Minutes of a local day at which something may change: midnight, its own edges, and those that the day before left over. */
function minutesOn(date: string, edges: Edges, calendar: Calendar): number[] {
  const before = addDays(date, -1);
  const own = edges[calendar.dayOf(date)] ?? [];
  const leftOver = [calendar.dayOf(before), weekdayOf(before)].flatMap((day) => edges[day] ?? []).map((edge) => edge - DAY);
  return [...own, ...leftOver].filter((edge) => edge > 0 && edge < DAY);
}

/**
 * True where something that changes only after two weeks may come into sight. What opens every week is in sight always,
 * unless holidays keep it shut two weeks in a row; and what speaks of a holiday comes into sight with that.
 */
function comesIntoSight(date: string, calendar: Calendar): boolean {
  const holidays = Array.from({ length: daysAhead + 1 }, (_, days) => days).filter((days) => calendar.isHoliday(addDays(date, days)));
  return holidays.length > 1 || holidays.some((days) => days >= daysAhead - 1);
}

/**
 * The time around an instant in which open states, what they say of the next change, and the day stay as they are. One
 * minute where the clock of the region is being changed.
 */
export function steadyAround(now: Date, edges: Edges, timeZone: string, calendar: Calendar): Steady {
  const present = wholeMinute(now);
  const at = localMinute(present, timeZone);
  const far = comesIntoSight(at.date, calendar) ? minutesOn(addDays(at.date, daysAhead), edges, calendar) : [];
  const changes = [0, ...minutesOn(at.date, edges, calendar), ...far, DAY];
  const first = Math.max(...changes.filter((edge) => edge <= at.minute));
  const next = Math.min(...changes.filter((edge) => edge > at.minute));
  const instantOf = (ofDay: number): Date => new Date(present.getTime() + (ofDay - at.minute) * minute);
  const isEven = [first, next - 1].every((ofDay) => {
    const read = localMinute(instantOf(ofDay), timeZone);
    return read.date === at.date && read.minute === ofDay;
  });
  return isEven ? { from: instantOf(first), until: instantOf(next) } : { from: present, until: new Date(present.getTime() + minute) };
}
