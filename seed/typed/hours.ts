/**
 * Opening hours as people type them ("9-5 weekdays", "Mon-Fri 9am to 5pm, closed holidays") in the form of a record.
 * What could mean two things is asked back, never guessed: wrong hours send somebody to a locked door.
 */
import { HOLIDAY } from '../../api/core/calendar.ts';
import { formatHours, parseHours } from '../../api/core/hours.ts';
import { hoursMessage } from '../../api/core/hours-words.ts';
import { DAY_NAMES } from '../../api/core/hours-tokens.ts';
import { readSpan, readTime, type TypedSpan, type TypedTime } from './clock-words.ts';
import { daysOf, nameOfDay } from './day-words.ts';
import type { Typed } from './typed.ts';

/** What to type, for whoever asks. */
export const hoursExample = 'Mon-Fri 9am-5pm, Sat 10am-2pm, closed holidays';

type Piece =
  | { kind: 'days'; days: readonly number[]; raw: string }
  | { kind: 'time'; time: TypedTime }
  | { kind: 'spans'; spans: readonly TypedSpan[] }
  | { kind: 'closed' | 'to' | 'and' | 'break' };

class Unread extends Error {}

const always = /^(?:open )?(?:24\s*\/\s*7|(?:24 hours?|around the clock|day and night|always)(?: a day)?,?(?: ?(?:7|seven) days(?: a week)?| every ?day| daily)?)$/;
/** Words that say nothing: "we are open from 9am on Mondays". */
const filler = /^(?:we|are|is|open|hours?|from|on|at|the|between|each|every|during|legal|public|all|times?)$/;
const word = /\s*(24 hours|(?:noon|midnight)|\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?|[ap])?(?![a-z\d:])|\p{L}+|[-–—,;&/+]|:|\S)/uy;

/**
 * Reads typed hours.
 * @returns hours that `parseHours` takes, in their one usual form; or a sentence with what to type instead
 */
export function readTypedHours(text: string): Typed<string> {
  const plain = text.normalize('NFKC').trim();
  try {
    return { value: inForm(plain) ?? written(rulesOf(piecesOf(plain.toLowerCase().replace(/\b12 (noon|midnight)\b/g, '$1')))) };
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    return { problem: `Could not read the hours "${plain}". ${error.message}` };
  }
}

/** Hours that stand in the form of a record already. Undefined for anything else, also where a slip is likely. */
function inForm(text: string): string | undefined {
  if (always.test(text.toLowerCase())) return '24/7';
  // "9:00-5:00" is somebody who means 5 pm.
  if (/(?<!\d)\d:\d{2}/.test(text)) return undefined;
  const read = parseHours(text);
  if (!('hours' in read)) {
    if (/\b(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)\b.*\d{2}:\d{2}-\d{2}:\d{2}/.test(text) && read.errors[0]) throw new Unread(hoursMessage(read.errors[0]));
    return undefined;
  }
  const night = read.hours.spans.find(({ from, to }) => to > 1440 && to - from > 14 * 60);
  if (night) throw new Unread(`They would last ${Math.round((night.to - night.from) / 60)} hours, past midnight. Write 5 pm as 17:00.`);
  return formatHours(read.hours);
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  word.lastIndex = 0;
  const rest = text.replace(/\s+$/, '').replace(/\b(?:seven|7) days(?: a week)?\b|\bevery day\b|\ball week\b/g, 'daily').replace(/\b24 hours a day\b/g, '24 hours');
  for (let match = word.exec(rest); match; match = word.exec(rest)) {
    const piece = pieceOf(match[1] ?? '', text);
    if (piece) pieces.push(piece);
  }
  return merged(pieces);
}

function pieceOf(raw: string, text: string): Piece | undefined {
  if (raw === '24 hours') return { kind: 'spans', spans: [{ from: 0, to: 1440 }] };
  if (/^(?:-|–|—|to|till|til|until|through|thru)$/.test(raw)) return { kind: 'to' };
  // "between 9am and 5pm"
  if (raw === 'and') return { kind: /\bbetween\b/.test(text) ? 'to' : 'and' };
  if (/^[,;]$/.test(raw)) return { kind: 'break' };
  if (/^[&/+]$/.test(raw)) return { kind: 'and' };
  if (raw === 'closed' || raw === 'off') return { kind: 'closed' };
  if (raw === ':' || filler.test(raw)) return undefined;
  const time = readTime(raw);
  if (time) return { kind: 'time', time };
  const days = daysOf(raw);
  if (days) return { kind: 'days', days, raw };
  if (raw === 't' || raw === 's') throw new Unread(`"${raw.toUpperCase()}" could be two days. Type ${raw === 't' ? 'Tue or Thu' : 'Sat or Sun'}.`);
  throw new Unread(`"${raw}" is not understood here. Type days and times, as in "${hoursExample}"; anything else belongs in the note about hours.`);
}

