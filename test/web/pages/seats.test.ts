import { describe, expect, test } from 'vitest';
import type { CardItem } from '../../../web/list/card-item.ts';
import { seated, take } from '../../../web/pages/find/seats.ts';

const records = (...ids: string[]) => ids.map((id) => ({ id }));
const seats = (cards: Record<string, number>): Map<string, number> => new Map(Object.entries(cards));

describe('the cards of a list', () => {
  test('a record that stays keeps its card, and what is new takes over those above that are free', () => {
    expect(seated(seats({ a: 1, b: 2, c: 3 }), records('c', 'd', 'e'), true)).toEqual(seats({ c: 3, d: 1, e: 2 }));
  });

  test('more records than before get cards of their own', () => {
    expect(seated(seats({ a: 4 }), records('b', 'a', 'c'), true)).toEqual(seats({ b: 5, a: 4, c: 6 }));
  });

  test('nothing is taken over while somebody has a card under the finger', () => {
    expect(seated(seats({ a: 1, b: 2 }), records('b', 'c'), false)).toEqual(seats({ b: 2, c: 3 }));
  });

  test('nothing is taken over where the list changes without a press, as when a place closes', () => {
    const [gone, stays, comes] = records('a', 'b', 'c') as CardItem[];
    const before = { past: [], seats: seats({ a: 1, b: 2 }) };
    const items = [stays!, comes!];
    expect(take({ ...before, items: [gone!, stays!] }, items, items)).toEqual({ items, past: [], seats: seats({ b: 2, c: 3 }) });
  });

  test('no two records share a card', () => {
    let before = seated(new Map(), records('a', 'b', 'c', 'd'), true);
    for (const ids of ['xa', 'abcd', 'q', 'dcbaxq', 'zyx', 'abc']) {
      before = seated(before, records(...ids), true);
      expect(new Set(before.values()).size).toBe(ids.length);
    }
  });
});
