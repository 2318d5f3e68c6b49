/** The part of a result that its card shows. */
import type { LocationItem } from '../../api/core/answers.ts';
import type { OpenLines } from '../../api/core/about-line.ts';
import { addressLine } from './where.ts';

/** The hours too: they say whether it is open when time has gone on. */
const fields = [
  'id', 'name', 'kind', 'address', 'neighborhood', 'location_withheld', 'point', 'area', 'open', 'distance_miles', 'languages', 'phones',
  'text', 'chat', 'email', 'website', 'hours', 'confidence', 'status', 'checked',
] as const satisfies readonly (keyof LocationItem)[];

type Shown = Pick<LocationItem, (typeof fields)[number]>;

export type CardItem = Omit<Shown, 'point'> & {
  /** How exact the point is. Where it is, is for the map. */
  point?: Pick<NonNullable<LocationItem['point']>, 'method'> | undefined;
};

/** A line also says whom and what it is for, and who answers. */
const lineFields = [...fields, 'focus', 'audiences', 'peer_run'] as const;

export type LineItem = CardItem & Pick<LocationItem, 'focus' | 'audiences' | 'peer_run'>;

function only({ point, ...item }: LocationItem, names: readonly (keyof LocationItem)[]): Record<string, unknown> {
  const shown: Partial<Record<keyof LocationItem, unknown>> = { ...item, ...(point && { point: { method: point.method } }) };
  return Object.fromEntries(names.flatMap((field) => (shown[field] === undefined ? [] : [[field, shown[field]]])));
}

/** How many ways to act come before a mailbox and a website, which a card shows only where there is little else: see `Actions`. What area a place serves stands only where it has no address: see `townWords`. */
const waysBefore = (item: LocationItem): number => [item.phones, item.text, item.chat, addressLine(item)].filter(Boolean).length;

/** A result without what no card shows. */
export function cardItem(item: LocationItem): CardItem {
  const ways = waysBefore(item);
  const isUnseen: Partial<Record<keyof LocationItem, boolean>> = { email: ways > 0, website: ways > 1, area: item.address !== undefined };
  return only(item, fields.filter((field) => !isUnseen[field])) as CardItem;
}

/** The lines that are open, without what no page shows of them. */
export const shownLines = (lines: OpenLines<LocationItem>): OpenLines<LineItem> => ({ ...lines, items: lines.items.map((line) => only(line, lineFields) as LineItem) });
