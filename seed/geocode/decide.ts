/**
 * Whether a point that was found takes the place of the one a record has.
 *
 * A point counts as set by hand when its method is `address point` (somebody took it from a list of addresses or looked
 * at the map, which is better than anything found here) or when a comment stands at it.
 *
 * The middle of an area only says that the place is somewhere around it: a point that lies as near as it says is what it
 * stood in for, and takes its place.
 */
import { distanceMetres } from '../../api/core/distance.ts';
import type { Point } from '../../api/core/location.ts';
import { isMiddle } from '../../api/core/vocabulary.ts';
import type { FoundRecord } from '../find-record.ts';

/** Farther than this, a point is not moved without being told. Metres. */
export const farthestMove = 250;

export type Decision = { write: true } | { write: false; why: string };

/** @param move told to move points, also those set by hand */
export function decide({ record, text }: Pick<FoundRecord, 'record' | 'text'>, found: Point, move: boolean): Decision {
  const before = record.point;
  if (!before) return { write: true };
  const metres = Math.round(distanceMetres(before, found));
  if (before.method === found.method && before.accuracy_m === found.accuracy_m && metres === 0) return { write: false, why: 'It has this point already.' };
  if (move) return { write: true };
  if (isByHand(before, text)) return { write: false, why: `Its point was set by hand, ${metres} m from what was found. --move would replace it.` };
  if (isMiddle(before) && !isMiddle(found) && metres <= before.accuracy_m) return { write: true };
  if (metres > farthestMove) return { write: false, why: `Its point lies ${metres} m from what was found. Look which is right; --move would replace it.` };
  return before.accuracy_m <= found.accuracy_m ? { write: false, why: `Its point is as exact, ${metres} m away.` } : { write: true };
}

function isByHand({ method }: Point, text: string): boolean {
  const block = /(?:^#(?! yaml-language-server).*\n)*^point:.*\n(?: .*\n)*/m.exec(text)?.[0] ?? '';
  return method === 'address point' || block.includes('#');
}
