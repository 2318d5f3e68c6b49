/** Calendar days in full, for paper. */
import { interfaceLanguages } from '../../api/core/interface-languages.ts';
import { weekdayOf } from '../../api/core/clock.ts';
import { dateWords, weekdayWords } from './format.ts';
import type { MessageWords } from './messages.ts';

/** A calendar day (YYYY-MM-DD) with its weekday: "Sunday, November 22, 2026". */
export function longDateWords(date: string, messages: MessageWords): string {
  if (messages.calendar) return `${weekdayWords(weekdayOf(date), messages)} ${dateWords(date, messages)}`;
  const { locale } = interfaceLanguages[messages.language];
  return new Intl.DateTimeFormat(locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
}
