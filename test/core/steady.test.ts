import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localMinute } from '../../api/core/clock.ts';
import type { Hours } from '../../api/core/hours.ts';
import { parseHours } from '../../api/core/hours.ts';
import { openState } from '../../api/core/open-state.ts';
import { edgesOf, steadyAround, wholeMinute } from '../../api/core/steady.ts';
import { calendar } from './holidays.ts';

const zone = 'America/New_York';
const hours = (text: string): Hours => {
  const parsed = parseHours(text);
  if (!('hours' in parsed)) throw new Error(`"${text}" cannot be read.`);
  return parsed.hours;
};
const around = (now: string, ...texts: string[]): [string, string] => {
  const { from, until } = steadyAround(new Date(now), edgesOf(texts.flatMap((text) => hours(text).spans)), zone, calendar);
  return [from.toISOString(), until.toISOString()];
};

describe('nothing changes', () => {
  test('between one opening or closing and the next, of any place', () => {
    // A Tuesday without a holiday near it, 10:20 in Massachusetts.
    expect(around('2026-03-03T15:20:31Z', 'Tu 09:00-12:00', 'Tu 10:00-17:00')).toEqual(['2026-03-03T15:00:00.000Z', '2026-03-03T17:00:00.000Z']);
  });

  test('from midnight to midnight where nobody opens', () => {
    expect(around('2026-03-03T15:20:31Z', 'Mo 09:00-12:00')).toEqual(['2026-03-03T05:00:00.000Z', '2026-03-04T05:00:00.000Z']);
  });

  test('until what began yesterday ends', () => {
    expect(around('2026-03-03T06:10:00Z', 'Mo 20:00-02:00')).toEqual(['2026-03-03T05:00:00.000Z', '2026-03-03T07:00:00.000Z']);
  });

  test('within a minute, while the clock is being changed', () => {
    for (const now of ['2026-11-01T05:30:20Z', '2026-11-01T06:30:20Z', '2026-03-08T06:30:20Z']) {
      expect(around(now, 'Su 00:00-24:00')).toEqual([wholeMinute(new Date(now)).toISOString(), new Date(wholeMinute(new Date(now)).getTime() + 60_000).toISOString()]);
    }
  });
});

test('at every minute of the time in which nothing changes, every place is said to be what it is at its beginning', () => {
  const texts = ['Mo-Fr 09:00-17:00', '24/7', 'Mo 16:00-19:00', 'Sa 20:00-02:30; PH off', 'PH 10:00-14:00', 'Mo-Su 00:00-24:00; PH 08:00-12:00', 'Th 23:00-25:00', 'Su 02:30-05:00', 'Fr 08:15-08:45; PH off'].flatMap((text) => {
    const parsed = parseHours(text);
    return 'hours' in parsed ? [parsed.hours] : [];
  });
  expect(texts.length).toBeGreaterThan(7);
  const edges = edgesOf(texts.flatMap(({ spans }) => spans));
  const said = (instant: number): string => JSON.stringify(texts.map((each) => openState(each, localMinute(new Date(instant), zone), calendar)));
  fc.assert(fc.property(fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2029, 0) / 60_000 }), (minutes) => {
    const { from, until } = steadyAround(new Date(minutes * 60_000 + 31_000), edges, zone, calendar);
    const first = said(from.getTime());
    for (let instant = from.getTime(); instant < until.getTime(); instant += 9 * 60_000) expect([new Date(instant).toISOString(), said(instant)]).toEqual([new Date(instant).toISOString(), first]);
  }), { numRuns: 60, seed: 11 });
  // The days that are known for what they hide: a Monday after two Mondays that were holidays, and clocks that are changed.
  for (const day of ['2028-12-23', '2028-12-24', '2028-12-25', '2026-11-01', '2026-03-08', '2026-12-10', '2026-12-11']) {
    for (let minutes = 0; minutes < 1440; minutes += 29) {
      const now = Date.parse(`${day}T05:00:00Z`) + minutes * 60_000;
      const { from, until } = steadyAround(new Date(now), edges, zone, calendar);
      for (const instant of [from.getTime(), until.getTime() - 60_000]) expect([new Date(instant).toISOString(), said(instant)]).toEqual([new Date(instant).toISOString(), said(now)]);
    }
  }
});
