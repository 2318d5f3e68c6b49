/** Days, times and distances in words. Everything is local wall-clock time of the region, handed in as text. */
import { interfaceLanguages, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import type { LocalMinute } from '../../api/core/clock.ts';
import { addDays, readLocalMinute, weekdayOf } from '../../api/core/clock.ts';
import type { OpenState } from '../../api/core/hours.ts';
import type { MessageWords } from './messages.ts';

const formats = new Map<string, Intl.DateTimeFormat>();
const lists = new Map<string, Intl.ListFormat>();
/** What was written of days and times: a list says the same few again and again, and each takes as long as a dozen elements of it. */
const written = new Map<string, string>();
/** Who asks for ever other days must not fill the memory of a server. */
const mostWritten = 1000;

/** What takes long to make is made once. */
function made<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  const found = known.get(key) ?? make(key);
  known.set(key, found);
  return found;
}

/** An instant in words. `name` is that of the options: the same name, the same options. */
function write(locale: string, name: string, options: Intl.DateTimeFormatOptions, instant: string | number): string {
  const how = `${locale} ${name}`;
  if (written.size > mostWritten) written.clear();
  return made(written, `${how} ${instant}`, () => plainSpaces(made(formats, how, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })).format(new Date(instant))));
}

const localeOf = (language: InterfaceLanguage): string => interfaceLanguages[language].locale;
/** How the clock is written for speakers of a language here. */
function timesOf(language: InterfaceLanguage): string {
  const known: { locale: string; times?: string } = interfaceLanguages[language];
  return known.times ?? known.locale;
}

/** ICU versions differ in the spaces they use; server and browser must write the same. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ').replace(/([ap])\. m\./, '$1.m.');

/** A minute of the day: "9 am", "4:30 pm", "noon". */
export function timeWords(minute: number, { language, open }: MessageWords): string {
  const ofDay = minute % 1440;
  if (ofDay === 0) return open.midnight;
  if (ofDay === 720) return open.noon;
  const locale = timesOf(language);
  const hour = ofDay % 60 === 0 ? write(locale, 'hour', { hour: 'numeric' }, ofDay * 60_000) : '';
  // Where the day has 24 hours, an hour without minutes is no time.
  return (/\D/.test(hour) ? hour : write(locale, 'minute', { hour: 'numeric', minute: '2-digit' }, ofDay * 60_000)).toLowerCase();
}

/** With a capital, as a line begins: names of days have none in most languages. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Name of a weekday, 0 Monday to 6 Sunday. */
export function weekdayWords(day: number, { language, calendar }: MessageWords): string {
  // 1 January 2024 was a Monday.
  return calendar?.weekdays[day] ?? write(localeOf(language), 'weekday', { weekday: 'long' }, Date.UTC(2024, 0, 1 + day));
}

/** A calendar day, as exact as it is given: "March 3, 2027", "March 2027", "2027". */
export function dateWords(date: string, { language, calendar }: MessageWords): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  if (calendar) return [day && Number(day), calendar.months[Number(month) - 1], year].filter(Boolean).join(' ');
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) };
  return write(localeOf(language), day ? 'day' : 'month', options, `${date}T00:00Z`);
}

/** When something changes, as seen from now: "at 4 pm", "tomorrow at 9 am", "Monday at 9 am". */
function changeWords(text: string, now: LocalMinute, messages: MessageWords): string {
  const change = readLocalMinute(text);
  if (!change) return text;
  const time = timeWords(change.minute, messages);
  if (change.date === now.date) return messages.open.today(time);
  if (change.date === addDays(now.date, 1)) return messages.open.tomorrow(time);
  const day = change.date <= addDays(now.date, 6) ? weekdayWords(weekdayOf(change.date), messages) : dateWords(change.date, messages);
  return messages.open.onDay(day, time);
}

/** The end of being open: only the time when it comes within 24 hours. */
function endWords(text: string, now: LocalMinute, messages: MessageWords): string {
  const end = readLocalMinute(text);
  if (!end) return text;
  const soon = end.date === now.date || (end.date === addDays(now.date, 1) && end.minute < now.minute);
  return soon ? timeWords(end.minute, messages) : changeWords(text, now, messages);
}

/** The open state in words with the next change. Nobody is told to call where there is nothing to call. */
export function openWords(open: OpenState, now: LocalMinute, callable: boolean, messages: MessageWords): string {
  if (open.state === 'open') return open.until ? messages.open.until(endWords(open.until, now, messages)) : messages.open.always;
  if (open.state === 'closed') return open.opens ? messages.open.opens(changeWords(open.opens, now, messages)) : messages.open.closed;
  const { holiday, holidayAsk, notConfirmed, notConfirmedAsk } = messages.open;
  if (open.reason === 'holiday') return callable ? holiday : holidayAsk;
  return callable ? notConfirmed : notConfirmedAsk;
}

/** A distance no more exact than the points it is measured between: halves up to five miles, then whole miles. */
export function distanceWords(miles: number, { distance, find }: MessageWords): string {
  if (miles < 0.5) return distance.lessThanHalf;
  const rounded = miles < 5 ? Math.round(miles * 2) / 2 : Math.round(miles);
  return distance.about(find.miles(rounded));
}

/** A list in a sentence: "phone, address, and hours". */
export function listWords(words: readonly string[], { language, calendar }: MessageWords): string {
  if (calendar) return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${calendar.and} `);
  return made(lists, localeOf(language), (locale) => new Intl.ListFormat(locale, { type: 'conjunction' })).format(words);
}