/** Joins days into one piece (Mon-Fri; Mon, Wed and Fri) and two times into a span. */
function merged(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const [piece, next, after] = [pieces[at], pieces[at + 1], pieces[at + 2]];
    if (piece?.kind === 'time') {
      if (next?.kind !== 'to' || after?.kind !== 'time') throw new Unread(`Say until when: "${piece.time.raw}" needs an end, as in 9am-5pm.`);
      const span = readSpan(piece.time, after.time);
      if ('problem' in span) throw new Unread(span.problem);
      addSpan(done, span);
      at += 2;
    } else if (piece?.kind === 'days' && next?.kind === 'to' && after?.kind === 'days') {
      addDays(done, rangeOf(piece.days, after.days), `${piece.raw}-${after.raw}`);
      at += 2;
    } else if (piece?.kind === 'days') addDays(done, piece.days, piece.raw);
    else if (piece?.kind === 'to') throw new Unread('A day or a time is missing before or after "to".');
    else if (piece) done.push(piece);
  }
  return done.filter(({ kind }) => kind !== 'and' && kind !== 'break');
}

function rangeOf(first: readonly number[], last: readonly number[]): number[] {
  const [from, to] = [first[0] ?? 0, last[0] ?? 0];
  if (first.length > 1 || last.length > 1 || from === HOLIDAY || to === HOLIDAY || from === to) throw new Unread(`This range of days is not understood. Type it as in "${hoursExample}".`);
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, step) => (from + step) % 7);
}

/** The last piece, looking past commas and "and". */
function lastOf(pieces: readonly Piece[]): { piece: Piece | undefined; at: number } {
  const at = pieces.findLastIndex(({ kind }) => kind !== 'and' && kind !== 'break');
  return { piece: pieces[at], at };
}

function addDays(done: Piece[], days: readonly number[], raw: string): void {
  const { piece, at } = lastOf(done);
  if (piece?.kind === 'days') done.splice(at, done.length, { kind: 'days', days: [...new Set([...piece.days, ...days])], raw: `${piece.raw}, ${raw}` });
  else done.push({ kind: 'days', days, raw });
}

function addSpan(done: Piece[], span: TypedSpan): void {
  const { piece, at } = lastOf(done);
  if (piece?.kind === 'spans') done.splice(at, done.length, { kind: 'spans', spans: [...piece.spans, span] });
  else done.push({ kind: 'spans', spans: [span] });
}

type Rule = { days: readonly number[]; spans: readonly TypedSpan[] };

/** Days and their times in pairs: "weekdays 9-5" or "9-5 weekdays", the same way all through; "closed Sunday" either way. */
function rulesOf(pieces: readonly Piece[]): Rule[] {
  const rules: Rule[] = [];
  const daysFirst = pieces[0]?.kind === 'days';
  for (let at = 0; at < pieces.length; at += 2) {
    const pair = pieces.slice(at, at + 2);
    const days = pair.find((piece) => piece.kind === 'days');
    const times = pair.find((piece) => piece.kind === 'spans' || piece.kind === 'closed');
    const inOrder = times?.kind === 'closed' || (pair[0]?.kind === 'days') === daysFirst;
    if (!days || !times || !inOrder) throw new Unread(`Say for each time on which days, as in "${hoursExample}".`);
    rules.push({ days: days.days, spans: times.kind === 'spans' ? times.spans : [] });
  }
  if (rules.length === 0) throw new Unread(`Type days and times, as in "${hoursExample}".`);
  return rules;
}

/** The rules in the form of a record. A day that stands twice is only taken where one of the two says that it is closed. */
function written(rules: readonly Rule[]): string {
  const week: (readonly TypedSpan[] | undefined)[] = Array.from({ length: 8 }, () => undefined);
  for (const { days, spans } of [...rules].sort((a, b) => Number(a.spans.length === 0) - Number(b.spans.length === 0))) {
    for (const day of days) {
      if (week[day] && spans.length > 0) throw new Unread(`${nameOfDay(day)} stands twice, with different times. Type each day once.`);
      week[day] = spans;
    }
  }
  const text = week.flatMap((spans, day) => (spans ? [`${DAY_NAMES[day]} ${spans.map(spanText).join(',') || 'off'}`] : [])).join('; ');
  const read = parseHours(text);
  if (!('hours' in read)) throw new Unread(read.errors[0] ? hoursMessage(read.errors[0]) : '');
  return formatHours(read.hours);
}

const spanText = ({ from, to }: TypedSpan): string => [from, to].map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`).join('-');
