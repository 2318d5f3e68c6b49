import { describe, expect, test } from 'vitest';
import { distanceMetres } from '../../api/core/distance.ts';
import { createGazetteer, findPlace, placeKey, placeKeys } from '../../api/core/places.ts';
import { readOutline, toleranceMetres } from '../../seed/outline.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';

const places = readPlaces('seed');
const zips = readZips('seed');
const gazetteer = createGazetteer([...places, ...zips.map(zipPlace)]);
const outline = readOutline('seed', 'Massachusetts');

describe('the places', () => {
  test('are all 351 cities and towns, and more', () => {
    expect(places.filter(({ kind }) => kind === 'town')).toHaveLength(351);
    expect(places.length).toBeGreaterThan(600);
  });

  test('each have a county', () => {
    expect(places.filter(({ county }) => !county)).toEqual([]);
    for (const name of ['Roxbury', 'Dorchester', 'Jamaica Plain', 'East Boston', 'Hyde Park', 'Allston', 'Charlestown']) {
      expect(findPlace(gazetteer, name)?.county, name).toBe('Suffolk');
    }
  });

  test('answer to a name that leads to one place only', () => {
    const keys = places.flatMap((place) => placeKeys(place));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each([
    ['JP', 'Jamaica Plain'], ['Eastie', 'East Boston'], ['Southie', 'South Boston'], ['Dot', 'Dorchester'], ['Rozzie', 'Roslindale'],
    ['Westie', 'West Roxbury'], ['P-town', 'Provincetown'], ['ptown', 'Provincetown'], ['Manchester', 'Manchester-by-the-Sea'],
    ['Foxboro', 'Foxborough'], ['N Adams', 'North Adams'], ['the Vineyard', "Martha's Vineyard"], ['The Cape', 'Cape Cod'], ['02116-1234', '02116'],
  ])('are found as people type them: %s is %s', (typed, name) => {
    expect(findPlace(gazetteer, typed)?.name).toBe(name);
  });

  test('lie in the state', () => {
    for (const place of places) expect(outline.contains(place) || outline.metresToEdge(place) < toleranceMetres, place.name).toBe(true);
    for (const zip of zips) expect(outline.contains(zip) || outline.metresToEdge(zip) < toleranceMetres, zip.zip).toBe(true);
  });
});

describe('the ZIP codes', () => {
  test('are each there once, and their post office is a known place nearby', () => {
    expect(new Set(zips.map(({ zip }) => zip)).size).toBe(zips.length);
    for (const zip of zips) {
      const place = findPlace(gazetteer, zip.place);
      expect(place, zip.place).toBeDefined();
      expect(place ? distanceMetres(place, zip) : Infinity, `${zip.zip} ${placeKey(zip.place)}`).toBeLessThan(12_000);
    }
  });
});

describe('the outline', () => {
  test.each([
    ['Boston Common', 42.355, -71.066, true], ['Nantucket', 41.283, -70.099, true], ['Great Barrington', 42.194, -73.362, true],
    ['Nashua, New Hampshire', 42.765, -71.467, false], ['Providence, Rhode Island', 41.824, -71.413, false], ['Massachusetts Bay', 42.4, -70.7, false],
    ['Enfield, Connecticut', 41.976, -72.592, false],
  ])('tells whether %s is inside', (_, lat, lon, inside) => {
    expect(outline.contains({ lat, lon })).toBe(inside);
    if (!inside) expect(outline.metresToEdge({ lat, lon })).toBeGreaterThan(toleranceMetres);
  });

  test('is fair to piers', () => {
    for (const pier of [{ lat: 42.36, lon: -71.048 }, { lat: 42.049, lon: -70.181 }, { lat: 42.611, lon: -70.656 }]) {
      expect(outline.contains(pier) || outline.metresToEdge(pier) < toleranceMetres).toBe(true);
    }
  });

  test('says so when a state is not in the base map', () => {
    expect(() => readOutline('seed', 'Atlantis')).toThrow('basemap.topojson has no state named Atlantis');
  });
});
