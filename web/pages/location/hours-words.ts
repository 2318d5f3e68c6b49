/** Opening hours in few words: days with the same hours stand together. By itself, because few pages need it in the browser. */
import type { Hours } from '../../../api/core/hours.ts';
import { capital, listWords, weekdayWords } from '../../messages/format.ts';
import type { Messages } from '../../messages/messages.ts';
import { holiday, isAlways, weekRows, type Row } from './week.ts';

/** A line for all days that have the same hours, also for those that are closed. What speaks of all hours comes last. */
export function hoursLines(hours: Hours, messages: Messages): string[] {
  const { open } = messages;
  return isAlways(hours) ? [open.always, ...ofAllHours(hours)] : linesOf(hours, weekRows(hours, messages), messages);
}

/** The same where days without hours go without saying. Holidays never do. */
export function openHoursLines(hours: Hours, messages: Messages): string[] {
  const { week } = messages;
  if (isAlways(hours)) return [week.allDay, ...ofAllHours(hours)];
  return linesOf(hours, weekRows(hours, messages).filter((row) => row.day === holiday || timesWords(row) !== week.closedAllDay), messages);
}

/** As few words as they need: "Monday to Friday: 10 am to 10 pm. Holidays: Closed". */
export const hoursWords = (hours: Hours, messages: Messages): string => openHoursLines(hours, messages).join('. ');

const timesWords = ({ times, said }: Row): string => [times, ...said].filter(Boolean).join(' · ');

const ofAllHours = ({ comments }: Hours): string[] => comments.filter(({ days }) => days.length === 0).map(({ text }) => text);

function linesOf(hours: Hours, rows: readonly Row[], messages: Messages): string[] {
  if (hours.spans.length === 0) return hours.comments.map(({ text }) => text);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    // Holidays are no day of the week, and stand by themselves.
    const key = row.day === holiday ? `${holiday}` : timesWords(row);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...[...groups.values()].map((group) => `${capital(daysWords(group.map(({ day }) => day), messages))}: ${group[0] ? timesWords(group[0]) : ''}`), ...ofAllHours(hours)];
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
