/**
 * What the npm package `opening_hours` says of schedules, every half hour from November 2026 to October 2027. A process
 * of its own, because the package goes by the process's time zone: start it with TZ=America/New_York.
 *
 * In: JSON {keptDays, schedules: [{inOpenStreetMap, spans, speaksOfHolidays}]}. Out: JSON {zone, holidays, answers}, where
 * holidays are the package's own and an answer is {states, disputed, moved}: a string of o(pen), c(losed) and u(nknown),
 * one for each half hour; how many of them lie on days that the package and the directory take differently; and for how
 * many the package was asked for another moment.
 */
import { text } from 'node:stream/consumers';
import OpeningHours from 'opening_hours';

const massachusetts = { lat: 42.36, lon: -71.06, address: { country_code: 'us', state: 'Massachusetts' } };
const from = new Date(2026, 10, 1);
const to = new Date(2027, 10, 1);
const HALF_HOUR = 1_800_000;
const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days on the wall clock of this process. */
const dateOf = (instant) => `${instant.getFullYear()}-${String(instant.getMonth() + 1).padStart(2, '0')}-${String(instant.getDate()).padStart(2, '0')}`;
const dayBefore = (date) => dateOf(new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) - 1));
const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** [from, to] of each opening, in milliseconds. It begins a week early, so that every opening that reaches in is whole. */
function openings(schedule) {
  const early = new Date(2026, 9, 25);
  return new OpeningHours(schedule, massachusetts).getOpenIntervals(early, to).map(([start, end]) => [start.getTime(), end.getTime()]);
}

/** Asks ever later times, so that a year takes one pass. */
function inside(intervals) {
  let next = 0;
  return (time) => {
    while (next < intervals.length && intervals[next][1] <= time) next++;
    return next < intervals.length && intervals[next][0] <= time;
  };
}

const repeatedHour = Date.UTC(2026, 10, 1, 6);
const skippedHour = Date.UTC(2027, 2, 14, 7);
const mondayAfter = Date.UTC(2027, 2, 15, 4);
const HOUR = 3_600_000;

/**
 * When a clock is changed, the package's own look-ahead disagrees with its answer for a given moment, so there it is
 * asked for the moment; undefined: the look-ahead will do. Two hours differ by its rules, and it is asked for another
 * moment. In the hour that is shown twice the directory's clock stands still at 01:59, so the second time the package is
 * asked for that. And it finds yesterday by going back 24 hours: in the first hour after the Sunday of 23 hours this is
 * Saturday, so it is asked for the same hour a week later.
 */
function momentAsked(time) {
  if (time >= repeatedHour && time < repeatedHour + HOUR) return repeatedHour - 60_000;
  if (time >= mondayAfter && time < mondayAfter + HOUR) return time + 7 * 24 * HOUR;
  return [repeatedHour, skippedHour].some((change) => Math.abs(time - change) <= 3 * HOUR) ? time : undefined;
}

const halfHours = [];
for (let time = from.getTime(); time < to.getTime(); time += HALF_HOUR) {
  const date = dateOf(new Date(time));
  halfHours.push({ time, date, before: dayBefore(date), asked: momentAsked(time) });
}

const { keptDays, schedules } = JSON.parse(await text(process.stdin));
const kept = new Set(keptDays);
const holidays = new Set(openings('PH').flatMap(([start, end]) => halfHours.filter(({ time }) => time >= start && time < end).map(({ date }) => date)));
const onlyTheirs = new Set([...holidays].filter((date) => !kept.has(date)));
const either = new Set([...kept, ...holidays]);

/**
 * The days for which the package cannot be asked in one piece. Without a word of holidays it takes them for usual days
 * and the directory does not know. With one, its list of holidays differs. And a rule for holidays ends the night of
 * the day before and lets the usual night of the holiday run into the day after.
 */
function disputedDays(speaksOfHolidays, nights) {
  const days = speaksOfHolidays ? (nights ? either : onlyTheirs) : kept;
  return ({ date, before }) => days.has(date) || (nights && days.has(before));
}

const times = ({ from, to }) => `${clock(from)}-${clock(to > 1440 ? to - 1440 : to)}`;
const beganOnHoliday = ([start]) => kept.has(dateOf(new Date(start)));
const covers = (intervals, time) => intervals.some(([start, end]) => start <= time && time < end);

/** For those days the package says when each single span runs; what counts is the day on which it began. */
function spanBySpan(spans, speaksOfHolidays) {
  const usual = spans.filter(({ day }) => day < 7).flatMap((span) => openings(`${names[span.day]} ${times(span)}`));
  const onHolidays = spans.filter(({ day }) => day === 7).flatMap((span) => keptDays.flatMap((date) =>
    openings(`${date.slice(0, 4)} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(8)} ${times(span)}`)));
  const known = [...usual.filter((opening) => !beganOnHoliday(opening)), ...onHolidays];
  const doubtful = speaksOfHolidays ? [] : usual.filter(beganOnHoliday);
  return ({ time, date }) => {
    if (covers(known, time)) return 'o';
    return (kept.has(date) && !speaksOfHolidays) || covers(doubtful, time) ? 'u' : 'c';
  };
}

function answer({ inOpenStreetMap, spans, speaksOfHolidays }) {
  const hours = new OpeningHours(inOpenStreetMap, massachusetts);
  const isOpen = inside(openings(inOpenStreetMap));
  const nights = spans.some((span) => span.to > 1440);
  const isDisputed = disputedDays(speaksOfHolidays, nights);
  const single = spanBySpan(spans, speaksOfHolidays);
  let disputed = 0;
  let moved = 0;
  let states = '';
  for (const halfHour of halfHours) {
    if (isDisputed(halfHour)) {
      states += single(halfHour);
      disputed++;
    } else {
      const { time, asked } = halfHour;
      if (asked !== undefined && asked !== time) moved++;
      states += (asked === undefined ? isOpen(time) : hours.getState(new Date(asked))) ? 'o' : 'c';
    }
  }
  return { states, disputed, moved };
}

process.stdout.write(JSON.stringify({
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  holidays: [...holidays],
  answers: schedules.map(answer),
}));
