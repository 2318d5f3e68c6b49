/** Places that a search near a town would lose: they serve a wider area, or keep to themselves where they are. */
import type { PublishedLocation } from './published.ts';
import type { Query } from './query/values.ts';
import { lineKinds } from './vocabulary.ts';

/** The same question without where; undefined when nobody asked near a place. */
export function widerQuery({ near, bbox: _area, ...others }: Query): Query | undefined {
  return near && others;
}

/** True for a place that no distance can be given to. Phone lines have a group of their own. */
export const isWider = ({ kind, point }: PublishedLocation): boolean => !point && !(lineKinds as readonly string[]).includes(kind);

/** Those whose town is known first; ties stay as they came. */
export function inWiderOrder<T extends { record: PublishedLocation }>(found: readonly T[]): T[] {
  return [...found].sort((a, b) => Number(!a.record.address) - Number(!b.record.address));
}
