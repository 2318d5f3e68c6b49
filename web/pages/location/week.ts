/** Opening hours as the rows of a week, in words. */
import type { Hours, Span } from '../../../api/core/hours.ts';
import type { Messages } from '../../messages/messages.ts';
import { listWords, timeWords, weekdayWords } from '../../messages/format.ts';

export type Row = { /** 0 Monday to 6 Sunday, 7 holidays. */ day: number; name: string; times: string };

const holiday = 7;

function spanWords({ from, to }: Span, messages: Messages): string {
  if (from === 0 && to === 1440) return messages.week.allDay;
  return messages.week.span(timeWords(from, messages), timeWords(to, messages));
}

const openTimes = (times: readonly string[], messages: Messages): string => (times.length > 0 ? listWords(times, messages) : messages.week.closedAllDay);

/** Monday to Sunday, and holidays where the hours speak of them. */
export function weekRows({ spans, speaksOfHolidays, comments }: Hours, messages: Messages): Row[] {
  const days = [0, 1, 2, 3, 4, 5, 6, ...(speaksOfHolidays ? [holiday] : [])];
  return days.map((day) => {
    const times = spans.filter((span) => span.day === day).sort((a, b) => a.from - b.from).map((span) => spanWords(span, messages));
    const said = comments.filter(({ days: on }) => on.includes(day)).map(({ text }) => text);
    return {
      day,
      name: day === holiday ? messages.week.holidays : weekdayWords(day, messages),
      times: [times.length > 0 || said.length === 0 ? openTimes(times, messages) : '', ...said].filter(Boolean).join(' · '),
    };
  });
}

/** Names of days of the week in a row: "Monday to Friday", "Monday, Wednesday, and Friday". */
function daysWords(days: readonly number[], messages: Messages): string {
  if (days.length === 7) return messages.week.everyDay;
  const name = (day: number): string => (day === holiday ? messages.week.holidays : weekdayWords(day, messages));
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return listWords(runs.flatMap((run) => (run.length > 2 ? [messages.week.span(name(run[0] ?? 0), name(run.at(-1) ?? 0))] : run.map(name))), messages);
}

/** The hours in few words: days with the same hours stand together. What speaks of all hours comes last. */
export function hoursLines(hours: Hours, messages: Messages): string[] {
  const apart = hours.comments.filter(({ days }) => days.length === 0).map(({ text }) => text);
  if (hours.spans.length === 0) return hours.comments.map(({ text }) => text);
  if (isAlways(hours)) return [messages.open.always, ...apart];
  const groups = new Map<string, number[]>();
  for (const { day, times } of weekRows(hours, messages)) {
    // Holidays are no day of the week, and stand by themselves.
    const key = day === holiday ? `${holiday}` : times;
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  const rows = weekRows(hours, messages);
  return [...[...groups.values()].map((days) => `${daysWords(days, messages)}: ${rows[days[0] ?? 0]?.times ?? ''}`), ...apart];
}

/** True where every day is the same, so that one sentence says more than seven rows. */
export function isAlways({ spans }: Hours): boolean {
  return [0, 1, 2, 3, 4, 5, 6].every((day) => spans.some((span) => span.day === day && span.from === 0 && span.to >= 1440));
}
