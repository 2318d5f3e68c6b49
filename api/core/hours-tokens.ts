/** The words and signs of opening hours. One pass, each character looked at a few times. */
import type { HoursCode } from './hours-words.ts';

/** Something wrong in a text of opening hours. What it is in words stands in `hours-words.ts`, which no device needs. */
export type HoursError = {
  code: HoursCode;
  /** What stands there, where the words repeat it. */
  raw?: string;
  /** Offset into the text, in UTF-16 units. */
  at: number;
};

/** Characters of a text of opening hours at most. */
export const longestHours = 500;

/** `at` is the offset into the text, in UTF-16 units. */
export type Token =
  | { kind: 'day'; day: number; at: number }
  | { kind: 'time'; minute: number; at: number }
  | { kind: 'comment'; text: string; at: number }
  | { kind: 'off' | '24/7' | ',' | ';' | '-'; at: number };

/** Names of the days 0 to 6 and of 7, a legal holiday ("public holiday"). */
export const DAY_NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su', 'PH'] as const;

const pattern =
  /(?<space>\s+)|(?<always>24\/7(?![\d:/]))|(?<time>\d{1,2}:\d{2}(?![\d:.\p{L}]))|"(?<comment>[^"]*)"|(?<word>\p{L}+)|(?<sign>[,;-])|"[^]*|[–—−]|[^\s,;"–—−-]+/uy;

function readTime(raw: string, at: number): Token | HoursError {
  const [hour = 0, minute = 0] = raw.split(':').map(Number);
  if (minute > 59) return { code: 'minutes', raw, at };
  if (hour * 60 + minute > 1440) return { code: 'past-midnight', raw, at };
  return { kind: 'time', minute: hour * 60 + minute, at };
}

function readComment(raw: string, at: number): Token | HoursError {
  const text = raw.replace(/\s+/gu, ' ').trim();
  if (text === '') return { code: 'comment-empty', at };
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return { code: 'comment-character', at };
  return { kind: 'comment', text, at };
}

function readWord(raw: string, at: number): Token | HoursError {
  const day = DAY_NAMES.findIndex((name) => name === raw);
  if (day >= 0) return { kind: 'day', day, at };
  return raw === 'off' ? { kind: 'off', at } : { code: 'not-understood', raw, at };
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
    else found = { code: 'not-understood', raw: match[0], at };
    if ('kind' in found) tokens.push(found);
    else errors.push(found);
  }
  return { tokens, errors };
}
