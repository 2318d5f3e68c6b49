/** Days, times and distances in words. Everything is local wall-clock time of the region, handed in as text. */
import type { LocalMinute } from '../../api/core/clock.ts';
import { addDays, readLocalMinute } from '../../api/core/clock.ts';
import type { OpenState } from '../../api/core/hours.ts';
import type { Messages } from './messages.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })));
  return found;
}

/** ICU versions differ in the space they use; server and browser must write the same. */
const plainSpaces = (text: string): string => text.replaceAll(/[\u202f\u00a0]/g, ' ');

/** A minute of the day: "9 am", "4:30 pm", "noon". */
export function timeWords(minute: number, { language, open }: Messages): string {
  const ofDay = minute % 1440;
  if (ofDay === 0) return open.midnight;
  if (ofDay === 720) return open.noon;
  const hourOnly = ofDay % 60 === 0;
  const options: Intl.DateTimeFormatOptions = hourOnly ? { hour: 'numeric' } : { hour: 'numeric', minute: '2-digit' };
  const text = plainSpaces(format(language, hourOnly ? 'hour' : 'minute', options).format(new Date(ofDay * 60_000)));
  return language === 'en' ? text.toLowerCase() : text;
}

/** Name of a weekday, 0 Monday to 6 Sunday. */
export function weekdayWords(day: number, { language }: Messages): string {
  // 1 January 2024 was a Monday.
  return format(language, 'weekday', { weekday: 'long' }).format(new Date(Date.UTC(2024, 0, 1 + day)));
}

/** A calendar day, as exact as it is given: "March 3, 2027", "March 2027", "2027". */
export function dateWords(date: string, { language }: Messages): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', ...(day && { day: 'numeric' }) };
  return plainSpaces(format(language, day ? 'day' : 'month', options).format(new Date(`${date}T00:00Z`)));
}

/** How long ago a number of days is: "7 months ago", "2 years ago". */
export function agoWords(days: number, { language }: Messages): string {
  const months = Math.floor(days / 30.44);
  const words = new Intl.RelativeTimeFormat(language);
  return plainSpaces(months < 24 ? words.format(-months, 'month') : words.format(-Math.floor(months / 12), 'year'));
}

function dayWords(date: string, { language }: Messages): string {
  return format(language, 'weekday', { weekday: 'long' }).format(new Date(`${date}T00:00Z`));
}

/** When something changes, as seen from now: "at 4 pm", "tomorrow at 9 am", "Monday at 9 am". */
function changeWords(text: string, now: LocalMinute, messages: Messages): string {
  const change = readLocalMinute(text);
  if (!change) return text;
  const time = timeWords(change.minute, messages);
  if (change.date === now.date) return messages.open.today(time);
  if (change.date === addDays(now.date, 1)) return messages.open.tomorrow(time);
  const day = change.date <= addDays(now.date, 6) ? dayWords(change.date, messages) : dateWords(change.date, messages);
  return messages.open.onDay(day, time);
}

/** The end of being open: only the time when it comes within 24 hours. */
function endWords(text: string, now: LocalMinute, messages: Messages): string {
  const end = readLocalMinute(text);
  if (!end) return text;
  const soon = end.date === now.date || (end.date === addDays(now.date, 1) && end.minute < now.minute);
  return soon ? timeWords(end.minute, messages) : changeWords(text, now, messages);
}

/** The open state in words with the next change. Nobody is told to call where there is nothing to call. */
export function openWords(open: OpenState, now: LocalMinute, callable: boolean, messages: Messages): string {
  if (open.state === 'open') return open.until ? messages.open.until(endWords(open.until, now, messages)) : messages.open.always;
  if (open.state === 'closed') return open.opens ? messages.open.opens(changeWords(open.opens, now, messages)) : messages.open.closed;
  const { holiday, holidayAsk, notConfirmed, notConfirmedAsk } = messages.open;
  if (open.reason === 'holiday') return callable ? holiday : holidayAsk;
  return callable ? notConfirmed : notConfirmedAsk;
}

/** A distance no more exact than the points it is measured between: halves up to five miles, then whole miles. */
export function distanceWords(miles: number, { distance, find }: Messages): string {
  if (miles < 0.5) return distance.lessThanHalf;
  const rounded = miles < 5 ? Math.round(miles * 2) / 2 : Math.round(miles);
  return distance.about(find.miles(rounded));
}

/** A list in a sentence: "phone, address, and hours". */
export function listWords(words: readonly string[], { language }: Messages): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}
