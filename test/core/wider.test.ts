import { expect, test } from 'vitest';
import type { LocationItem } from '../../api/core/answers.ts';
import { inWiderOrder, isWider } from '../../api/core/wider.ts';
import { record } from '../support/records.ts';

const item = (id: string, area: LocationItem['area'], state: LocationItem['open']['state'] = 'closed'): LocationItem =>
  ({ ...record({ id, ...(area && { area }) }), open: state === 'unknown' ? { state, reason: 'hours-not-confirmed' } : { state } });

test('what serves the whole state comes before regions, open ones first, and a region that names the place before other regions', () => {
  const found = [
    item('west', { scope: 'regional', towns_or_region: 'Western Massachusetts' }, 'open'), item('state', { scope: 'statewide' }), item('not known', undefined),
    item('fall river', { scope: 'local', towns_or_region: 'Fall River and around' }), item('open country', { scope: 'national' }, 'open'),
  ];
  expect(inWiderOrder(found, { near: { text: 'Fall River' } }).map(({ id }) => id)).toEqual(['open country', 'state', 'fall river', 'west', 'not known']);
});

test('a line is not one of them, whatever its kind', () => {
  expect(isWider(record({ kind: 'family-support', phones: [{ number: '+18005550100' }], access: ['phone'], hours: '24/7' }))).toBe(false);
  expect(isWider(record({ kind: 'family-support', phones: [{ number: '+18005550100' }], access: ['phone'] }))).toBe(true);
});
