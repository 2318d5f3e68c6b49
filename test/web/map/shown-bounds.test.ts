import { describe, expect, it } from 'vitest';
import { distanceMiles } from '../../../api/core/distance.ts';
import { shownBounds } from '../../../web/map/shown-bounds.ts';

const state = { west: -73.5, east: -69.9, south: 41.2, north: 42.9 };
const fitchburg = { lat: 42.58, lon: -71.8 };
const pin = (lat: number, lon: number) => ({ lat, lon });

describe('the area that answers a question', () => {
  it('is the circle around the place', () => {
    const { west, east, south, north } = shownBounds([pin(42.1, -72.6)], { ...fitchburg, miles: 20 }, undefined, state);
    for (const edge of [pin(north, fitchburg.lon), pin(south, fitchburg.lon), pin(fitchburg.lat, west), pin(fitchburg.lat, east)]) expect(distanceMiles(fitchburg, edge)).toBeCloseTo(20, 0);
  });

  it('is the place with the five nearest where no distance was given', () => {
    const pins = [0.1, 0.2, 0.3, 0.4, 0.5, 2].map((far) => pin(42.58, -71.8 - far));
    expect(shownBounds(pins, fitchburg, undefined, state)).toMatchObject({ west: -72.3, east: -71.8 });
  });

  it('is the area that was searched, and else all that was found', () => {
    const box = { west: -71, east: -70.9, south: 42.4, north: 42.5 };
    expect(shownBounds([pin(42.45, -70.95)], undefined, box, state)).toBe(box);
    expect(shownBounds([pin(42.1, -72.6), pin(42.4, -72.5)], undefined, undefined, state)).toEqual({ west: -72.6, east: -72.5, south: 42.1, north: 42.4 });
  });

  it('is the whole state where nothing was found, or what was found lies all over it', () => {
    expect(shownBounds([], undefined, undefined, state)).toEqual(state);
    expect(shownBounds([pin(42.4, -73.3), pin(42.3, -70.1)], undefined, undefined, state)).toEqual(state);
  });
});
