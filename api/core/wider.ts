/** Places that a search near a town would lose: they serve a wider area, or keep to themselves where they are. */
import { isPartial } from './about-line.ts';
import type { LocationItem } from './answers.ts';
import { isLine } from './lines.ts';
import { openRank } from './open-rank.ts';
import type { PublishedLocation } from './published.ts';
import type { Query } from './query/values.ts';
import { serves } from './serves.ts';

/** The same question without where; undefined when nobody asked near a place. */
export function widerQuery({ near, bbox: _area, ...others }: Query): Query | undefined {
  return near && others;
}

/** True for a place that no distance can be given to. Phone lines have a group of their own. */
export const isWider = (record: PublishedLocation): boolean => !record.point && !isLine(record);

/** Those that are known to serve the place or the whole state first, and open ones first among alike; ties stay as they came. */
export function inWiderOrder(found: readonly LocationItem[], { near }: Query): LocationItem[] {
  const rank = (item: LocationItem): number => Number(!serves(item, near?.text) && (!item.area || isPartial(item.area)));
  return [...found].sort((a, b) => rank(a) - rank(b) || openRank[a.open.state] - openRank[b.open.state]);
}
