/**
 * Opening hours: a small, exact part of OpenStreetMap's opening_hours, compiled to minutes of the day. Local wall-clock
 * time throughout. What they come to at a moment is in `open-state.ts`.
 * Source of the syntax: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
import { HOLIDAY } from './calendar.ts';
import { readRules, type Placed, type Rule } from './hours-rules.ts';
import { DAY_NAMES, longestHours, type HoursError } from './hours-tokens.ts';

export type { HoursError } from './hours-tokens.ts';

/** Day 0 Monday to 6 Sunday, 7 a legal holiday; minutes of that day, `to` past 1440 for after midnight. */
export type Span = { day: number; from: number; to: number };

/** A quoted comment, for people, and the days (0 to 7) it speaks of; no days at all: it speaks of all the hours. */
export type HoursComment = { text: string; days: readonly number[] };

export type Hours = {
  /** By day, then by time; never overlapping within a day. Empty when there is nothing but comments. */
  spans: readonly Span[];
  /** False when the hours do not speak of holidays: then a holiday is not known. */
  speaksOfHolidays: boolean;
  comments: readonly HoursComment[];
};

/** What hours come to at a moment: see `open-state.ts`. */
export type OpenState =
  | { state: 'open'; /** Local minute at which it stops being known to be open. Absent when it never does. */ until?: string }
  | { state: 'closed'; /** Next local minute at which it is known to open. */ opens?: string }
  | { state: 'unknown'; reason: 'hours-not-confirmed' | 'holiday'; opens?: string };

const DAY = 1440;

type DayPlan = { spans: readonly Placed[]; comment: string | undefined };

/** Lays rules over the eight kinds of day. A later rule replaces an earlier one for the same day, as in OpenStreetMap. */
function layOut(rules: readonly Rule[], errors: HoursError[]): (DayPlan | undefined)[] {
  const week: (DayPlan | undefined)[] = Array.from({ length: 8 }, () => undefined);
  for (const { days, spans, comment, at, adds } of rules) {
    const namesHolidays = days.includes(HOLIDAY);
    // There, a later rule for a weekday wins on a holiday that falls on it; and one after a comma adds to it.
    if (days.length > 0 && week[HOLIDAY] && !namesHolidays) errors.push({ code: 'holiday-rule-last', at });
    if (adds && namesHolidays) errors.push({ code: 'holiday-after-comma', at });
    if (adds && spans.length === 0) errors.push({ code: 'off-after-comma', at });
    for (const day of days) {
      const before = adds ? week[day] : undefined;
      if (before && before.comment !== comment) errors.push({ code: 'two-comments', at });
      week[day] = { spans: [...(before?.spans ?? []), ...spans].sort((a, b) => a.from - b.from), comment };
      const overlap = week[day].spans.find((span, index, all) => index > 0 && span.from < (all[index - 1]?.to ?? 0));
      if (overlap) errors.push({ code: 'overlap', at: overlap.at });
    }
  }
  return week;
}

function commentsOf(rules: readonly Rule[], week: readonly (DayPlan | undefined)[]): HoursComment[] {
  const byText = new Map<string, number[]>();
  for (const [day, plan] of week.entries()) {
    if (plan?.comment !== undefined) byText.set(plan.comment, [...(byText.get(plan.comment) ?? []), day]);
  }
  const alone = new Set(rules.flatMap(({ days, comment }) => (days.length === 0 && comment !== undefined ? [comment] : [])));
  return [...[...byText].map(([text, days]) => ({ text, days })), ...[...alone].map((text) => ({ text, days: [] }))];
}

/**
 * Reads opening hours as they stand in a record. Never throws, takes linear time.
 *
 * Understood: weekday ranges and lists, several spans a day, past midnight, `24/7`, `off`, `PH off`, `PH 10:00-14:00`,
 * `PH` in a list of days, quoted comments after a rule or on their own; rules after `;` (replacing) or `,` (adding).
 * A comment never changes a state here, while OpenStreetMap takes commented hours for uncertain. Anything else is an
 * error that says how to mend it. `9:00` is read as 09:00, so that `formatHours` can rewrite it.
 */
export function parseHours(text: string): { hours: Hours } | { errors: HoursError[] } {
  if (text.length > longestHours) return { errors: [{ code: 'too-long', at: longestHours }] };
  if (text.trim() === '') return { errors: [{ code: 'empty', at: 0 }] };
  const { rules, errors } = readRules(text);
  const week = layOut(rules, errors);
  const spans = week.flatMap((plan, day) => (plan?.spans ?? []).map(({ from, to }) => ({ day, from, to })));
  if (errors.length === 0 && spans.length === 0 && week.some((plan) => plan !== undefined)) {
    errors.push({ code: 'never-opens', at: 0 });
  }
  if (errors.length > 0) return { errors: errors.filter(({ at }, index) => errors.findIndex((other) => other.at === at) === index) };
  return { hours: { spans, speaksOfHolidays: week[HOLIDAY] !== undefined, comments: commentsOf(rules, week) } };
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** `Mo,We,Fr`, `Mo-Fr`, `Sa,Su,PH`: three or more days in a row become a range. */
function daysText(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && day !== HOLIDAY && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? [run[0], run.at(-1)] : run).map((day) => DAY_NAMES[day ?? 0]).join(run.length > 2 ? '-' : ',')).join(',');
}

/** What a rule says of a day, without its name; undefined when the canonical form does not mention that day. */
function dayBody(hours: Hours, day: number): string | undefined {
  const comment = hours.comments.find(({ days }) => days.includes(day));
  const times = hours.spans.filter((span) => span.day === day).map(({ from, to }) => `${clockText(from)}-${clockText(to > DAY ? to - DAY : to)}`);
  if (times.length === 0 && !comment && !(day === HOLIDAY && hours.speaksOfHolidays)) return undefined;
  return `${times.join(',') || 'off'}${comment ? ` "${comment.text}"` : ''}`;
}

/**
 * The one canonical text of these hours: days with the same hours in one rule, in the order of their first day, `PH`
 * last (OpenStreetMap lets the last rule win), comments on their own at the end. Reading it gives equal hours.
 */
export function formatHours(hours: Hours): string {
  const groups: { body: string; days: number[] }[] = [];
  for (let day = 0; day <= HOLIDAY; day++) {
    const body = dayBody(hours, day);
    if (body === undefined) continue;
    const group = day === HOLIDAY ? groups.at(-1) : groups.find((each) => each.body === body);
    if (group?.body === body) group.days.push(day);
    else groups.push({ body, days: [day] });
  }
  const rules = groups.map(({ body, days }) => (days.length === 8 && body.startsWith('00:00-24:00') ? body.replace('00:00-24:00', '24/7') : `${daysText(days)} ${body}`));
  const alone = hours.comments.filter(({ days }) => days.length === 0).map(({ text }) => `"${text}"`);
  return [...rules, ...alone].join('; ');
}
