/** Hours as people type them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatHours, parseHours } from '../../../api/core/hours.ts';
import { readTypedHours } from '../../../seed/typed/hours.ts';

const problemOf = (text: string): string => {
  const read = readTypedHours(text);
  return 'problem' in read ? read.problem : `read as ${read.value}`;
};

describe('typed hours are read', () => {
  it.each([
    ['9-5 weekdays', 'Mo-Fr 09:00-17:00'],
    ['weekdays 9-5', 'Mo-Fr 09:00-17:00'],
    ['Mon-Fri 9am to 5pm', 'Mo-Fr 09:00-17:00'],
    ['Mon–Fri 9 am–5 pm', 'Mo-Fr 09:00-17:00'],
    ['Mon-Fri: 9 a.m. - 5 p.m.', 'Mo-Fr 09:00-17:00'],
    ['M-F 9-5, Sat 10-2', 'Mo-Fr 09:00-17:00; Sa 10:00-14:00'],
    ['9-5 M-F and 10-2 Sat', 'Mo-Fr 09:00-17:00; Sa 10:00-14:00'],
    ['Mo-Fr 9:00-5:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 9-5', 'Mo-Fr 09:00-17:00'],
    ['weekdays 9am-5pm; weekends 10-2', 'Mo-Fr 09:00-17:00; Sa,Su 10:00-14:00'],
    ['Monday through Thursday 9:30am - 8pm, Friday 9-5', 'Mo-Th 09:30-20:00; Fr 09:00-17:00'],
    ['open Monday to Friday from 9am until 5pm', 'Mo-Fr 09:00-17:00'],
    ['between 9am and 5pm on weekdays', 'Mo-Fr 09:00-17:00'],
    ['8:30 to 4:30 M-F, closed holidays', 'Mo-Fr 08:30-16:30; PH off'],
    ['daily 10 to 6', 'Mo-Su 10:00-18:00'],
    ['every day 4pm-midnight', 'Mo-Su 16:00-24:00'],
    ['7 days a week 8am-8pm', 'Mo-Su 08:00-20:00'],
    ['daily 9-5, closed Sunday', 'Mo-Sa 09:00-17:00'],
    ['Sun closed, Mon-Sat 9-5', 'Mo-Sa 09:00-17:00'],
    ['noon to 4pm Tue & Thu', 'Tu,Th 12:00-16:00'],
    ['12 noon-3pm Sundays', 'Su 12:00-15:00'],
    ['MWF 10-2', 'Mo,We,Fr 10:00-14:00'],
    ['TTh 1pm-5pm', 'Tu,Th 13:00-17:00'],
    ['Mon, Wed and Fri 10am-3pm', 'Mo,We,Fr 10:00-15:00'],
    ['Mon/Wed 10am-3pm', 'Mo,We 10:00-15:00'],
    ['Fri-Mon 9-5', 'Mo,Fr-Su 09:00-17:00'],
    ['Sat 9-12 and 1pm-5pm', 'Sa 09:00-12:00,13:00-17:00'],
    ['Sat 8pm-2am', 'Sa 20:00-02:00'],
    ['weekdays 9-5pm', 'Mo-Fr 09:00-17:00'],
    ['weekdays 1-5pm', 'Mo-Fr 13:00-17:00'],
    ['weekdays 11-12pm', 'Mo-Fr 11:00-12:00'],
    ['weekdays 10am-2', 'Mo-Fr 10:00-14:00'],
    ['weekdays 9 to 17', 'Mo-Fr 09:00-17:00'],
    ['weekdays 9a-5p', 'Mo-Fr 09:00-17:00'],
    ['weekdays 9.30am-5pm', 'Mo-Fr 09:30-17:00'],
    ['Mon-Fri 24 hours', 'Mo-Fr 00:00-24:00'],
    ['24/7', '24/7'], ['24 hours a day, 7 days a week', '24/7'], ['Around the clock', '24/7'], ['open 24/7', '24/7'],
    ['Mo-Fr 09:00-17:00; PH off', 'Mo-Fr 09:00-17:00; PH off'],
    ['Mo-Su 21:00-01:00', 'Mo-Su 21:00-01:00'],
    ['Mo-Fr 09:00-17:00 "ring the bell"', 'Mo-Fr 09:00-17:00 "ring the bell"'],
  ])('%s', (typed, hours) => expect(readTypedHours(typed)).toEqual({ value: hours }));
});

describe('what could mean two things, or nothing, is asked back', () => {
  it.each([
    ['1-5 weekdays', /"1-5" could be morning or evening\. Type am and pm/],
    ['weekdays 8-8', /"8-8" could be morning or evening/],
    ['weekdays 7-9', /"7-9" could be/],
    ['12-4 Mon', /"12-4" could be/],
    ['9-5', /for each time on which days/],
    ['closed', /for each time on which days/],
    ['', /Type days and times/],
    ['   ', /Type days and times/],
    ['Mon-Fri', /for each time on which days/],
    ['Mon-Fri 9am-5pm Sat', /for each time on which days/],
    ['9-5 Mon, Tue 10-2', /for each time on which days/],
    ['Mon-Fri 9', /Say until when/],
    ['Mo-Fr 09:00-05:00', /They would last 20 hours, past midnight\. Write 5 pm as 17:00/],
    ['weekdays 13-5', /would last 16 hours/],
    ['weekdays 9am-9am', /no time at all/],
    ['weekdays 13pm-5pm', /"13pm" is not understood|not understood/],
    ['Mon 25-26', /"25" is not understood/],
    ['Mon 9:75-5', /not understood/],
    ['T 9-5', /"T" could be two days\. Type Tue or Thu/],
    ['S 9-5', /Type Sat or Sun/],
    ['MF 9-5', /not understood/],
    ['daily 9-5, Sat 10-2', /Saturday stands twice/],
    ['holidays 9-5, holidays 10-2', /a holiday stands twice/i],
    ['first Monday 9-5', /"first" is not understood here/],
    ['by appointment', /belongs in the note about hours/],
    ['Mon-Fri 9-5 in July', /"in" is not understood/],
    ['sunrise to sunset daily', /not understood/],
    ['Mo-Fr 09:00-17:00 PH off', /Put a semicolon/],
    ['to Fri 9-5', /missing before or after "to"/],
    ['Mon-Mon 9-5', /range of days/],
  ])('%s', (typed, says) => {
    expect(problemOf(typed)).toMatch(says);
    expect(problemOf(typed)).toMatch(/^Could not read the hours ".*"\. .*\.$/s);
  });
});

test('whatever is typed, what comes back can be read and is in its usual form, or is a sentence', () => {
  const words = fc.constantFrom('Mon', 'M', 'tue', 'weekdays', 'PH', 'closed', '9', '9am', '17:00', '5', '-', 'to', ',', ';', 'and', '24/7', 'noon', 'Mo-Fr 09:00-17:00', '"x"', 'x', '\u0000', '12', 'daily');
  const typed = fc.oneof(fc.array(words, { maxLength: 9 }).map((list) => list.join(' ')), fc.string({ unit: 'binary', maxLength: 30 }));
  fc.assert(fc.property(typed, (text) => {
    const read = readTypedHours(text);
    if ('problem' in read) return read.problem.endsWith('.');
    const parsed = parseHours(read.value);
    return 'hours' in parsed && formatHours(parsed.hours) === read.value;
  }), { numRuns: 2000 });
});

test('a long line of anything takes no time', () => {
  expect(problemOf('Mon 9-5 '.repeat(2000))).toMatch(/stands twice/);
  expect(problemOf('9'.repeat(50_000))).toMatch(/not understood/);
});
