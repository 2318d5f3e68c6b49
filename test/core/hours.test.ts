import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursMessage } from '../../api/core/hours-words.ts';
import { formatHours, parseHours, type Hours } from '../../api/core/hours.ts';
import { anyHours } from './any-hours.ts';

function hoursOf(text: string): Hours {
  const parsed = parseHours(text);
  if ('errors' in parsed) throw new Error(`${text}: ${parsed.errors.map(hoursMessage).join(' ')}`);
  return parsed.hours;
}

/** Spans in short: `Mo 540-1020`. */
const spansOf = (text: string): string[] => hoursOf(text).spans.map(({ day, from, to }) => `${day} ${from}-${to}`);
const canonical = (text: string): string => formatHours(hoursOf(text));
const mistakesIn = (text: string) => {
  const parsed = parseHours(text);
  return 'errors' in parsed ? parsed.errors.map((error) => ({ message: hoursMessage(error), at: error.at })) : [];
};

describe('canonical hours stand as they are', () => {
  test.each([
    '24/7',
    'Mo 16:00-19:00',
    'Mo,We,Fr 08:00-21:00; Tu 07:00-20:00; Th 07:00-19:00; Su 11:00-21:00',
    'Mo-Fr 08:00-16:00; Sa 09:00-13:00',
    'Mo-Fr 08:00-17:00; Sa 09:00-15:00',
    'Mo-Fr 09:00-17:00',
    'Mo-Fr 10:00-18:00',
    'Mo-Fr 10:00-22:00',
    'Mo-Fr 10:00-24:00; PH off',
    'Mo-Fr 13:00-21:00',
    'Mo-Su 09:00-24:00',
    'Mo-Su 16:00-19:45',
    'Mo-Su 21:00-01:00',
    'Mo-Su 00:00-24:00',
    'Mo-Su 00:00-24:00; PH off',
    'Mo-Fr 09:00-12:00,13:00-17:00,20:00-02:00',
    'Mo-Sa 09:00-17:00; Su,PH 11:00-15:00',
    'Mo-Fr,PH 09:00-17:00',
    'PH 10:00-14:00',
    '24/7 "call first"',
    '"by appointment"',
    'Mo-Fr 09:00-17:00 "by appointment"; Sa off "ring the bell"; PH off "most of them"; "call first"',
  ])('%s', (text) => {
    expect(canonical(text)).toBe(text);
  });
});

