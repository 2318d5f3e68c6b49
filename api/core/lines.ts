/** Phone lines that answer now: the voice that is there when no place is. */
import type { PublishedLocation } from './published.ts';
import type { Query } from './query/values.ts';
import { lineKinds } from './vocabulary.ts';

const answering: Query = { kind: lineKinds, open: { at: ['now'], unknown: false } };

/**
 * What to ask for, the best first: lines for whom the query is about, then any line, because nobody is left without a
 * voice for want of one just for them. Where a person is and what kind of place they look for do not matter: anybody can call.
 */
export function lineQueries({ language, audience }: Query): Query[] {
  const fitting = { ...answering, ...(language && { language }), ...(audience && { audience }) };
  return language || audience ? [fitting, answering] : [answering];
}

/**
 * Order among lines that answer: peers before others, warmlines before helplines before crisis lines (which stand on
 * every page anyway), lines for anybody before those for a named group. Ties stay as they came.
 */
export function inLineOrder<T extends { record: PublishedLocation }>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => rank(a.record) - rank(b.record));
}

function rank({ kind, peer_run, audiences }: PublishedLocation): number {
  return (peer_run ? 0 : 6) + lineKinds.findIndex((line) => line === kind) * 2 + (audiences ? 1 : 0);
}
