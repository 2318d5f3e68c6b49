/** Opening hours as the rows of a week, in words. */
import type { Hours, Span } from '../../../api/core/hours.ts';
import type { Messages } from '../../messages/messages.ts';
import { capital, listWords, timeWords, weekdayWords } from '../../messages/format.ts';

export type Row = { /** 0 Monday to 6 Sunday, 7 holidays. */ day: number; name: string; times: string; /** What the record says of it in its own words. */ said: readonly string[] };

/** The row after Sunday's. */
export const holiday = 7;

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
      name: day === holiday ? messages.week.holidays : capital(weekdayWords(day, messages)),
      times: times.length > 0 || said.length === 0 ? openTimes(times, messages) : '', said,
    };
  });
}

/** True where every day is the same, so that one sentence says more than seven rows. */
export function isAlways({ spans }: Hours): boolean {
  return [0, 1, 2, 3, 4, 5, 6].every((day) => spans.some((span) => span.day === day && span.from === 0 && span.to >= 1440));
}
