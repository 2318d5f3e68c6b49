import { describe, expect, test } from 'vitest';
import type { LocationItem } from '../../api/core/answers.ts';
import { nearestKinds, nearestOf, toAdd } from '../../api/core/nearest-kinds.ts';
import { nearbyMiles } from '../../api/core/pages.ts';
import { record } from '../support/records.ts';

const item = (id: string, miles?: number, more: Partial<LocationItem> = {}): LocationItem =>
  ({ ...record({ id, name: id }), open: { state: 'closed' }, ...(miles !== undefined && { distance_miles: miles }), ...more });
const centers = (located: LocationItem[], placeless: LocationItem[] = []) => ({ kind: 'recovery-support-center' as const, located, placeless });
const idsOf = (items: readonly LocationItem[]): string[] => items.map(({ id }) => id);

describe('the nearest of a kind', () => {
  test('is the first of those with a distance', () => {
    expect(nearestOf(centers([item('a', 2), item('b', 5)]), 'Lynn')).toMatchObject({ item: { id: 'a' }, isFar: false, also: [] });
  });

  test('is not one that may have changed while another is known, and that one is named beside it', () => {
    const found = nearestOf(centers([item('doubtful', 1, { status: 'unclear' }), item('sure', 9), item('other', 10)]), 'Lynn');
    expect([found.item?.id, idsOf(found.also)]).toEqual(['sure', ['doubtful']]);
  });

  test('may be one that may have changed where there is no other', () => {
    expect(nearestOf(centers([item('doubtful', 1, { status: 'unclear' })]), 'Lynn')).toMatchObject({ item: { id: 'doubtful' }, also: [] });
  });

  test('names beside it what has no distance and is known to serve the place, and nothing else without one', () => {
    const boston = item('metro', undefined, { area: { scope: 'regional', towns_or_region: 'Metro Boston' } });
    const cape = item('cape', undefined, { area: { scope: 'regional', towns_or_region: 'Cape Cod' } });
    const found = nearestOf(centers([item('far-off', 20)], [cape, boston]), 'Boston');
    expect([found.item?.id, idsOf(found.also)]).toEqual(['far-off', ['metro']]);
  });

  test('is what serves the place where nothing has a distance', () => {
    expect(nearestOf(centers([], [item('here', undefined, { address: { city: 'Lynn', state: 'MA' } })]), 'Lynn')).toMatchObject({ item: { id: 'here' }, isFar: false, also: [] });
  });

  test('a withheld place is the nearest to its own town only', () => {
    const withheld = item('withheld', undefined, { location_withheld: true, address: { city: 'Northampton', state: 'MA' } });
    expect(nearestOf(centers([], [withheld]), 'Northampton').item?.id).toBe('withheld');
    expect(nearestOf(centers([], [withheld]), '01060').item).toBeUndefined();
    expect(nearestOf(centers([], [withheld]), 'Florence').item).toBeUndefined();
  });

  test.each([[nearbyMiles, false], [nearbyMiles + 0.01, true]])('%d miles away is far: %s', (miles, isFar) => {
    expect(nearestOf(centers([item('a', miles)]), 'Lynn').isFar).toBe(isFar);
  });

  test('is undefined where there is none', () => {
    expect(nearestOf(centers([]), 'Lynn')).toEqual({ kind: 'recovery-support-center', isFar: false, also: [] });
  });
});

describe('the nearest of each kind', () => {
  const rlc = { kind: 'recovery-learning-community' as const, located: [item('rlc', 40)], placeless: [] };

  test('are a center, a community even where it is far, and the best line', () => {
    const found = nearestKinds([centers([item('a', 2)]), rlc], [], [item('warmline'), item('helpline')], 'Lynn');
    expect(idsOf(toAdd(found))).toEqual(['a', 'rlc', 'warmline']);
    expect(found.main.map(({ isFar }) => isFar)).toEqual([false, true]);
  });

  test('leave out what is not there, and other kinds that are far', () => {
    const found = nearestKinds([centers([])], [rlc, { kind: 'clubhouse', located: [item('club', 3)], placeless: [] }], [], 'Lynn');
    expect(toAdd(found)).toEqual([]);
    expect(found.others.map(({ kind }) => kind)).toEqual(['clubhouse']);
  });
});
