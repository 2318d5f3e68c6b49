import { describe, expect, test } from 'vitest';
import type { MapMessages } from '../../../web/map/messages.ts';
import { markerName, type MapPin } from '../../../web/map/pins.ts';
import { mapWords } from '../../../web/messages/en/map.ts';

const messages: MapMessages = { ...mapWords, kind: () => 'Clubhouse' };
const pin = (id: string, town?: string): MapPin => ({ id, name: `House ${id}`, kind: 'clubhouse', ...(town && { town }), lat: 42.4, lon: -71, area: false });
const nameOf = (members: MapPin[], together = false): string => markerName({ pin: members[0] as MapPin, members, together, point: { x: 0, y: 0 } }, messages);

describe('what a screen reader says for a button on the map', () => {
  test('is of one place its name, its kind and its town', () => {
    expect(nameOf([pin('a', 'Lynn')])).toBe('House a, Clubhouse, Lynn');
  });

  test('is of a group how many and where, so that no two groups sound alike', () => {
    expect(nameOf([pin('a', 'Lynn'), pin('b', 'Salem')])).toBe('Near Lynn: 2 places close together. Zoom in.');
  });

  test('is of a group how many, where no town is known', () => {
    expect(nameOf([pin('a'), pin('b')])).toBe('2 places close together. Zoom in.');
  });

  test('is of several at one address every name, because no zoom tells them apart', () => {
    expect(nameOf([pin('a', 'Lynn'), pin('b', 'Lynn')], true)).toBe('2 places at this address: House a, House b');
  });
});
