/** How far something is from a place, in words that claim no more than is known. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { distanceMiles } from '../../../api/core/distance.ts';
import { isMiddle } from '../../../api/core/vocabulary.ts';
import { fold } from '../../../api/core/words.ts';
import { townWords } from '../../list/where.ts';
import { distanceWords } from '../../messages/format.ts';
import type { Messages } from '../../messages/messages.ts';
import type { NearestWords } from '../../messages/sheet-messages.ts';
import type { NearPlace } from './use-near.ts';

type Located = Pick<LocationItem, 'address' | 'neighborhood' | 'area' | 'point' | 'location_withheld'>;

/**
 * "Lynn · about 6 miles". Where only the town is known or public, the distance is said to be that of the town, and in the
 * town itself there is none.
 * @param near the place that somebody typed, if any.
 */
export function awayWords(item: Located, near: NearPlace | undefined, messages: Messages, words: NearestWords): string[] {
  const town = townWords(item, messages);
  const { point, address, location_withheld: withheld } = item;
  const isTownOnly = withheld === true || (point !== undefined && isMiddle(point));
  const why = withheld ? words.withheld : isTownOnly ? words.townOnly : '';
  if (!near || !point) return [town, why].filter(Boolean);
  const distance = distanceWords(distanceMiles(near.point, point), messages);
  if (!isTownOnly) return [town, distance];
  const city = address?.city ?? town;
  return [fold(city) === fold(near.name) ? words.inTown(city) : words.townAway(city, distance), why];
}
