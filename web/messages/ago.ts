/** How long ago something was, apart from the other words: the find page does not say it. */
import { interfaceLanguages } from '../../api/core/interface-languages.ts';
import { plainSpaces } from './format.ts';
import type { MessageWords } from './messages.ts';

/** How long ago a number of days is: "7 months ago", "2 years ago". */
export function agoWords(days: number, { language, calendar }: MessageWords): string {
  const months = Math.floor(days / 30.44);
  const years = Math.floor(months / 12);
  if (calendar) return months < 24 ? calendar.monthsAgo(months) : calendar.yearsAgo(years);
  const words = new Intl.RelativeTimeFormat(interfaceLanguages[language].locale);
  return plainSpaces(months < 24 ? words.format(-months, 'month') : words.format(-years, 'year'));
}
