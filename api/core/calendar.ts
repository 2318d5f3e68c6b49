/** Which days are legal holidays, from the rules of a region. Calendar days only: no clock, no time zone. */
import { addDays, isCalendarDay, weekdayOf } from './clock.ts';
import type { HolidayRule } from './region.ts';

/** Day number of a legal holiday, beside 0 Monday to 6 Sunday. */
export const HOLIDAY = 7;

/** Dates are calendar days that exist, in the form YYYY-MM-DD, of the years 1000 to 9998. */
export type Calendar = {
  isHoliday(date: string): boolean;
  /** Name of the holiday kept on that day, as in the rules; undefined on any other day. */
  holidayName(date: string): string | undefined;
  /** 0 Monday to 6 Sunday, or 7 on a legal holiday whatever its weekday. */
  dayOf(date: string): number;
};

const SUNDAY = 6;
/** A visitor may ask for any year; a year costs next to nothing to work out again. */
const MOST_YEARS_KEPT = 64;

function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day a rule names in a year; undefined when that year has none (29 February, a fifth Monday). */
function dateIn(year: number, rule: HolidayRule): string | undefined {
  if ('day' in rule) {
    const date = dayText(year, rule.month, rule.day);
    return isCalendarDay(date) ? date : undefined;
  }
  if (rule.nth > 0) {
    const first = dayText(year, rule.month, 1);
    const date = addDays(first, ((rule.weekday - weekdayOf(first) + 7) % 7) + (rule.nth - 1) * 7);
    return date.slice(0, 7) === first.slice(0, 7) ? date : undefined;
  }
  const firstOfNext = rule.month === 12 ? dayText(year + 1, 1, 1) : dayText(year, rule.month + 1, 1);
  const last = addDays(firstOfNext, -1);
  const date = addDays(last, -((weekdayOf(last) - rule.weekday + 7) % 7) + (rule.nth + 1) * 7);
  return date.slice(0, 7) === last.slice(0, 7) ? date : undefined;
}

function checkRule(rule: HolidayRule): void {
  const possible = 'day' in rule
    ? isCalendarDay(dayText(2000, rule.month, rule.day)) // A leap year, so that 29 February passes.
    : isCalendarDay(dayText(2000, rule.month, 1)) && [0, 1, 2, 3, 4, 5, 6].includes(rule.weekday)
      && Number.isInteger(rule.nth) && rule.nth !== 0 && Math.abs(rule.nth) <= 5;
  if (!possible) throw new RangeError(`The holiday rule "${rule.name}" names a day that no year has.`);
}

/**
 * The calendar of legal holidays that the rules describe.
 *
 * A holiday that falls on a Sunday is kept on the day after (Massachusetts General Laws c. 4 s. 7 cl. 18). Both days
 * count as holidays here, because many places close on the Sunday all the same. Throws RangeError for a rule that
 * names no possible day.
 */
export function createCalendar(rules: readonly HolidayRule[]): Calendar {
  for (const rule of rules) checkRule(rule);
  const years = new Map<number, ReadonlyMap<string, string>>();

  function holidaysOf(year: number): ReadonlyMap<string, string> {
    const known = years.get(year);
    if (known) return known;
    const names = new Map<string, string>();
    const keptLater: [date: string, name: string][] = [];
    // The year before, too: what falls on Sunday 31 December is kept on 1 January.
    for (const ruleYear of [year - 1, year]) {
      for (const rule of rules) {
        const date = dateIn(ruleYear, rule);
        if (date === undefined) continue;
        names.set(date, names.get(date) ?? rule.name);
        if (weekdayOf(date) === SUNDAY) keptLater.push([addDays(date, 1), rule.name]);
      }
    }
    for (const [date, name] of keptLater) names.set(date, names.get(date) ?? name);
    if (years.size >= MOST_YEARS_KEPT) years.clear();
    years.set(year, names);
    return names;
  }

  const holidayName = (date: string): string | undefined => holidaysOf(Number(date.slice(0, 4))).get(date);
  const isHoliday = (date: string): boolean => holidayName(date) !== undefined;
  return { holidayName, isHoliday, dayOf: (date) => (isHoliday(date) ? HOLIDAY : weekdayOf(date)) };
}
