import { describe, expect, test } from 'vitest';
import { signOf } from '../../../web/map/here.ts';
import { worldPixels } from '../../../web/map/mercator.ts';

const zoom = 10;
const place = { x: 0.3, y: 0.37 };
/** A pin so many pixels east and south of the place. */
const pinAt = (x: number, y: number) => ({ point: { x: place.x + x / worldPixels(zoom), y: place.y + y / worldPixels(zoom) } });

describe('the sign for the place that was searched from', () => {
  test('is a dot in a ring where no pin is near', () => {
    expect(signOf(place, [pinAt(60, 0)], zoom)).toEqual({ x: 0, y: 0, hasRing: true });
    expect(signOf(place, [], zoom)).toEqual({ x: 0, y: 0, hasRing: true });
  });

  test('has no ring that a pin would lie on', () => {
    expect(signOf(place, [pinAt(60, 0), pinAt(0, 22)], zoom)).toEqual({ x: 0, y: 0, hasRing: false });
  });

  test.each([[0, 0], [3, 4], [-10, 0], [0, 15]])('stands at the edge of a pin that is %i and %i pixels away, not on its letter', (x, y) => {
    const sign = signOf(place, [pinAt(x, y), pinAt(80, 80)], zoom);
    expect(sign.hasRing).toBe(false);
    expect(Math.hypot(sign.x - x, sign.y - y)).toBeCloseTo(20, 3);
  });
});
