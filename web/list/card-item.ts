/** The part of a result that its card shows. */
import type { LocationItem } from '../../api/core/answers.ts';

const fields = [
  'id', 'name', 'kind', 'address', 'neighborhood', 'location_withheld', 'point', 'area', 'open', 'distance_miles', 'languages', 'phones',
  'text', 'chat', 'email', 'website', 'hours', 'peer_run', 'confidence', 'status',
] as const satisfies readonly (keyof LocationItem)[];

export type CardItem = Pick<LocationItem, (typeof fields)[number]>;

/** A result without what no card shows. */
export function cardItem(item: LocationItem): CardItem {
  return Object.fromEntries(fields.flatMap((field) => (item[field] === undefined ? [] : [[field, item[field]]]))) as CardItem;
}
