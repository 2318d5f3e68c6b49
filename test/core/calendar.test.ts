import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../api/core/calendar.ts';
import { addDays } from '../../api/core/clock.ts';
import { calendar, keptDays } from './holidays.ts';

/** All holidays from one day to the day before another. */
function holidaysBetween(from: string, to: string): string[] {
  const found: string[] = [];
  for (let date = from; date < to; date = addDays(date, 1)) if (calendar.isHoliday(date)) found.push(date);
  return found;
}

describe('legal holidays', () => {
  test('from November 2026 to October 2027 they are the thirteen days of the published list', () => {
    expect(holidaysBetween('2026-11-01', '2027-11-01')).toEqual(keptDays);
  });

  test.each([
    ['2026-01-19', 'Martin Luther King Jr. Day'],
    ['2026-04-20', "Patriots' Day"],
    ['2026-05-25', 'Memorial Day'],
    ['2027-05-31', 'Memorial Day'],
    ['2026-09-07', 'Labor Day'],
    ['2026-10-12', 'Columbus Day'],
    ['2026-11-26', 'Thanksgiving Day'],
    ['2029-11-22', 'Thanksgiving Day'],
    ['2028-02-21', "Washington's Birthday"],
  ])('%s is %s', (date, name) => {
    expect(calendar.holidayName(date)).toBe(name);
  });

  test('the days around Thanksgiving are usual days', () => {
    expect(['2026-11-25', '2026-11-26', '2026-11-27'].map((date) => calendar.isHoliday(date))).toEqual([false, true, false]);
  });

  test('a fifth Thursday does not move Thanksgiving', () => {
    expect(calendar.isHoliday('2028-11-23')).toBe(true);
    expect(calendar.isHoliday('2028-11-30')).toBe(false);
  });

  test('one that falls on a Sunday is kept on that day and on the Monday after', () => {
    expect(calendar.holidayName('2027-07-04')).toBe('Independence Day');
    expect(calendar.holidayName('2027-07-05')).toBe('Independence Day');
    expect(calendar.isHoliday('2027-07-06')).toBe(false);
  });

  test('one that falls on a Saturday is kept on that day only', () => {
    expect(['2026-07-03', '2026-07-04', '2026-07-05', '2026-07-06'].map((date) => calendar.isHoliday(date))).toEqual([false, true, false, false]);
  });

  test('a Monday that is a holiday of its own keeps its own name', () => {
    const two = createCalendar([{ name: 'Sunday feast', month: 7, day: 4 }, { name: 'Monday feast', month: 7, day: 5 }]);
    expect(two.holidayName('2027-07-05')).toBe('Monday feast');
  });

  test('one that falls on Sunday 31 December is kept on New Year, too', () => {
    const lastDay = createCalendar([{ name: 'Last day', month: 12, day: 31 }]);
    expect(lastDay.holidayName('2024-01-01')).toBe('Last day');
    expect(lastDay.isHoliday('2025-01-01')).toBe(false);
  });
});

describe('the number of a day', () => {
  test('is its weekday from 0 Monday to 6 Sunday', () => {
    expect(['2026-11-16', '2026-11-20', '2026-11-22'].map((date) => calendar.dayOf(date))).toEqual([0, 4, 6]);
  });

  test('is 7 on a holiday, whatever the weekday', () => {
    expect(['2026-11-26', '2027-06-19', '2027-07-04', '2027-07-05'].map((date) => calendar.dayOf(date))).toEqual([7, 7, 7, 7]);
  });
});

describe('rules', () => {
  test('a day that a year does not have is no holiday in that year', () => {
    const odd = createCalendar([{ name: 'Leap day', month: 2, day: 29 }, { name: 'Fifth Monday', month: 3, weekday: 0, nth: 5 }]);
    expect(odd.isHoliday('2028-02-29')).toBe(true);
    expect(odd.isHoliday('2027-03-01')).toBe(false);
    expect(odd.isHoliday('2027-03-29')).toBe(true);
    expect(odd.isHoliday('2026-04-06')).toBe(false);
    expect(odd.isHoliday('2026-03-30')).toBe(true);
  });

  test('a weekday is counted from the end of December, too', () => {
    const end = createCalendar([{ name: 'Last Thursday', month: 12, weekday: 3, nth: -1 }, { name: 'Last Friday but one', month: 12, weekday: 4, nth: -2 }]);
    expect(end.isHoliday('2026-12-31')).toBe(true);
    expect(end.isHoliday('2026-12-18')).toBe(true);
    expect(end.isHoliday('2026-12-25')).toBe(false);
  });

  test('without rules there are no holidays', () => {
    expect(createCalendar([]).dayOf('2026-12-25')).toBe(4);
  });

  test.each([
    { name: 'no month', month: 13, day: 1 },
    { name: 'no day', month: 2, day: 30 },
    { name: 'no weekday', month: 2, weekday: 7, nth: 1 },
    { name: 'no number', month: 2, weekday: 1, nth: 0 },
    { name: 'sixth', month: 2, weekday: 1, nth: 6 },
  ])('a rule for a day that no year has is refused: $name', (rule) => {
    expect(() => createCalendar([rule])).toThrow(`The holiday rule "${rule.name}"`);
  });

  test('many years can be asked for', () => {
    for (let year = 1900; year < 2200; year++) expect(calendar.isHoliday(`${year}-12-25`)).toBe(true);
    expect(calendar.holidayName('2026-11-26')).toBe('Thanksgiving Day');
  });
});