describe('other ways to write hours become canonical', () => {
  test.each([
    ['Mo-Fr 9:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['  Mo - Fr   09:00 - 17:00 ;Sa 10:00-12:00 ', 'Mo-Fr 09:00-17:00; Sa 10:00-12:00'],
    ['Mo,Tu,We,Th,Fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Tu 09:00-17:00', 'Mo,Tu 09:00-17:00'],
    ['Sa-Mo 10:00-12:00', 'Mo,Sa,Su 10:00-12:00'],
    ['Su-Sa 10:00-12:00', 'Mo-Su 10:00-12:00'],
    ['Fr-Mo,We 10:00-12:00', 'Mo,We,Fr-Su 10:00-12:00'],
    ['Tu 10:00-12:00; Mo 10:00-12:00', 'Mo,Tu 10:00-12:00'],
    ['Sa 09:00-12:00; Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00; Sa 09:00-12:00'],
    ['Mo 13:00-17:00,09:00-12:00', 'Mo 09:00-12:00,13:00-17:00'],
    ['Mo-Fr 09:00-17:00; Sa,Su off', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 09:00-17:00; Su,PH off', 'Mo-Fr 09:00-17:00; PH off'],
    ['Mo-Fr 09:00-17:00; PH 09:00-17:00', 'Mo-Fr,PH 09:00-17:00'],
    ['Mo-Su,PH 00:00-24:00', '24/7'],
    ['24/7; PH off', 'Mo-Su 00:00-24:00; PH off'],
    ['Mo-Fr 21:00-00:00', 'Mo-Fr 21:00-24:00'],
    ['Mo-Fr 09:00-17:00 " by   appointment "', 'Mo-Fr 09:00-17:00 "by appointment"'],
    ['"call first"; Mo 09:00-10:00', 'Mo 09:00-10:00; "call first"'],
    ['Mo-Fr 09:00-12:00, We 14:00-18:00', 'Mo,Tu,Th,Fr 09:00-12:00; We 09:00-12:00,14:00-18:00'],
    ['Mo-Fr 09:00-17:00, Sa 10:00-12:00; PH off', 'Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off'],
  ])('%s is %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });
});

describe('hours are compiled to minutes of the day', () => {
  test('one span for each day, in order', () => {
    expect(spansOf('We 13:00-17:30,09:00-12:00; Mo 00:00-24:00')).toEqual(['0 0-1440', '2 540-720', '2 780-1050']);
  });

  test('past midnight counts on past 1440', () => {
    expect(spansOf('Sa 21:00-01:00')).toEqual(['5 1260-1500']);
    expect(spansOf('Sa 21:00-24:00')).toEqual(['5 1260-1440']);
    expect(spansOf('Sa 21:00-20:59')).toEqual(['5 1260-2699']);
  });

  test('a holiday is day 7', () => {
    expect(spansOf('Mo 09:00-10:00; PH 10:00-14:00')).toEqual(['0 540-600', '7 600-840']);
    expect(spansOf('Su,PH 10:00-14:00')).toEqual(['6 600-840', '7 600-840']);
  });

  test('24/7 is every day and every holiday', () => {
    expect(spansOf('24/7')).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((day) => `${day} 0-1440`));
  });

  test('only 24/7 and rules that name PH speak of holidays', () => {
    const speaking = ['24/7', 'Mo 09:00-10:00; PH off', 'Mo,PH 09:00-10:00', '24/7; PH 09:00-10:00', 'Mo-Su 09:00-24:00', 'Mo-Su 00:00-24:00', 'Mo 09:00-10:00; Sa off']
      .filter((text) => hoursOf(text).speaksOfHolidays);
    expect(speaking).toEqual(['24/7', 'Mo 09:00-10:00; PH off', 'Mo,PH 09:00-10:00', '24/7; PH 09:00-10:00']);
  });

  test('a later rule replaces an earlier one for the same day', () => {
    expect(spansOf('Mo-We 09:00-17:00; Tu 12:00-13:00')).toEqual(['0 540-1020', '1 720-780', '2 540-1020']);
    expect(spansOf('Mo,Tu 09:00-17:00; Tu off')).toEqual(['0 540-1020']);
    expect(spansOf('Tu off; Mo,Tu 09:00-17:00')).toEqual(['0 540-1020', '1 540-1020']);
  });

  test('a rule after a comma adds to an earlier one for the same day', () => {
    expect(spansOf('Mo,Tu 09:00-12:00, Tu 13:00-14:00')).toEqual(['0 540-720', '1 540-720', '1 780-840']);
  });

  test('spans may adjoin', () => {
    expect(spansOf('Mo 09:00-12:00,12:00-13:00')).toEqual(['0 540-720', '0 720-780']);
  });

  test('comments keep the days they speak of', () => {
    expect(hoursOf('Mo,Tu 09:00-10:00 "a"; Tu 10:00-11:00 "b"; Sa,PH off "a"; "c"; "c"').comments)
      .toEqual([{ text: 'a', days: [0, 5, 7] }, { text: 'b', days: [1] }, { text: 'c', days: [] }]);
  });

  test('a comment alone says nothing of when', () => {
    expect(hoursOf('"by appointment"')).toEqual({ spans: [], speaksOfHolidays: false, comments: [{ text: 'by appointment', days: [] }] });
  });
});

describe('what is not understood is refused where it stands, and told how to mend it', () => {
  test.each<[text: string, at: number, message: RegExp]>([
    ['', 0, /leave the field out/u],
    ['   ', 0, /leave the field out/u],
    ['Mo-Fr 09:00-17:00;', 18, /take out the sign/u],
    ['Mo 09:00-10:00;; Tu 09:00-10:00', 15, /take out the sign/u],
    ['Mo-Fr', 5, /Say when/u],
    ['Mo-Fr "by appointment"', 6, /Say when/u],
    ['PH Mo 09:00-10:00', 3, /Say when/u],
    ['09:00-17:00', 0, /on which days/u],
    ['off', 0, /on which days/u],
    ['Mo off', 0, /never opens/u],
    ['Mo-Su,PH off; "gone fishing"', 0, /never opens/u],
    ['Mo-Fr 09:00', 11, /needs an end/u],
    ['Mo-Fr 09:00-', 12, /end of this time/u],
    ['Mo-Fr 09:00-17:00,', 18, /time is missing/u],
    ['Mo- 09:00-17:00', 4, /last day/u],
    ['Mo, 09:00-17:00', 4, /day is missing/u],
    ['Mo-PH 09:00-17:00', 0, /Mo-Su,PH/u],
    ['Mo-Mo 09:00-17:00', 0, /same day/u],
    ['Mo-Fr 09:00-17:00 Sa 10:00-12:00', 18, /semicolon/u],
    ['Mo off 09:00-17:00', 7, /semicolon/u],
    ['Mo 09:00-17:00 "a" "b"', 19, /semicolon/u],
    ['Mo 09:00-17:00, "a"', 16, /time is missing/u],
    ['Mo 24:00-01:00', 3, /begins at 00:00/u],
    ['Mo 22:00-26:00', 9, /21:00-01:00/u],
    ['Mo 09:60-10:00', 3, /60 minutes/u],
    ['Mo 09:00-09:00', 3, /00:00-24:00/u],
    ['Mo 00:00-00:00', 3, /00:00-24:00/u],
    ['Mo 09:00-12:00,11:00-13:00', 15, /overlap/u],
    ['Mo 09:00-12:00,09:00-10:00', 15, /overlap/u],
    ['Mo 20:00-02:00,21:00-22:00', 15, /overlap/u],
    ['Mo-Fr 09:00-12:00, We 11:00-13:00', 22, /overlap/u],
    ['PH off; Mo-Fr 09:00-17:00', 8, /speaks of holidays/u],
    ['Su,PH 10:00-12:00; Mo-Fr 09:00-17:00', 19, /speaks of holidays/u],
    ['Mo 09:00-10:00; PH off, Sa 10:00-12:00', 24, /speaks of holidays/u],
    ['24/7; Sa off', 6, /speaks of holidays/u],
    ['Mo-Fr 09:00-17:00, PH off', 19, /semicolon/u],
    ['Mo-Fr 09:00-17:00, We off', 19, /semicolon/u],
    ['Mo 09:00-10:00 "a", Mo 11:00-12:00', 20, /one comment/u],
    ['Mo 09:00-10:00 "a', 15, /not closed/u],
    ['Mo 09:00-10:00 ""', 15, /empty/u],
    ['Mo 09:00-10:00 “a”', 15, /straight/u],
    ['Mo–Fr 09:00-17:00', 2, /plain hyphen/u],
    ['Monday 09:00-17:00', 0, /Write Mo /u],
    ['thurs 09:00-17:00', 0, /Write Th /u],
    ['mo 09:00-17:00', 0, /Write Mo /u],
    ['Mo: 09:00-17:00', 2, /colon/u],
    ['Mo 9am-5pm', 3, /24-hour/u],
    ['Mo 9:00am-5:00pm', 3, /24-hour/u],
    ['Mo 9-17', 3, /24-hour/u],
    ['Mo 09:00-17:00+', 14, /open end/u],
    ['Mo 09:00-17:00 || "by appointment"', 15, /Alternatives/u],
    ['Mo 09:00-17:00 open', 15, /Leave out "open"/u],
    ['Mo closed', 3, /Write off/u],
    ['Mo OFF', 3, /small letters/u],
    ['daily 09:00-17:00', 0, /Mo-Su/u],
    ['Mo sunrise-sunset', 3, /give times/u],
    ['Jan-Mar 09:00-17:00', 0, /Months/u],
    ['week 1-53/2 09:00-17:00', 0, /Months/u],
    ['Mo[1] 09:00-17:00', 2, /hours_note/u],
    ['SH off', 0, /School/u],
    ['ph off', 0, /capitals/u],
    ['Mo 09:00-17:00 (call)', 15, /hours_note/u],
    ['Mo 09:00-17:00 perhaps', 15, /"perhaps" is not understood/u],
    [`Mo 09:00-17:00 "${'x'.repeat(500)}"`, 500, /500 characters/u],
  ])('%s', (text, at, message) => {
    const [first] = mistakesIn(text);
    expect(first?.message).toMatch(message);
    expect(first?.at).toBe(at);
  });

  test.each(['\u0000', '\u001b', '\ud800'])('a comment with a character that cannot be shown is refused', (character) => {
    expect(mistakesIn(`Mo 09:00-10:00 "a${character}b"`)).toEqual([{ message: expect.stringMatching(/type it again/u), at: 15 }]);
  });

  test('every wrong rule is told at once', () => {
    expect(mistakesIn('Mo 09:00; Tu 10:00-11:00; We; off').map(({ at }) => at)).toEqual([8, 28, 30]);
    expect(mistakesIn('Mon 09:00-10:00; Tue 9-10').map(({ at }) => at)).toEqual([0, 17, 21, 23]);
  });
});

describe('any hours', () => {
  test('that are written canonically are read back the same', () => {
    fc.assert(fc.property(anyHours, (hours) => {
      expect(hoursOf(formatHours(hours))).toEqual(hours);
    }), { numRuns: 2000, seed: 1 });
  });

  test('have one canonical form', () => {
    fc.assert(fc.property(anyHours, (hours) => {
      expect(canonical(formatHours(hours))).toBe(formatHours(hours));
    }), { numRuns: 500, seed: 2 });
  });
});

describe('any text', () => {
  const piece = fc.constantFrom('Mo', 'Fr', 'PH', 'off', '24/7', '-', ',', ';', ' ', '09:00', '17:00', '24:00', '"', '"x"', '+', '||', 'SH', '\ud800', '–', '[1]', 'am');
  const nonsense = fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')));

  test('gives hours or errors that point into it, and never throws', () => {
    fc.assert(fc.property(nonsense, (text) => {
      const parsed = parseHours(text);
      if ('hours' in parsed) expect(hoursOf(formatHours(parsed.hours))).toEqual(parsed.hours);
      else expect(parsed.errors.every((error) => error.at >= 0 && error.at <= text.length && hoursMessage(error).length > 10)).toBe(true);
      if ('errors' in parsed) expect(parsed.errors.length).toBeGreaterThan(0);
    }), { numRuns: 3000, seed: 3 });
  });

  test.each(['"', ' ', '1', '9:', '-', ',Mo', 'Mo 09:00-', '24/7', '\u200b', ';'])('is read to the end, also 100,000 times %j', (text) => {
    parseHours(text.repeat(100_000));
    parseHours(text.repeat(500).slice(0, 500));
    // A reader that goes back over what it has read would take hours.
  }, 10_000);
});
