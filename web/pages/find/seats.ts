/** Which card of the list shows which record: what is new takes over a card whose record is gone, because to draw a card anew takes longer than to change its words. */
import { useState } from 'react';
import type { CardItem } from '../../list/card-item.ts';

/** The number of the card that shows a record. */
type Seats = ReadonlyMap<string, number>;

/**
 * Every record that was shown before stays in its card; the others take over what is free, from the top.
 * @param before the cards of the records that are shown, in their order.
 * @param isFree whether what is free may be taken over.
 */
export function seated(before: Seats, items: readonly { id: string }[], isFree: boolean): Map<string, number> {
  const all = [...before.values()];
  const free = all.filter((seat) => isFree && !items.some(({ id }) => before.get(id) === seat));
  let most = Math.max(0, ...all);
  return new Map(items.map(({ id }) => [id, before.get(id) ?? free.shift() ?? ++most]));
}

type Seating = {
  items?: readonly CardItem[];
  /** Of what was painted before, what nobody has taken over yet: it stays, unseen, because to take it away takes as long as to draw it. */
  past: readonly CardItem[];
  seats: Seats;
};

/** The cards of a list after those of the list before it. */
export function take({ seats: before, past: left }: Seating, items: readonly CardItem[], painted: readonly CardItem[]): Seating {
  // Only after a press, and of nothing that has the focus or a finger on it: no number to call may become another one while somebody reads or reaches for it.
  const isPressed = items !== painted || left.length > 0;
  const seats = seated(before, items, isPressed && !document.querySelector('.cards:is(:active, :focus-within)'));
  const shown = [undefined, ...seats.values()];
  const past = painted.filter(({ id }) => !shown.includes(before.get(id)));
  for (const { id } of past) seats.set(id, before.get(id) ?? 0);
  return { items, past, seats };
}

const none: Seating = { past: [], seats: new Map() };

/**
 * @param painted what was listed before, until the new list is drawn whole; then the new list itself.
 * @returns undefined where the cards have just been given anew: React then draws once more at once, and nothing need be drawn for it before.
 */
export function useSeats(items: readonly CardItem[], painted: readonly CardItem[]): Seating | undefined {
  const [last, keep] = useState(none);
  if (last.items === items) return last;
  keep(take(last, items, painted));
  return undefined;
}
