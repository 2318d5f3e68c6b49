/** What is wrong with opening hours and how to mend it, in words: for whoever keeps the records. */
import { DAY_NAMES, longestHours, type HoursError } from './hours-tokens.ts';

const ENGLISH_DAYS = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];
const EXAMPLE = 'as in Mo-Fr 09:00-17:00; Sa,Su off';

const hints: readonly [looksLike: RegExp, words: string][] = [
  [/^"/u, 'This comment is not closed: end it with a double quotation mark (").'],
  [/^[–—−]$/u, 'Use the plain hyphen (-) for a range, as in Mo-Fr 09:00-17:00.'],
  [/^[“”„«»'‘’]/u, 'Use straight double quotation marks (") around a comment.'],
  [/^\+/u, 'An open end (+) is not understood: give the hour at which it closes.'],
  [/^\|/u, 'Alternatives (||) are not understood: keep the surest rule and put the rest in hours_note.'],
  [/^:/u, 'Leave out the colon after the days, as in Mo-Fr 09:00-17:00.'],
  [/^\[/u, 'Weeks of the month ([1]) are not understood: put them in hours_note.'],
  [/^(?:am|pm|noon|midnight)$|^\d/iu, 'Write times on the 24-hour clock with minutes, as in 09:00-17:30; midnight at the end is 24:00.'],
  [/^SH$/iu, 'School holidays (SH) are not understood: put them in hours_note.'],
  [/^PH$/iu, 'Write PH in capitals.'],
  [/^(?:closed|none|never)$/iu, 'Write off for a day on which it is closed, as in Sa,Su off.'],
  [/^off$/iu, 'Write off in small letters.'],
  [/^open$/iu, 'Leave out "open": times say when it is open.'],
  [/^(?:daily|every|everyday|always)$/iu, 'Write Mo-Su for every day, or 24/7 for always.'],
  [/^(?:sunrise|sunset|dawn|dusk)$/iu, 'Sunrise and sunset are not understood: give times, as in 09:00-17:00.'],
  [/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|week|month|easter)/iu, 'Months, dates and weeks are not understood: give the usual week and put the rest in hours_note.'],
];

function howToMend(raw: string): string {
  const hint = hints.find(([looksLike]) => looksLike.test(raw));
  if (hint) return hint[1];
  const weekday = raw.length > 1 ? ENGLISH_DAYS.findIndex((name) => name.startsWith(raw.toLowerCase())) : -1;
  if (weekday >= 0) return `Write ${DAY_NAMES[weekday]} instead of "${raw}".`;
  return `"${raw.slice(0, 20)}" is not understood. Use Mo Tu We Th Fr Sa Su, PH, times as in 09:00-17:00, off, 24/7 and "comments" in quotation marks; put anything else in hours_note.`;
}

const sentences = {
  'not-understood': howToMend,
  'minutes': (raw) => `An hour has 60 minutes: "${raw}" is no time of day.`,
  'past-midnight': (raw) => `"${raw}" is past the end of the day: for after midnight write the time on the clock, as in 21:00-01:00.`,
  'comment-empty': () => 'This comment is empty: write something in it or leave it out.',
  'comment-character': () => 'This comment contains a character that cannot be shown: type it again.',
  'day-missing': () => `A day is missing here, ${EXAMPLE}.`,
  'last-day-missing': () => `The last day of the range is missing, ${EXAMPLE}.`,
  'holiday-in-range': () => 'PH cannot be part of a range: write it after a comma, as in Mo-Su,PH.',
  'range-of-one-day': () => 'This range begins and ends on the same day: write one day, or Mo-Su for all.',
  'time-missing': () => `A time is missing here, ${EXAMPLE}.`,
  'until-missing': () => 'Say until when: a time like 09:00 needs an end, as in 09:00-17:00.',
  'end-missing': () => 'The end of this time is missing, as in 09:00-17:00.',
  'begins-at-24': () => '24:00 can only be an end: a day begins at 00:00.',
  'no-time-at-all': () => 'This lasts no time at all: for the whole day write 00:00-24:00.',
  'rule-missing': () => 'A rule is missing here: take out the sign that is too many.',
  'days-first': () => `Say first on which days, ${EXAMPLE}.`,
  'when-missing': () => `Say when on these days, ${EXAMPLE}.`,
  'semicolon-missing': () => 'Put a semicolon (;) between two rules, and nothing else after a rule.',
  'holiday-rule-last': () => 'Put the rule that speaks of holidays (PH, 24/7) last: this later one would replace it on holidays that fall on these days.',
  'holiday-after-comma': () => 'Begin a rule with PH with a semicolon (;): after a comma it would only add to the weekday.',
  'off-after-comma': () => 'Begin a rule with "off" with a semicolon (;): after a comma it would add nothing.',
  'two-comments': () => 'A day has one comment: put the times of this day and its comment into one rule.',
  'overlap': () => 'These times overlap others of the same day: join them into one.',
  'too-long': () => `Hours are at most ${longestHours} characters long: put the rest in hours_note.`,
  'empty': () => 'These hours are empty: leave the field out while nobody has confirmed them.',
  'never-opens': () => 'By these hours it never opens: add the hours of the usual week, or leave the field out while nobody has confirmed them.',
} satisfies Record<string, (raw: string) => string>;

export type HoursCode = keyof typeof sentences;

/** What is wrong and how to mend it. */
export const hoursMessage = ({ code, raw = '' }: HoursError): string => sentences[code](raw);
