import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localMinute, readLocalMinute, writeLocalMinute, type LocalMinute } from '../../api/core/clock.ts';
import { parseHours, type Hours } from '../../api/core/hours.ts';
import { daysAt, nextChange, openState, saysWhen, stateAt, type DaysAt } from '../../api/core/open-state.ts';
import { anyHours } from './any-hours.ts';
import { calendar } from './holidays.ts';

function hoursOf(text: string): Hours {
  const parsed = parseHours(text);
  if ('errors' in parsed) throw new Error(parsed.errors.map(({ code }) => code).join(' '));
  return parsed.hours;
}

function minuteOf(text: string): LocalMinute {
  const minute = readLocalMinute(text);
  if (!minute) throw new Error(`${text} is no local minute.`);
  return minute;
}

const at = (hours: string, minute: string) => openState(hoursOf(hours), minuteOf(minute), calendar);
const changeAfter = (hours: string, minute: string): string | undefined => {
  const change = nextChange(hoursOf(hours), minuteOf(minute), calendar);
  return change && writeLocalMinute(change);
};
const open = (until?: string) => ({ state: 'open', ...(until && { until }) });
const closed = (opens?: string) => ({ state: 'closed', ...(opens && { opens }) });
const holiday = (opens?: string) => ({ state: 'unknown', reason: 'holiday', ...(opens && { opens }) });
const notConfirmed = { state: 'unknown', reason: 'hours-not-confirmed' };

// 16 to 22 November 2026 is a week from Monday to Sunday without a holiday.
describe('in a usual week', () => {
  const office = 'Mo-Fr 09:00-12:00,13:00-17:00';

  test('a span begins with its first minute and ends before its last', () => {
    expect(at(office, '2026-11-16T08:59')).toEqual(closed('2026-11-16T09:00'));
    expect(at(office, '2026-11-16T09:00')).toEqual(open('2026-11-16T12:00'));
    expect(at(office, '2026-11-16T11:59')).toEqual(open('2026-11-16T12:00'));
    expect(at(office, '2026-11-16T12:00')).toEqual(closed('2026-11-16T13:00'));
  });

  test('closed on Friday evening means until Monday', () => {
    expect(at(office, '2026-11-20T17:00')).toEqual(closed('2026-11-23T09:00'));
    expect(at(office, '2026-11-22T23:59')).toEqual(closed('2026-11-23T09:00'));
  });

  test('open until midnight is written as the first minute of the next day', () => {
    expect(at('Mo-Fr 10:00-24:00', '2026-11-16T23:59')).toEqual(open('2026-11-17T00:00'));
    expect(at('Mo-Fr 10:00-24:00', '2026-11-17T00:00')).toEqual(closed('2026-11-17T10:00'));
  });

  test('spans that adjoin are one opening, within a day and across midnight', () => {
    expect(at('Mo 09:00-12:00,12:00-15:00', '2026-11-16T10:00')).toEqual(open('2026-11-16T15:00'));
    expect(at('Mo 20:00-24:00; Tu 00:00-02:00', '2026-11-16T21:00')).toEqual(open('2026-11-17T02:00'));
    expect(at('Fr 20:00-24:00; Sa,Su 00:00-24:00; Mo 00:00-06:00', '2026-11-20T21:00')).toEqual(open('2026-11-23T06:00'));
  });

  test('spans that overlap across midnight are one opening', () => {
    expect(at('Mo 20:00-03:00; Tu 02:00-05:00', '2026-11-16T21:00')).toEqual(open('2026-11-17T05:00'));
  });

  test('24/7 has no end', () => {
    expect(at('24/7', '2026-11-16T03:00')).toEqual(open());
    expect(changeAfter('24/7', '2026-11-16T03:00')).toBeUndefined();
  });

  test('the next change is where the state changes, and no earlier', () => {
    expect(changeAfter(office, '2026-11-16T09:00')).toBe('2026-11-16T12:00');
    expect(changeAfter(office, '2026-11-16T12:00')).toBe('2026-11-16T13:00');
    expect(changeAfter(office, '2026-11-20T18:00')).toBe('2026-11-23T09:00');
    expect(changeAfter('Mo 20:00-24:00; Tu 00:00-02:00', '2026-11-16T21:00')).toBe('2026-11-17T02:00');
  });
});

