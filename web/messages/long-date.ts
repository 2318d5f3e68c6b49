/** Calendar days in full, for paper. */
import type { Messages } from './messages.ts';

/** A calendar day (YYYY-MM-DD) with its weekday: "Sunday, November 22, 2026". */
export const longDateWords = (date: string, { language }: Messages): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`));
