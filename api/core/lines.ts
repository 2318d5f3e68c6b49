/** Phone lines: the voice that is there when no place is. Which to name first, and in which order they stand at a moment. */
import type { OpenState } from './hours.ts';
import { openRank } from './open-rank.ts';
import type { PublishedLocation } from './published.ts';
import type { Query } from './query/values.ts';
import { lineKinds } from './vocabulary.ts';

const answering: Query = { kind: lineKinds, open: { at: ['now'], unknown: false } };

/**
 * What to ask for, the best first: lines for whom the query is about, then any line, because nobody is left without a
 * voice for want of one just for them. Where a person is and what kind of place they look for do not matter: anybody can call.
 */
export function lineQueries(query: Query): Query[] {
  const person = aboutPerson(query);
  return Object.keys(person).length > 0 ? [{ ...answering, ...person }, answering] : [answering];
}

/** The part of a query that says for whom it is. */
export const aboutPerson = ({ language, audience }: Query): Query => ({ ...(language && { language }), ...(audience && { audience }) });

/**
 * Order among lines that answer: peers before others, warmlines before helplines before crisis lines (which stand on
 * every page anyway), lines for anybody before those for a named group. Ties stay as they came.
 */
export function inLineOrder<T extends { record: PublishedLocation }>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => lineRank(a.record) - lineRank(b.record));
}

/** Place of a line among lines, from 0. One that may have changed comes behind all others: nobody's first call goes unanswered for it. */
export function lineRank({ kind, peer_run, audiences, status }: Pick<PublishedLocation, 'kind' | 'peer_run' | 'audiences' | 'status'>): number {
  const ranks = [status === 'unclear', !peer_run, lineKinds.findIndex((line) => line === kind), audiences !== undefined];
  return ranks.reduce<number>((before, rank) => before * lineKinds.length + Number(rank), 0);
}

/** What decides where a line stands at a moment. */
export type LineStanding = { open: OpenState; rank: number };

/**
 * Order at a moment: who answers now, then those whose hours nobody confirmed, then the others by when they open, the
 * soonest first and those that we know no time for last. Ties go by rank, and then stay as they came.
 */
export function inStandingOrder<T extends LineStanding>(lines: readonly T[]): T[] {
  return [...lines].sort((a, b) => openRank[a.open.state] - openRank[b.open.state] || compareOpening(a.open, b.open) || a.rank - b.rank);
}

/** Local times compare as text. */
function compareOpening(a: OpenState, b: OpenState): number {
  if (a.state !== 'closed' || b.state !== 'closed' || a.opens === b.opens) return 0;
  return (a.opens ?? '9999') < (b.opens ?? '9999') ? -1 : 1;
}