describe('past midnight', () => {
  test('the night belongs to the day on which it began', () => {
    expect(at('Mo-Su 21:00-01:00', '2026-11-17T00:59')).toEqual(open('2026-11-17T01:00'));
    expect(at('Mo-Su 21:00-01:00', '2026-11-17T01:00')).toEqual(closed('2026-11-17T21:00'));
    expect(at('Sa 21:00-01:00', '2026-11-21T00:30')).toEqual(closed('2026-11-21T21:00'));
    expect(at('Sa 21:00-01:00', '2026-11-22T00:30')).toEqual(open('2026-11-22T01:00'));
  });

  test('Sunday night runs into Monday', () => {
    expect(at('Su 21:00-01:00', '2026-11-23T00:30')).toEqual(open('2026-11-23T01:00'));
    expect(at('Su 21:00-01:00', '2026-11-22T22:00')).toEqual(open('2026-11-23T01:00'));
  });

  test('a rule for the next day does not cut the night short', () => {
    expect(at('Fr 21:00-03:00; Sa 10:00-12:00', '2026-11-21T02:00')).toEqual(open('2026-11-21T03:00'));
    expect(at('Fr 21:00-03:00; Sa off', '2026-11-21T02:00')).toEqual(open('2026-11-21T03:00'));
  });
});

// Thanksgiving is Thursday, 26 November 2026.
describe('on a holiday of which the hours do not speak', () => {
  const office = 'Mo-Fr 09:00-17:00';

  test('it is unknown the whole day, and says when it is next known to open', () => {
    expect(at(office, '2026-11-26T00:00')).toEqual(holiday('2026-11-27T09:00'));
    expect(at(office, '2026-11-26T12:00')).toEqual(holiday('2026-11-27T09:00'));
    expect(at(office, '2026-11-26T23:59')).toEqual(holiday('2026-11-27T09:00'));
  });

  test('the days before and after are usual', () => {
    expect(at(office, '2026-11-25T12:00')).toEqual(open('2026-11-25T17:00'));
    expect(at(office, '2026-11-27T00:00')).toEqual(closed('2026-11-27T09:00'));
    expect(at(office, '2026-11-27T12:00')).toEqual(open('2026-11-27T17:00'));
  });

  test('the evening before passes over it to the next known opening, but the state changes at midnight', () => {
    expect(at(office, '2026-11-25T18:00')).toEqual(closed('2026-11-27T09:00'));
    expect(changeAfter(office, '2026-11-25T18:00')).toBe('2026-11-26T00:00');
    expect(changeAfter(office, '2026-11-26T12:00')).toBe('2026-11-27T00:00');
  });

  test('a day on which it is usually closed is unknown, too', () => {
    expect(at('Mo 16:00-19:00', '2026-11-26T12:00')).toEqual(holiday('2026-11-30T16:00'));
  });

  test('the Monday after a Sunday holiday is one', () => {
    expect(at('Mo-Su 09:00-17:00', '2027-07-03T18:00')).toEqual(closed('2027-07-06T09:00'));
    expect(at('Mo-Su 09:00-17:00', '2027-07-04T12:00')).toEqual(holiday('2027-07-06T09:00'));
    expect(at('Mo-Su 09:00-17:00', '2027-07-05T12:00')).toEqual(holiday('2027-07-06T09:00'));
    expect(at('Mo-Su 09:00-17:00', '2027-07-06T12:00')).toEqual(open('2027-07-06T17:00'));
  });

  test('being open every hour of the week is not known to go on', () => {
    expect(at('Mo-Su 00:00-24:00', '2026-11-25T12:00')).toEqual(open('2026-11-26T00:00'));
    expect(at('Mo-Su 00:00-24:00', '2026-11-26T12:00')).toEqual(holiday('2026-11-27T00:00'));
  });

  test('the night that began the day before still runs', () => {
    expect(at('Mo-Su 21:00-01:00', '2026-11-25T22:00')).toEqual(open('2026-11-26T01:00'));
    expect(at('Mo-Su 21:00-01:00', '2026-11-26T00:30')).toEqual(open('2026-11-26T01:00'));
    expect(at('Mo-Su 21:00-01:00', '2026-11-26T01:00')).toEqual(holiday('2026-11-27T21:00'));
  });

  test('the night that may have begun on it is unknown, and no longer', () => {
    expect(at('Mo-Su 21:00-01:00', '2026-11-26T22:00')).toEqual(holiday('2026-11-27T21:00'));
    expect(at('Mo-Su 21:00-01:00', '2026-11-27T00:59')).toEqual(holiday('2026-11-27T21:00'));
    expect(at('Mo-Su 21:00-01:00', '2026-11-27T01:00')).toEqual(closed('2026-11-27T21:00'));
    expect(changeAfter('Mo-Su 21:00-01:00', '2026-11-26T22:00')).toBe('2026-11-27T01:00');
    expect(at('Mo-We,Fr 21:00-01:00', '2026-11-27T00:30')).toEqual(closed('2026-11-27T21:00'));
  });

  test('an opening of the day after is known, also while a night of the holiday is not', () => {
    expect(at('Th 21:00-03:00; Fr 02:00-05:00', '2026-11-27T01:59')).toEqual(holiday('2026-11-27T02:00'));
    expect(at('Th 21:00-03:00; Fr 02:00-05:00', '2026-11-27T02:30')).toEqual(open('2026-11-27T05:00'));
  });
});

