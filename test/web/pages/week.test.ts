/** Opening hours in a few lines. */
import { describe, expect, test } from 'vitest';
import { statedHours } from '../../../api/core/stated-hours.ts';
import { en } from '../../support/words.ts';
import { hoursLines } from '../../../web/pages/location/hours-words.ts';

const lines = (text: string): string[] => {
  const hours = statedHours(text);
  if (!hours) throw new Error(`Not understood: ${text}`);
  return hoursLines(hours, en);
};

describe('days with the same hours stand together', () => {
  test.each<[string, string[]]>([
    ['Mo-Fr 09:00-17:00', ['Monday to Friday: 9 am to 5 pm', 'Saturday and Sunday: Closed']],
    ['Mo-Su 10:00-22:00', ['Every day: 10 am to 10 pm']],
    ['24/7', ['Open day and night']],
    ['Mo,We,Fr 09:00-12:00', ['Monday, Wednesday, and Friday: 9 am to noon', 'Tuesday, Thursday, Saturday, and Sunday: Closed']],
    ['Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00; PH off', ['Monday to Friday: 9 am to noon and 1 pm to 5 pm', 'Saturday: 10 am to 2 pm', 'Sunday: Closed', 'Holidays: Closed']],
    ['Fr 18:00-02:00', ['Monday to Thursday, Saturday, and Sunday: Closed', 'Friday: 6 pm to 2 am']],
    ['Mo-Fr 09:00-17:00 "drop in"', ['Monday to Friday: 9 am to 5 pm · drop in', 'Saturday and Sunday: Closed']],
    ['"by appointment"', ['by appointment']],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected));
});
