/** Wall-clock time of a region, from an instant that is handed in. Nothing here reads a clock. */

/** Gives the present instant. Handed to whatever needs the time, so that a test can choose it. */
export type Clock = () => Date;

/** A minute on the wall clock of the region. */
export type LocalMinute = {
  /** Calendar day, YYYY-MM-DD. */
  date: string;
  /** Minute of the day, 0 to 1439. */
  minute: number;
};

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

function wallClock(instant: Date, timeZone: string): LocalMinute {
  const part: Record<string, string> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = value;
  return { date: `${part['year']}-${part['month']}-${part['day']}`, minute: Number(part['hour']) * 60 + Number(part['minute']) };
}

/** Days from one calendar day to another; negative when that one is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

/** Minutes between two wall-clock readings, as if no clock had ever been changed. */
export function minutesBetween(from: LocalMinute, to: LocalMinute): number {
  return daysBetween(from.date, to.date) * 1440 + to.minute - from.minute;
}

/**
 * What opening hours go by at an instant: the latest minute that the region's wall clock has shown so far. In spring
 * the clock jumps, and what opens or closes inside the skipped hour does so at the jump. In autumn one hour is shown
 * twice, and what closed in its first pass stays closed in the second, because this clock stands still at the hour's
 * last minute (changes are taken to happen on the full hour and to last at most an hour, as in America/New_York).
 */
export function localMinute(instant: Date, timeZone: string): LocalMinute {
  const now = wallClock(instant, timeZone);
  const hourAgo = wallClock(new Date(instant.getTime() - 3_600_000), timeZone);
  if (minutesBetween(hourAgo, now) >= 60) return now;
  return { date: now.date, minute: Math.min(1439, Math.floor(now.minute / 60) * 60 + 59) };
}

/** The instant at which the local day of an instant began, to the minute. Searched, because some days have 23 or 25 hours. */
export function dayBegan(instant: Date, timeZone: string): Date {
  const { date } = localMinute(instant, timeZone);
  const minute = 60_000;
  let later = Math.floor(instant.getTime() / minute);
  let earlier = later - 26 * 60;
  while (later - earlier > 1) {
    const middle = Math.floor((earlier + later) / 2);
    if (localMinute(new Date(middle * minute), timeZone).date === date) later = middle;
    else earlier = middle;
  }
  return new Date(later * minute);
}

/** The wall-clock form in addresses and answers: `2026-11-28T18:30`. */
export function writeLocalMinute({ date, minute }: LocalMinute): string {
  return `${date}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * Reads `2026-11-28T18:30`; undefined for any other form, for a day or an hour that does not exist, and for years
 * outside 1900 to 2199: nobody means them, and counting days from them could leave the four-digit years.
 */
export function readLocalMinute(text: string): LocalMinute | undefined {
  const match = /^((?:19|2[01])\d{2}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (!match?.[1] || !isCalendarDay(match[1])) return undefined;
  return { date: match[1], minute: Number(match[2]) * 60 + Number(match[3]) };
}

/** True for a day that exists, in the form YYYY-MM-DD. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The calendar day a number of days later (or earlier, when negative). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Weekday of a calendar day: 0 Monday to 6 Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7;
}