describe('on a holiday of which the hours speak', () => {
  test('PH off is closed', () => {
    expect(at('Mo-Fr 10:00-24:00; PH off', '2026-11-26T12:00')).toEqual(closed('2026-11-27T10:00'));
    expect(at('Mo-Fr 10:00-24:00; PH off', '2026-11-25T23:00')).toEqual(open('2026-11-26T00:00'));
    expect(changeAfter('Mo-Fr 10:00-24:00; PH off', '2026-11-26T00:00')).toBe('2026-11-27T10:00');
  });

  test('holiday hours take the place of the usual ones', () => {
    const hours = 'Mo-Fr 09:00-17:00; PH 10:00-14:00';
    expect(at(hours, '2026-11-26T09:30')).toEqual(closed('2026-11-26T10:00'));
    expect(at(hours, '2026-11-26T10:00')).toEqual(open('2026-11-26T14:00'));
    expect(at(hours, '2026-11-26T15:00')).toEqual(closed('2026-11-27T09:00'));
    expect(at(hours, '2027-07-04T10:00')).toEqual(open('2027-07-04T14:00'));
  });

  test('the night before ends when it would, and a night of the holiday goes on', () => {
    const hours = 'Mo-Su 21:00-01:00; PH 22:00-03:00';
    expect(at(hours, '2026-11-26T00:30')).toEqual(open('2026-11-26T01:00'));
    expect(at(hours, '2026-11-26T21:30')).toEqual(closed('2026-11-26T22:00'));
    expect(at(hours, '2026-11-27T02:30')).toEqual(open('2026-11-27T03:00'));
    expect(at('Mo-Su 21:00-01:00; PH off', '2026-11-27T00:30')).toEqual(closed('2026-11-27T21:00'));
  });

  test('24/7 is open', () => {
    expect(at('24/7', '2026-11-26T12:00')).toEqual(open());
    expect(at('24/7', '2026-11-25T23:00')).toEqual(open());
  });
});

describe('hours that nobody confirmed', () => {
  test('are unknown at any time and never change', () => {
    for (const minute of ['2026-11-16T12:00', '2026-11-26T12:00']) {
      expect(openState(undefined, minuteOf(minute), calendar)).toEqual(notConfirmed);
      expect(nextChange(undefined, minuteOf(minute), calendar)).toBeUndefined();
    }
  });

  test('are those that consist of a comment, too', () => {
    expect(at('"by appointment"', '2026-11-16T12:00')).toEqual(notConfirmed);
    expect(changeAfter('"by appointment"', '2026-11-16T12:00')).toBeUndefined();
    expect([undefined, hoursOf('"by appointment"'), hoursOf('24/7')].map(saysWhen)).toEqual([false, false, true]);
  });

  test('a comment beside times changes nothing', () => {
    expect(at('Mo 09:00-17:00 "by appointment"', '2026-11-16T12:00')).toEqual(open('2026-11-16T17:00'));
  });
});

describe('looking ahead', () => {
  test('ends after fifteen days', () => {
    // 25 December 2028 and 1 January 2029 are Mondays, so that the next Monday known is the 8th.
    expect(at('Mo 16:00-19:00', '2028-12-18T19:00')).toEqual(closed());
    expect(at('Mo 16:00-19:00', '2028-12-24T15:59')).toEqual(closed());
    expect(at('Mo 16:00-19:00', '2028-12-24T16:00')).toEqual(closed('2029-01-08T16:00'));
  });
});

/** States at every quarter of an hour from an instant: # is open. */
function every15(text: string, from: string, count: number): string {
  const hours = hoursOf(text);
  const minutes = Array.from({ length: count }, (_, index) => localMinute(new Date(Date.parse(from) + index * 900_000), 'America/New_York'));
  return minutes.map((minute) => (stateAt(hours, minute, calendar) === 'open' ? '#' : '.')).join('');
}

