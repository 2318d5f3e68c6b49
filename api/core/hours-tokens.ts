/** The words and signs of opening hours, and how to mend what is none. One pass, each character looked at a few times. */

/** Something wrong in a text of opening hours. */
export type HoursError = { /** What is wrong and how to mend it. */ message: string; /** Offset into the text, in UTF-16 units. */ at: number };

/** `at` is the offset into the text, in UTF-16 units. */
export type Token =
  | { kind: 'day'; day: number; at: number }
  | { kind: 'time'; minute: number; at: number }
  | { kind: 'comment'; text: string; at: number }
  | { kind: 'off' | '24/7' | ',' | ';' | '-'; at: number };

/** Names of the days 0 to 6 and of 7, a legal holiday ("public holiday"). */
export const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;
const ENGLISH_DAYS = ['mondays', 'tuesdays', 'wednesdays', 'thursdays', 'fridays', 'saturdays', 'sundays'];

const pattern =
  /(?<space>\s+)|(?<always>24\/7(?![\d:/]))|(?<time>\d{1,2}:\d{2}(?![\d:.\p{L}]))|"(?<comment>[^"]*)"|(?<word>\p{L}+)|(?<sign>[,;-])|"[^]*|[–—−]|[^\s,;"–—−-]+/uy;

const hints: readonly [looksLike: RegExp, message: string][] = [
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

function readTime(raw: string, at: number): Token | HoursError {
  const [hour = 0, minute = 0] = raw.split(':').map(Number);
  if (minute > 59) return { message: `An hour has 60 minutes: "${raw}" is no time of day.`, at };
  if (hour * 60 + minute > 1440) return { message: `"${raw}" is past the end of the day: for after midnight write the time on the clock, as in 21:00-01:00.`, at };
  return { kind: 'time', minute: hour * 60 + minute, at };
}

function readComment(raw: string, at: number): Token | HoursError {
  const text = raw.replace(/\s+/gu, ' ').trim();
  if (text === '') return { message: 'This comment is empty: write something in it or leave it out.', at };
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return { message: 'This comment contains a character that cannot be shown: type it again.', at };
  return { kind: 'comment', text, at };
}

function readWord(raw: string, at: number): Token | HoursError {
  const day = DAY_NAMES.findIndex((name) => name === raw);
  if (day >= 0) return { kind: 'day', day, at };
  return raw === 'off' ? { kind: 'off', at } : { message: howToMend(raw), at };
}

/** Cuts a text of opening hours into its words and signs. Never throws; linear in the length of the text. */
export function readTokens(text: string): { tokens: Token[]; errors: HoursError[] } {
  const tokens: Token[] = [];
  const errors: HoursError[] = [];
  pattern.lastIndex = 0;
  for (let at = 0; at < text.length; at = pattern.lastIndex) {
    const match = pattern.exec(text);
    if (!match) throw new Error('Every character belongs to some alternative of the pattern.');
    const { space, always, time, comment, word, sign } = match.groups ?? {};
    if (space !== undefined) continue;
    let found: Token | HoursError;
    if (always !== undefined) found = { kind: '24/7', at };
    else if (time !== undefined) found = readTime(time, at);
    else if (comment !== undefined) found = readComment(comment, at);
    else if (word !== undefined) found = readWord(word, at);
    else if (sign !== undefined) found = { kind: sign as ',' | ';' | '-', at };
    else found = { message: howToMend(match[0]), at };
    if ('kind' in found) tokens.push(found);
    else errors.push(found);
  }
  return { tokens, errors };
}
