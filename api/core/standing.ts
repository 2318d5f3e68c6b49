/** In which order lines stand at a moment. By itself, because the page of all lines needs no more to stay right. */
import type { OpenState } from './hours.ts';
import { openRank } from './open-rank.ts';

/** What decides where a line stands at a moment. */
export type LineStanding = { open: OpenState; rank: number };

/**
 * Order at a moment: who is open now, then those whose hours nobody confirmed, then the others by when they open, the
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
