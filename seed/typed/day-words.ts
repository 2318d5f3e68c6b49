/** Days of the week as people type them. 0 Monday to 6 Sunday, 7 a legal holiday. */
import { HOLIDAY } from '../../api/core/calendar.ts';

const names: readonly (readonly string[])[] = [
  ['mo', 'mon', 'monday', 'm'], ['tu', 'tue', 'tues', 'tuesday'], ['we', 'wed', 'weds', 'wednesday', 'w'],
  ['th', 'thu', 'thur', 'thurs', 'thursday'], ['fr', 'fri', 'friday', 'f'], ['sa', 'sat', 'saturday'], ['su', 'sun', 'sunday'],
  ['ph', 'holiday'],
];
const groups: Readonly<Record<string, readonly number[]>> = {
  weekday: [0, 1, 2, 3, 4], weekend: [5, 6], daily: [0, 1, 2, 3, 4, 5, 6], everyday: [0, 1, 2, 3, 4, 5, 6],
};
const single = new Map(names.flatMap((words, day) => words.map((word) => [word, day] as const)));

/** Letters for days written together, as in MWF and TTh. A T beside Th is Tuesday; "MF" could be two days or five. */
const together = /^(?=[a-z]{2,})(?!mf$)m?(?:t(?!h))?w?(?:th)?f?$/;

export const nameOfDay = (day: number): string => (day === HOLIDAY ? 'a holiday' : (names[day]?.[2] ?? names[day]?.at(-1) ?? '').replace(/^./, (letter) => letter.toUpperCase()));

/** The days that a word in small letters means, or undefined. One letter alone means a day only where it can be no other. */
export function daysOf(word: string): readonly number[] | undefined {
  const plain = word.length > 3 && word.endsWith('s') && !single.has(word) ? word.slice(0, -1) : word;
  const day = single.get(plain);
  if (day !== undefined) return [day];
  if (groups[plain]) return groups[plain];
  if (!together.test(word)) return undefined;
  return [...word.matchAll(/th|[mtwf]/g)].map(([letter]) => (letter === 't' ? 1 : (single.get(letter) ?? 0)));
}
