/** Opening hours in a sentence. By itself, because the page of all lines needs it on the server only. */
import type { Hours } from '../../../api/core/hours.ts';
import type { Messages } from '../../messages/messages.ts';
import { isAlways, weekRows, type Row } from './week.ts';

/** Opening hours in as few words as they need: "Monday to Friday: 10 am to 10 pm. Holidays: Closed". Days without hours go without saying. */
export function hoursWords(hours: Hours, messages: Messages): string {
  if (hours.spans.length === 0) return hours.comments.map(({ text }) => text).join('. ');
  if (isAlways(hours)) return messages.week.allDay;
  const runs: Row[][] = [];
  for (const row of weekRows(hours, messages)) {
    if (row.times === messages.week.closedAllDay && row.day < 7) continue;
    const run = runs.at(-1);
    if (run?.[0]?.times === row.times && run.at(-1)?.day === row.day - 1 && row.day < 7) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => `${daysWords(run, messages)}: ${run[0]?.times}`).join('. ');
}

function daysWords(run: readonly Row[], { week }: Messages): string {
  const [first, last] = [run[0]?.name ?? '', run.at(-1)?.name ?? ''];
  if (run.length === 7) return week.everyDay;
  return run.length === 1 ? first : week.span(first, last);
}
