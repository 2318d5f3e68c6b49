/** What stands on a sheet, and in which order. */
import { expect, test } from 'vitest';
import type { LocationItem } from '../../../api/core/answers.ts';
import { mostPlaces } from '../../../api/core/sheet.ts';
import { entriesOf, nameOfEntry, numberedPlaces } from '../../../web/pages/sheet/entries.ts';
import { moved } from '../../../web/pages/sheet/order.ts';
import { record } from '../../support/records.ts';

const item = (id: string): LocationItem => ({ ...record({ id, name: `Place ${id}` }), open: { state: 'unknown', reason: 'hours-not-confirmed' } });
const known = (id: string): LocationItem | undefined => (/^[a-d]$/.test(id) ? item(id) : undefined);

test('nothing is dropped: what is gone says what it was, and what never was is named', () => {
  const gone = { id: 'old', name: 'Old House', replacedBy: { id: 'a', name: 'Place a' } };
  const { entries, left } = entriesOf(['b', 'old', 'never', 'a'], known, [gone]);
  expect(entries).toEqual([{ id: 'b', item: item('b') }, { id: 'old', missing: gone }, { id: 'never', missing: { id: 'never' } }, { id: 'a', item: item('a') }]);
  expect(entries.map(nameOfEntry)).toEqual(['Place b', 'Old House', 'never', 'Place a']);
  expect(left).toBe(0);
});

test('only places are numbered, so that the list and the map count the same', () => {
  const { entries } = entriesOf(['b', 'never', 'a'], known, []);
  expect(numberedPlaces(entries).map(({ number, item: { id } }) => `${number} ${id}`)).toEqual(['1 b', '2 a']);
});

test('a sheet holds thirty, and says how many more the address names', () => {
  const ids = Array.from({ length: mostPlaces + 2 }, (_, index) => `x${index}`);
  const { entries, left } = entriesOf(ids, known, []);
  expect([entries.length, left]).toEqual([30, 2]);
});

test.each<[number, number, string]>([[0, 2, 'bca'], [2, 0, 'cab'], [1, 1, 'abc'], [0, 1, 'bac']])('what is moved from %i to %i gives %s', (from, to, order) => {
  expect(moved(['a', 'b', 'c'], from, to).join('')).toBe(order);
});
