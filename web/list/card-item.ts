/** The part of a result that its card shows. */
import type { LocationItem } from '../../api/core/answers.ts';
import type { OpenLines } from '../../api/core/about-line.ts';

const fields = [
  'id', 'name', 'kind', 'address', 'neighborhood', 'location_withheld', 'point', 'area', 'open', 'distance_miles', 'languages', 'phones',
  'text', 'chat', 'email', 'website', 'hours', 'peer_run', 'confidence', 'status',
] as const satisfies readonly (keyof LocationItem)[];

export type CardItem = Pick<LocationItem, (typeof fields)[number]>;

/** A line also says whom and what it is for. */
const lineFields = [...fields, 'focus', 'audiences'] as const;

export type LineItem = Pick<LocationItem, (typeof lineFields)[number]>;

const only = (item: LocationItem, names: readonly (keyof LocationItem)[]) =>
  Object.fromEntries(names.flatMap((field) => (item[field] === undefined ? [] : [[field, item[field]]])));

/** A result without what no card shows. */
export const cardItem = (item: LocationItem): CardItem => only(item, fields) as CardItem;

/** The lines that are open, without what no page shows of them. */
export const shownLines = (lines: OpenLines<LocationItem>): OpenLines<LineItem> => ({ ...lines, items: lines.items.map((line) => only(line, lineFields) as LineItem) });
