/** Arbitrary opening hours for property tests: as `parseHours` would give them, and nothing it would not. */
import * as fc from 'fast-check';
import type { Hours, HoursComment, Span } from '../../api/core/hours.ts';

type DayOfHours = { times: { from: number; to: number }[]; comment: string | undefined };

/** Times of one day: cut minutes in pairs; the last span may end on the next day, before the first begins. */
const times = fc.tuple(fc.uniqueArray(fc.nat(1440), { maxLength: 6 }), fc.option(fc.nat(1439))).map(([cuts, night]) => {
  const sorted = cuts.sort((a, b) => a - b);
  const spans: { from: number; to: number }[] = [];
  for (let index = 0; index + 1 < sorted.length; index += 2) spans.push({ from: sorted[index] ?? 0, to: sorted[index + 1] ?? 0 });
  const last = spans.at(-1);
  if (last && night !== null && night > 0 && night < last.from) last.to = 1440 + night;
  return spans;
});

const comment = fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, fc.constantFrom('by appointment', 'ring the bell', 'é – ü; Mo off'));
const day: fc.Arbitrary<DayOfHours> = fc.record({ times, comment });

/** Weekly patterns come in few kinds, so that days share their hours and canonical texts have groups. */
const week = fc.tuple(fc.array(day, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), fc.subarray(['call first', 'by appointment']));

export const anyHours: fc.Arbitrary<Hours> = week.map(([kinds, choice, alone]) => {
  const days = choice.map((kind) => kinds[kind]);
  const spans: Span[] = days.flatMap((each, day) => (each?.times ?? []).map((time) => ({ day, ...time })));
  const texts = [...new Set(days.flatMap((each) => each?.comment ?? []))];
  const comments: HoursComment[] = texts.map((text) => ({ text, days: days.flatMap((each, day) => (each?.comment === text ? [day] : [])) }));
  return { spans, speaksOfHolidays: days[7] !== undefined, comments: [...comments, ...alone.map((text) => ({ text, days: [] }))] };
}).filter(({ spans }) => spans.length > 0);
