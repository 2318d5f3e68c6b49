import { describe, expect, it } from 'vitest';
import { parseHours, type Hours } from '../../../api/core/hours.ts';
import { talkAddress } from '../../../web/frame/talk-now.ts';
import { en } from '../../support/words.ts';
import { hoursWords } from '../../../web/pages/location/hours-words.ts';
import { lineStateWords } from '../../../web/pages/talk/words.ts';

const hours = (text: string): Hours => {
  const parsed = parseHours(text);
  if (!('hours' in parsed)) throw new Error(text);
  return parsed.hours;
};

describe('hours of a line in words', () => {
  it.each([
    ['24/7', 'Day and night'],
    ['Mo-Su 16:00-19:45', 'Every day: 4 pm to 7:45 pm'],
    ['Mo-Fr 10:00-24:00; PH off', 'Monday to Friday: 10 am to midnight. Holidays: Closed'],
    ['Mo,We,Th 09:00-12:00', 'Monday, Wednesday, and Thursday: 9 am to noon'],
    ['"by appointment"', 'by appointment'],
  ])('%s', (text, words) => {
    expect(hoursWords(hours(text), en)).toBe(words);
  });
});

describe('the state of a line', () => {
  const now = { date: '2026-11-26', minute: 180 };

  it('invites to try where hours are not known or a holiday makes them doubtful, and never says to call first', () => {
    expect(lineStateWords({ state: 'unknown', reason: 'hours-not-confirmed' }, now, en)).toBe('Hours not confirmed: you can try');
    expect(lineStateWords({ state: 'unknown', reason: 'holiday' }, now, en)).toBe('Holiday today: you can try');
  });

  it('says until when, or when next', () => {
    expect(lineStateWords({ state: 'open', until: '2026-11-26T04:00' }, now, en)).toBe('Open until 4 am');
    expect(lineStateWords({ state: 'closed', opens: '2026-11-26T16:00' }, now, en)).toBe('Closed now. Opens at 4 pm');
  });
});

describe('the address of the lines', () => {
  it('keeps what concerns lines, and never a place', () => {
    expect(talkAddress({})).toBe('/talk');
    expect(talkAddress({ language: ['es'], near: { text: 'Lynn' }, kind: ['clubhouse'], q: 'Lynn' })).toBe('/talk?language=es');
  });
});
