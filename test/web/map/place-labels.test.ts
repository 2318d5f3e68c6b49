import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxAround, cityReachPixels, distanceTo, placeLabels, reachPixels, touches } from '../../../web/map/place-labels.ts';
import type { Wanted } from '../../../web/map/place-labels.ts';

const spot = { x: fc.integer({ min: -200, max: 900 }), y: fc.integer({ min: -200, max: 700 }) };
const names = fc.array(fc.record({ ...spot, width: fc.integer({ min: 30, max: 160 }), height: fc.constant(20), isCity: fc.boolean() }), { maxLength: 80 });
const pins = fc.array(fc.record(spot), { maxLength: 60 });
const frame = { left: 0, top: 0, right: 700, bottom: 500 };

const boxes = (wanted: readonly Wanted[], placed: ReturnType<typeof placeLabels>) => placed.map(({ index, x, y }) => {
  const { width = 0, height = 0 } = wanted[index] ?? {};
  return boxAround(x, y, width, height);
});

describe('placing names', () => {
  test('no name lies over another, nor closer than the gap', () => {
    fc.assert(fc.property(names, pins, (wanted, spots) => {
      const drawn = boxes(wanted, placeLabels(wanted, spots.map(({ x, y }) => boxAround(x, y, 36, 36)), 8));
      const apart = (index: number): boolean => drawn.slice(index + 1).every((other) => {
        const one = drawn[index] ?? other;
        return !touches({ left: one.left - 8, top: one.top - 8, right: one.right + 8, bottom: one.bottom + 8 }, other);
      });
      expect(drawn.every((_, index) => apart(index))).toBe(true);
    }));
  });

  test('no name lies over a pin', () => {
    fc.assert(fc.property(names, pins, (wanted, spots) => {
      const obstacles = spots.map(({ x, y }) => boxAround(x, y, 36, 36));
      const drawn = boxes(wanted, placeLabels(wanted, obstacles, 8));
      expect(drawn.some((name) => obstacles.some((pin) => touches(name, pin)))).toBe(false);
    }));
  });

  test('no name is cut by the edge of the view', () => {
    fc.assert(fc.property(names, (wanted) => {
      for (const { left, top, right, bottom } of boxes(wanted, placeLabels(wanted, [], 8, frame))) {
        const isOutside = right <= frame.left || left >= frame.right || bottom <= frame.top || top >= frame.bottom;
        const isInside = left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
        expect(isOutside || isInside).toBe(true);
      }
    }));
  });

  test('the more important of two names for the same spot stands on it', () => {
    const name = { x: 50, y: 50, width: 60, height: 20 };
    expect(placeLabels([name, name], [], 8)[0]).toEqual({ index: 0, x: 50, y: 50 });
  });

  test('a name moves aside for a pin on its spot', () => {
    const [placed] = placeLabels([{ x: 50, y: 50, width: 60, height: 20 }], [boxAround(50, 50, 36, 36)], 8);
    expect(placed).toEqual({ index: 0, x: 50, y: 80 });
  });

  test('a name stands close to its spot, or is not there', () => {
    fc.assert(fc.property(names, pins, (wanted, spots) => {
      const placed = placeLabels(wanted, spots.map(({ x, y }) => boxAround(x, y, 36, 36)), 8, frame);
      for (const { index, x, y } of placed) {
        const { width, height, isCity, ...spot } = wanted[index] ?? { x: 1e9, y: 1e9, width: 0, height: 0 };
        expect(distanceTo(boxAround(x, y, width, height), spot.x, spot.y)).toBeLessThanOrEqual(isCity ? cityReachPixels : reachPixels);
      }
    }));
  });

  test('a name whose spot is crowded stands beside the number that its pins were gathered in', () => {
    const crowd = [boxAround(60, 50, 36, 36), boxAround(50, 86, 36, 36), boxAround(50, 10, 36, 36), boxAround(0, 50, 36, 36), boxAround(130, 80, 36, 36)];
    const [placed] = placeLabels([{ x: 50, y: 50, width: 60, height: 20, isCity: true }], crowd, 8);
    expect(placed?.x).toBe(112);
  });
});
