/** What somebody told us about a record: what rests on it, and what does not. */
import type { LocationRecord, Source } from './location.ts';

type Fact = Source['supports'][number];
type Known = Pick<LocationRecord, 'told' | 'checked'>;

/** Facts that somebody told us, whenever it was. They need no page. */
export const toldFacts = ({ told = [] }: Pick<Known, 'told'>): ReadonlySet<Fact> => new Set(told.flatMap(({ facts }) => facts));

/**
 * True where the last check was with somebody who knows and about the whole record, as "still right" is. One that says
 * under `told` which facts it gave was about those and no others.
 */
export const wasWholeTold = ({ told = [], checked }: Known): boolean =>
  checked.by !== 'reading' && !told.some(({ on, by }) => on === checked.on && by === checked.by);

/** The last day on which somebody phoned, YYYY-MM-DD, as far as the record says. */
export function lastPhoned({ told = [], checked }: Known): string | undefined {
  return [...told, checked].filter(({ by }) => by === 'phone').map(({ on }) => on).sort().at(-1);
}
