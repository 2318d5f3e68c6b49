/**
 * Whether a place is open at a moment. Local wall-clock time throughout.
 *
 * The rule, which the database says once more in SQL over `opening(location_id, day, from_minute, to_minute)`: a minute
 * is covered by a span of today (`day = today and from <= minute and minute < to`) or by one of yesterday that runs past
 * midnight (`day = yesterday and from <= minute + 1440 and minute + 1440 < to`). On a legal holiday the day is 7.
 */
import { HOLIDAY, type Calendar } from './calendar.ts';
import { addDays, weekdayOf, writeLocalMinute, type LocalMinute } from './clock.ts';
import type { Hours, OpenState } from './hours.ts';

/** What a moment is to opening hours. Days are 0 Monday to 6 Sunday, 7 a legal holiday. */
export type DaysAt = {
  today: number;
  yesterday: number;
  /** The weekday of yesterday (0 to 6), even when that was a holiday. */
  usualYesterday: number;
  todayIsHoliday: boolean;
  yesterdayIsHoliday: boolean;
  /** Minute of the day, 0 to 1439. */
  minute: number;
};

const DAY = 1440;
/** How far ahead a change is looked for, in days. */
const DAYS_AHEAD = 15;

/** What a moment is to opening hours. Whoever reads hours, here or in SQL, begins with this. */
export function daysAt({ date, minute }: LocalMinute, calendar: Calendar): DaysAt {
  const dayBefore = addDays(date, -1);
  const today = calendar.dayOf(date);
  const yesterday = calendar.dayOf(dayBefore);
  return {
    today, yesterday, usualYesterday: weekdayOf(dayBefore),
    todayIsHoliday: today === HOLIDAY, yesterdayIsHoliday: yesterday === HOLIDAY, minute,
  };
}

type State = OpenState['state'];

/** The rule itself. On a holiday, hours that do not speak of holidays leave it unknown. */
function stateOn(hours: Hours, days: DaysAt, minute: number): State {
  const fromYesterday = minute + DAY;
  let doubtful = days.todayIsHoliday && !hours.speaksOfHolidays;
  for (const { day, from, to } of hours.spans) {
    if (day === days.today && from <= minute && minute < to) return 'open';
    if (fromYesterday >= to) continue;
    if (day === days.yesterday) return 'open';
    // Would run past midnight, had yesterday been a usual day; whether it did, nobody has said.
    if (day === days.usualYesterday && days.yesterdayIsHoliday && !hours.speaksOfHolidays) doubtful = true;
  }
  return doubtful ? 'unknown' : 'closed';
}

/** The next minute of that day at which the state can change; 1440 when none is left. */
function nextEdge(hours: Hours, days: DaysAt, minute: number): number {
  let next = DAY;
  for (const { day, from, to } of hours.spans) {
    if (day === days.today && from > minute && from < next) next = from;
    if (day === days.today && to > minute && to < next) next = to;
    const end = to - DAY;
    if ((day === days.yesterday || day === days.usualYesterday) && end > minute && end < next) next = end;
  }
  return next;
}

/** A calendar day, and the one after it as soon as somebody has asked for it. */
type Day = { date: string; days: DaysAt; next?: Day };
const dayAt = (date: string, calendar: Calendar): Day => ({ date, days: daysAt({ date, minute: 0 }, calendar) });

/** A directory asks for thousands of places at the same moment: a day is worked out once for all of them. */
const daysOf = new WeakMap<Calendar, Map<string, Day>>();
const MOST_DAYS_KEPT = 32;
function dayOn(date: string, calendar: Calendar): Day {
  const known = daysOf.get(calendar) ?? new Map<string, Day>();
  let day = known.get(date);
  if (!day) {
    if (known.size >= MOST_DAYS_KEPT) known.clear();
    day = dayAt(date, calendar);
    daysOf.set(calendar, known.set(date, day));
  }
  return day;
}

/** The first minute after `at`, and at most 15 days later, whose state is wanted. */
function findAhead(hours: Hours, at: LocalMinute, calendar: Calendar, wanted: (state: State) => boolean): LocalMinute | undefined {
  let day = dayOn(at.date, calendar);
  for (let count = 0; count <= DAYS_AHEAD; count++) {
    const last = count === DAYS_AHEAD ? at.minute : DAY - 1;
    for (let minute = count === 0 ? nextEdge(hours, day.days, at.minute) : 0; minute <= last; minute = nextEdge(hours, day.days, minute)) {
      if (wanted(stateOn(hours, day.days, minute))) return { date: day.date, minute };
    }
    day = day.next ??= dayAt(addDays(day.date, 1), calendar);
  }
  return undefined;
}

/** False for hours that nobody confirmed and for hours that are nothing but a comment ("by appointment"). */
export function saysWhen(hours: Hours | undefined): hours is Hours {
  return hours !== undefined && hours.spans.length > 0;
}

/** Open, closed or unknown at a local minute. For filters and counts: much less work than `openState`. */
export function stateAt(hours: Hours | undefined, at: LocalMinute, calendar: Calendar): State {
  return saysWhen(hours) ? stateOn(hours, dayOn(at.date, calendar).days, at.minute) : 'unknown';
}

/**
 * The state of a place at a local minute, and the next change that matters to a person: until when it is open, or when
 * it is next known to open, each in the form `2026-11-28T18:30` and at most 15 days ahead. Throws RangeError for a date
 * that is no calendar day.
 */
export function openState(hours: Hours | undefined, at: LocalMinute, calendar: Calendar): OpenState {
  if (!saysWhen(hours)) return { state: 'unknown', reason: 'hours-not-confirmed' };
  const state = stateAt(hours, at, calendar);
  const change = findAhead(hours, at, calendar, (later) => (state === 'open') !== (later === 'open'));
  const when = change && writeLocalMinute(change);
  if (state === 'open') return { state, ...(when && { until: when }) };
  if (state === 'closed') return { state, ...(when && { opens: when }) };
  return { state, reason: 'holiday', ...(when && { opens: when }) };
}

/** The next local minute at which the state is another one, searched at most 15 days ahead. */
export function nextChange(hours: Hours | undefined, at: LocalMinute, calendar: Calendar): LocalMinute | undefined {
  if (!saysWhen(hours)) return undefined;
  const state = stateAt(hours, at, calendar);
  return findAhead(hours, at, calendar, (later) => later !== state);
}
