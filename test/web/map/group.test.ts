import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupPoints, isOnePlace } from '../../../web/map/group.ts';
import { worldOf, worldPixels } from '../../../web/map/mercator.ts';

const radius = 32;
const points = fc.array(fc.record({ lat: fc.double({ min: 41.2, max: 42.9, noNaN: true }), lon: fc.double({ min: -73.5, max: -69.9, noNaN: true }) }), { maxLength: 120 })
  .map((spots) => spots.map(({ lat, lon }) => worldOf(lat, lon)));
const rising = (numbers: number[]): boolean => numbers.every((value, index) => index === 0 || value > (numbers[index - 1] ?? 0));
const zooms = fc.integer({ min: 24, max: 68 }).map((quarter) => quarter / 4);

describe('grouping pins', () => {
  test('every pin is in exactly one group, at every zoom', () => {
    fc.assert(fc.property(points, zooms, (spots, zoom) => {
      const members = groupPoints(spots, zoom, radius).flatMap((group) => group.members);
      expect(members.sort((a, b) => a - b)).toEqual(spots.map((_, index) => index));
    }));
  });

  test('no two groups stand closer than the radius, so no button lies on another', () => {
    fc.assert(fc.property(points, zooms, (spots, zoom) => {
      const size = worldPixels(zoom);
      const anchors = groupPoints(spots, zoom, radius).flatMap(({ anchor }) => spots[anchor] ?? []);
      anchors.forEach((a, index) => anchors.slice(index + 1).forEach((b) => {
        expect(Math.hypot(a.x - b.x, a.y - b.y) * size).toBeGreaterThanOrEqual(radius - 1e-6);
      }));
    }));
  });

  test('a pin is never shown farther than the radius from where it is', () => {
    fc.assert(fc.property(points, zooms, (spots, zoom) => {
      const size = worldPixels(zoom);
      for (const { anchor, members } of groupPoints(spots, zoom, radius)) {
        for (const member of members) {
          const [a, b] = [spots[anchor] ?? { x: 9, y: 9 }, spots[member] ?? { x: 0, y: 0 }];
          expect(Math.hypot(a.x - b.x, a.y - b.y) * size).toBeLessThanOrEqual(radius);
        }
      }
    }));
  });

  test('groups and their members stand in list order', () => {
    fc.assert(fc.property(points, zooms, (spots, zoom) => {
      const groups = groupPoints(spots, zoom, radius);
      expect(rising(groups.map(({ anchor }) => anchor))).toBe(true);
      expect(groups.every(({ anchor, members }) => anchor === members[0] && rising(members))).toBe(true);
    }));
  });

  test('two records at one address stay together at the deepest zoom, and are known to', () => {
    const [home, elsewhere] = [worldOf(42.4668, -70.9495), worldOf(42.47, -70.95)];
    expect(groupPoints([home, home, elsewhere], 17, radius).map(({ members }) => members)).toEqual([[0, 1], [2]]);
    expect(isOnePlace([home, home], 17, radius)).toBe(true);
    expect(isOnePlace([home, elsewhere], 17, radius)).toBe(false);
  });
});
