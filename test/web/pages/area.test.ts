import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaToSearch } from '../../../web/pages/find/area.ts';

const spot = fc.record({ lat: fc.double({ min: 41.2, max: 42.9, noNaN: true }), lon: fc.double({ min: -73.5, max: -69.9, noNaN: true }) });
/** What a map shows that was brought as near as it comes, around a spot. */
const around = ({ lat, lon }: { lat: number; lon: number }) => ({ west: lon - 0.004, south: lat - 0.003, east: lon + 0.004, north: lat + 0.003 });

describe('the area of "Search this area"', () => {
  test.each([true, false])('holds all that was seen (position told: %s)', (knowsPosition) => {
    fc.assert(fc.property(spot, (here) => {
      const seen = around(here);
      const { west, south, east, north } = areaToSearch(seen, knowsPosition);
      expect(west <= seen.west && south <= seen.south && east >= seen.east && north >= seen.north).toBe(true);
    }));
  });

  test('tells a town and no more where the device told its position: people in it write the same', () => {
    const [home, across] = [{ lat: 42.4612, lon: -70.9418 }, { lat: 42.4843, lon: -70.9142 }];
    expect(areaToSearch(around(home), true)).toEqual({ west: -70.95, south: 42.45, east: -70.9, north: 42.5 });
    expect(areaToSearch(around(across), true)).toEqual(areaToSearch(around(home), true));
  });

  test('can be read out', () => {
    fc.assert(fc.property(spot, (here) => {
      for (const degrees of Object.values(areaToSearch(around(here), false))) expect(String(degrees)).toMatch(/^-?\d\d\.?\d{0,3}$/);
    }));
  });
});