// America/New_York: 8 March and 1 November 2026, 14 March and 7 November 2027, all Sundays.
describe('when the clock is changed', () => {
  test.each(['2026-03-08', '2027-03-14'])('what opens or closes in the hour skipped on %s does so at its end', (date) => {
    const one = `${date}T06:00Z`;
    expect(every15('Su 00:00-02:30', one, 8)).toBe('####....');
    expect(every15('Su 02:30-05:00', one, 8)).toBe('....####');
    expect(every15('Su 02:00-03:00', one, 8)).toBe('........');
    expect(every15('Sa 20:00-02:30', one, 8)).toBe('####....');
    expect(every15('Su 03:00-05:00', one, 8)).toBe('....####');
  });

  test.each(['2026-11-01', '2027-11-07'])('what closed in the hour repeated on %s stays closed, and what opened stays open', (date) => {
    const one = `${date}T05:00Z`;
    expect(every15('Su 00:00-01:30', one, 12)).toBe('##..........');
    expect(every15('Su 01:30-05:00', one, 12)).toBe('..##########');
    expect(every15('Sa 20:00-01:30', one, 12)).toBe('##..........');
    expect(every15('Su 00:00-02:00', one, 12)).toBe('########....');
    expect(every15('Su 02:00-03:00', one, 12)).toBe('........####');
    expect(every15('Su 01:00-01:15', one, 12)).toBe('#...........');
  });
});

/** The rule as the database has it. */
const rowsCover = ({ spans }: Hours, { today, yesterday, minute }: DaysAt): boolean =>
  spans.some(({ day, from, to }) => day === today && from <= minute && minute < to)
  || spans.some(({ day, from, to }) => day === yesterday && from <= minute + 1440 && minute + 1440 < to);

describe('the days at a moment', () => {
  test('are weekdays, with 7 for a holiday', () => {
    expect(daysAt(minuteOf('2026-11-26T01:30'), calendar))
      .toEqual({ today: 7, yesterday: 2, usualYesterday: 2, todayIsHoliday: true, yesterdayIsHoliday: false, minute: 90 });
    expect(daysAt(minuteOf('2026-11-27T00:00'), calendar))
      .toEqual({ today: 4, yesterday: 7, usualYesterday: 3, todayIsHoliday: false, yesterdayIsHoliday: true, minute: 0 });
    expect(daysAt(minuteOf('2027-07-05T23:59'), calendar))
      .toEqual({ today: 7, yesterday: 7, usualYesterday: 6, todayIsHoliday: true, yesterdayIsHoliday: true, minute: 1439 });
  });

  test('give the same answer as rows of a table do', () => {
    fc.assert(fc.property(anyHours, anyMinute(), (hours, minute) => {
      expect(stateAt(hours, minute, calendar) === 'open').toBe(rowsCover(hours, daysAt(minute, calendar)));
    }), { numRuns: 2000, seed: 4 });
  });
});

/** Often near a holiday. */
function anyMinute(): fc.Arbitrary<LocalMinute> {
  const date = fc.oneof(fc.nat(800).map((days) => addDays('2026-01-01', days)), fc.tuple(fc.constantFrom('2026-11-26', '2027-07-04', '2026-12-25'), fc.integer({ min: -2, max: 2 })).map(([day, shift]) => addDays(day, shift)));
  return fc.record({ date, minute: fc.nat(1439) });
}

describe('any hours at any moment', () => {
  test('change exactly where going on minute by minute finds the change', () => {
    fc.assert(fc.property(anyHours, anyMinute(), (hours, from) => {
      const answer = openState(hours, from, calendar);
      expect(answer.state).toBe(stateAt(hours, from, calendar));
      let change: string | undefined;
      let opens: string | undefined;
      for (let later = 1; later <= 15 * 1440 && !(change && opens); later++) {
        const passed = from.minute + later;
        const minute = { date: addDays(from.date, Math.floor(passed / 1440)), minute: passed % 1440 };
        const state = stateAt(hours, minute, calendar);
        if (state !== answer.state) change ??= writeLocalMinute(minute);
        if (state === 'open') opens ??= writeLocalMinute(minute);
      }
      const found = nextChange(hours, from, calendar);
      expect(found && writeLocalMinute(found)).toBe(change);
      expect('until' in answer ? answer.until : undefined).toBe(answer.state === 'open' ? change : undefined);
      expect('opens' in answer ? answer.opens : undefined).toBe(answer.state === 'open' ? undefined : opens);
    }), { numRuns: 150, seed: 5 });
  });
});
