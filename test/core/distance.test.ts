import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chordSquared, chordSquaredOfMiles, distanceMetres, distanceMiles, milesOfChordSquared, unitVector, type LatLon } from '../../api/core/distance.ts';

const boston = { lat: 42.3601, lon: -71.0589 };
const anywhere = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
const inState = fc.record({ lat: fc.double({ min: 41.2, max: 42.9, noNaN: true }), lon: fc.double({ min: -73.5, max: -69.9, noNaN: true }) });
function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => unknown): void {
  fc.assert(fc.property(arbitrary, (value) => {
    property(value);
  }), { seed: 1, numRuns: 1000 });
}

/** Another way to the same number: the haversine formula. */
function haversineMiles(a: LatLon, b: LatLon): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const h = Math.sin(radians(b.lat - a.lat) / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return ((2 * 6371.0088) / 1.609344) * Math.asin(Math.sqrt(Math.min(1, h)));
}

describe('distance', () => {
  test.each<[string, LatLon, number]>([
    ['Worcester', { lat: 42.2626, lon: -71.8023 }, 38.6], ['Springfield', { lat: 42.1015, lon: -72.5898 }, 80.1], ['Pittsfield', { lat: 42.4501, lon: -73.2454 }, 111.8], ['itself', boston, 0],
  ])('from Boston to %s', (_name, place, miles) => {
    expect(distanceMiles(boston, place)).toBeCloseTo(miles, 0);
  });

  test('is that of the haversine formula', () => {
    check(fc.tuple(inState, inState), ([a, b]) => expect(Math.abs(distanceMiles(a, b) - haversineMiles(a, b))).toBeLessThan(1e-6));
  });

  test('is the same there and back, to the last bit', () => {
    check(fc.tuple(anywhere, anywhere), ([a, b]) => expect(chordSquared(unitVector(a), unitVector(b))).toBe(chordSquared(unitVector(b), unitVector(a))));
  });

  test('half around the Earth is finite', () => {
    expect(distanceMiles({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(12_436.8, 0);
    expect(distanceMiles({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(12_436.8, 0);
  });

  test('in metres is the same in another unit', () => {
    expect(distanceMetres(boston, { lat: 42.2626, lon: -71.8023 }) / 1609.344).toBeCloseTo(distanceMiles(boston, { lat: 42.2626, lon: -71.8023 }), 9);
  });
});

describe('a radius', () => {
  test('becomes a chord and back', () => {
    check(fc.double({ min: 0, max: 250, noNaN: true }), (miles) => expect(milesOfChordSquared(chordSquaredOfMiles(miles))).toBeCloseTo(miles, 6));
  });

  test('that is larger has a longer chord', () => {
    check(fc.tuple(fc.double({ min: 0, max: 250, noNaN: true }), fc.double({ min: 0, max: 250, noNaN: true })), ([a, b]) => {
      expect(chordSquaredOfMiles(Math.min(a, b))).toBeLessThanOrEqual(chordSquaredOfMiles(Math.max(a, b)));
    });
  });

  test('larger than the Earth takes in everything', () => {
    expect(chordSquaredOfMiles(1e9)).toBe(4);
  });
});
