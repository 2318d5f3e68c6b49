/** Times of the day as people type them, and what "9-5" means. */

/** A time as typed. `half`: am or pm, where it was said; `exact`: on the 24-hour clock. */
export type TypedTime = { hour: number; minute: number; half?: 'am' | 'pm'; exact: boolean; raw: string };
/** Minutes of the day; `to` may be 1440, and is smaller than `from` for after midnight. */
export type TypedSpan = { from: number; to: number };

/** Longer than this and past midnight, a slip is far likelier than such hours. */
const longestNightHours = 14;

/** One time: `9`, `9am`, `9:30 p.m.`, `17:00`, `noon`, `midnight`. Undefined when it is none. */
export function readTime(raw: string): TypedTime | undefined {
  if (raw === 'noon') return { hour: 12, minute: 0, half: 'pm', exact: false, raw };
  if (raw === 'midnight') return { hour: 12, minute: 0, half: 'am', exact: false, raw };
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?$/.exec(raw);
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  const half = match[3] === undefined ? undefined : match[3] === 'a' ? ('am' as const) : ('pm' as const);
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0) || (half && (hour < 1 || hour > 12))) return undefined;
  const exact = !half && (hour > 12 || hour === 0 || (match[1]?.startsWith('0') === true && match[2] !== undefined));
  return { hour, minute, exact, raw, ...(half && { half }) };
}

/**
 * The minutes that two times mean. With neither am nor pm only what has one sensible reading is taken: it begins from 7
 * to 11 in the morning and ends at 12 or from 1 to 6. Where one of the two says am or pm, the other is the nearest that
 * makes the time shorter than half a day. A leading zero (09:00) and hours past 12 are the 24-hour clock.
 */
export function readSpan(first: TypedTime, last: TypedTime): TypedSpan | { problem: string } {
  const typed = `${first.raw}-${last.raw}`;
  const span = minutesOf(first, last);
  if (!span) return { problem: `"${typed}" could be morning or evening. Type am and pm, as in 9am-5pm.` };
  if (span.from === span.to) return { problem: `"${typed}" lasts no time at all. For the whole day type "24 hours".` };
  const minutes = (span.to - span.from + 1440) % 1440;
  if (span.to < span.from && minutes > longestNightHours * 60) {
    return { problem: `"${typed}" would last ${Math.round(minutes / 60)} hours, past midnight. Type am and pm, or the 24-hour clock as in 09:00-17:00.` };
  }
  return span;
}

function minutesOf(first: TypedTime, last: TypedTime): TypedSpan | undefined {
  if (!first.half && !last.half) {
    if (first.exact || last.exact) return { from: first.hour * 60 + first.minute, to: last.hour * 60 + last.minute };
    const isDay = first.hour >= 7 && first.hour <= 11 && (last.hour === 12 || last.hour <= 6);
    return isDay ? { from: onClock(first, 'am'), to: onClock(last, 'pm') } : undefined;
  }
  if (first.exact || last.exact) return undefined;
  if (first.half && last.half) return { from: onClock(first, first.half), to: endOf(onClock(last, last.half)) };
  if (last.half) return { from: nearestBefore(first, onClock(last, last.half)), to: endOf(onClock(last, last.half)) };
  const from = onClock(first, first.half ?? 'am');
  return { from, to: endOf(nearestAfter(last, from)) };
}

const onClock = ({ hour, minute }: TypedTime, half: 'am' | 'pm'): number => (hour % 12) * 60 + minute + (half === 'pm' ? 720 : 0);

/** Midnight at the end of a day is 24:00. */
const endOf = (minute: number): number => (minute === 0 ? 1440 : minute);

/** The reading that ends so soon after it that less than half a day lies between. */
const nearestAfter = (time: TypedTime, from: number): number => (((onClock(time, 'am') - from + 1440) % 1440 || 1440) <= 720 ? onClock(time, 'am') : onClock(time, 'pm'));
const nearestBefore = (time: TypedTime, to: number): number => (((to - onClock(time, 'am') + 1440) % 1440 || 1440) <= 720 ? onClock(time, 'am') : onClock(time, 'pm'));
