import { describe, expect, test } from 'vitest';
import type { LocationItem } from '../../api/core/answers.ts';
import { nearestKinds, nearestOf, toAdd } from '../../api/core/nearest-kinds.ts';
import { nearbyMiles } from '../../api/core/pages.ts';
import { record } from '../support/records.ts';

const item = (id: string, miles?: number, more: Partial<LocationItem> = {}): LocationItem =>
  ({ ...record({ id, name: id }), open: { state: 'closed' }, ...(miles !== undefined && { distance_miles: miles }), ...more });
const centers = (located: LocationItem[], serving: LocationItem[] = []) => ({ kind: 'recovery-support-center' as const, located, serving });
const idsOf = (items: readonly LocationItem[]): string[] => items.map(({ id }) => id);

describe('the nearest of a kind', () => {
  test('is the first of those with a distance', () => {
    expect(nearestOf(centers([item('a', 2), item('b', 5)]))).toMatchObject({ item: { id: 'a' }, isFar: false, also: [] });
  });

  test('is not one that may have changed while another is known, and that one is named beside it', () => {
    const found = nearestOf(centers([item('doubtful', 1, { status: 'unclear' }), item('sure', 9), item('other', 10)]));
    expect([found.item?.id, idsOf(found.also)]).toEqual(['sure', ['doubtful']]);
  });

  test('may be one that may have changed where there is no other', () => {
    expect(nearestOf(centers([item('doubtful', 1, { status: 'unclear' })]))).toMatchObject({ item: { id: 'doubtful' }, also: [] });
  });

  test('names beside it what has no distance and serves the place', () => {
    const found = nearestOf(centers([item('far-off', 20)], [item('metro')]));
    expect([found.item?.id, idsOf(found.also)]).toEqual(['far-off', ['metro']]);
  });

  test('is what serves the place where nothing has a distance', () => {
    expect(nearestOf(centers([], [item('here')]))).toMatchObject({ item: { id: 'here' }, isFar: false, also: [] });
  });

  test.each([[nearbyMiles, false], [nearbyMiles + 0.01, true]])('%d miles away is far: %s', (miles, isFar) => {
    expect(nearestOf(centers([item('a', miles)])).isFar).toBe(isFar);
  });

  test('is undefined where there is none', () => {
    expect(nearestOf(centers([]))).toEqual({ kind: 'recovery-support-center', isFar: false, also: [] });
  });
});

describe('the nearest of each kind', () => {
  const rlc = { kind: 'recovery-learning-community' as const, located: [item('rlc', 40)], serving: [] };

  test('are a center, a community even where it is far, and the best line', () => {
    const found = nearestKinds([centers([item('a', 2)]), rlc], [], [item('warmline'), item('helpline')]);
    expect(idsOf(toAdd(found))).toEqual(['a', 'rlc', 'warmline']);
    expect(found.main.map(({ isFar }) => isFar)).toEqual([false, true]);
  });

  test('leave out what is not there, and other kinds that are far', () => {
    const found = nearestKinds([centers([])], [rlc, { kind: 'clubhouse', located: [item('club', 3)], serving: [] }], []);
    expect(toAdd(found)).toEqual([]);
    expect(found.others.map(({ kind }) => kind)).toEqual(['clubhouse']);
  });
});
