import { describe, expect, test } from 'vitest';
import { addDays, dayBegan, isCalendarDay, localMinute, minutesBetween, readLocalMinute, weekdayOf, writeLocalMinute } from '../../api/core/clock.ts';

const zone = 'America/New_York';
const local = (instant: string): string => writeLocalMinute(localMinute(new Date(instant), zone));

describe('the local minute', () => {
  test('is the wall clock of the region', () => {
    expect(local('2026-11-28T23:30:59Z')).toBe('2026-11-28T18:30');
    expect(local('2026-07-01T03:59:59Z')).toBe('2026-06-30T23:59');
    expect(local('2027-01-01T05:00:00Z')).toBe('2027-01-01T00:00');
  });

  test.each([
    ['2026-03-08', '2026-03-08T06:59Z', '2026-03-08T07:00Z'],
    ['2027-03-14', '2027-03-14T06:59Z', '2027-03-14T07:00Z'],
  ])('jumps over the hour that is skipped on %s', (date, before, after) => {
    expect(local(before)).toBe(`${date}T01:59`);
    expect(local(after)).toBe(`${date}T03:00`);
  });

  test.each(['2026-11-01', '2027-11-07'])('stands still while an hour is repeated on %s', (date) => {
    expect(local(`${date}T05:00Z`)).toBe(`${date}T01:00`);
    expect(local(`${date}T05:59Z`)).toBe(`${date}T01:59`);
    expect(local(`${date}T06:00Z`)).toBe(`${date}T01:59`);
    expect(local(`${date}T06:59Z`)).toBe(`${date}T01:59`);
    expect(local(`${date}T07:00Z`)).toBe(`${date}T02:00`);
  });

  test.each(['2026-03-08', '2026-11-01', '2027-03-14', '2027-11-07'])('never goes back in the days around %s', (date) => {
    const from = Date.parse(`${addDays(date, -1)}T00:00Z`);
    const shown = Array.from({ length: 3 * 288 }, (_, index) => writeLocalMinute(localMinute(new Date(from + index * 300_000), zone)));
    expect(shown).toEqual(shown.toSorted());
  });

  test('differs by the region', () => {
    expect(writeLocalMinute(localMinute(new Date('2026-11-28T23:30Z'), 'Asia/Tokyo'))).toBe('2026-11-29T08:30');
  });
});

describe('a local minute in an address', () => {
  test.each(['2026-11-28T18:30', '2028-02-29T00:00', '1900-01-01T23:59', '2199-12-31T23:59'])('%s is read and written back', (text) => {
    const minute = readLocalMinute(text);
    expect(minute && writeLocalMinute(minute)).toBe(text);
  });

  test.each([
    '', 'now', '2026-11-28', '2026-11-28 18:30', '2026-11-28T24:00', '2026-11-28T18:60', '2026-11-28T18:30:00', '2026-11-28T18:30Z',
    '2026-02-29T10:00', '2026-13-01T10:00', '2026-1-1T10:00', '0000-01-01T00:00', '9999-12-31T23:59', '+12026-01-01T00:00', ' 2026-11-28T18:30',
  ])('%j is refused', (text) => {
    expect(readLocalMinute(text)).toBeUndefined();
  });
});

describe('calendar days', () => {
  test('are those that exist', () => {
    expect(['2026-02-28', '2028-02-29', '2026-02-29', '2026-00-10', '2026-11-31', '26-11-01', 'today'].map(isCalendarDay))
      .toEqual([true, true, false, false, false, false, false]);
  });

  test('are counted forward and back over clock changes, months and years', () => {
    expect(addDays('2026-10-31', 2)).toBe('2026-11-02');
    expect(addDays('2027-03-13', 1)).toBe('2027-03-14');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test('begin the week on Monday', () => {
    expect(['2026-11-16', '2026-11-22', '2027-02-01'].map(weekdayOf)).toEqual([0, 6, 0]);
  });

  test('are 1440 minutes apart, also when the clock is changed', () => {
    expect(minutesBetween({ date: '2026-10-31', minute: 60 }, { date: '2026-11-01', minute: 90 })).toBe(1470);
    expect(minutesBetween({ date: '2027-03-15', minute: 0 }, { date: '2027-03-14', minute: 30 })).toBe(-1410);
  });
});

describe('the beginning of a local day', () => {
  test.each([
    ['2026-11-21T20:00:30Z', '2026-11-21T05:00:00.000Z'], ['2026-11-21T05:00:00Z', '2026-11-21T05:00:00.000Z'], ['2026-11-21T04:59:59Z', '2026-11-20T05:00:00.000Z'],
    // The days of 23 and of 25 hours.
    ['2026-03-09T03:59:00Z', '2026-03-08T05:00:00.000Z'], ['2026-11-02T04:59:00Z', '2026-11-01T04:00:00.000Z'],
  ])('is at %s the instant %s', (instant, began) => {
    expect(dayBegan(new Date(instant), zone).toISOString()).toBe(began);
  });
});
