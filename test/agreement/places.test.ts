import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGazetteer, findPlace, placeKeys, searchPlaces, type Place } from '../../api/core/places.ts';
import * as stored from '../../api/db/places.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { loadStatements } from '../../seed/statements.ts';
import { oddText, oddWords } from '../support/records.ts';

const places: Place[] = [
  ...readPlaces(seedFolder), ...readZips(seedFolder).map(zipPlace),
  // Names that fold, tie and collide.
  ...oddWords.map((name, index): Place => ({ name, kind: index % 2 ? 'village' : 'zip-place', lat: 42, lon: -71, aliases: ['Zz', `Zz ${index % 3}`] })),
];
const gazetteer = createGazetteer(places);

const typed = [
  ...new Set(places.flatMap((place) => placeKeys(place))), ...oddWords,
  'lynn', 'Lynn, MA', 'LYNN MASSACHUSETTS', ' lynn ', '01902', '01902-1234', '01902-', 'st', 'mt washington', 'n adams', 'foxboro', 'foxborough', 'zz', 'zz 1', 'b', '0', "'", '%', '_', '"', '*', '',
  ...fc.sample(fc.tuple(oddText, fc.integer({ min: 1, max: 5 })), { seed: 7, numRuns: 200 }).map(([text, length]) => text.slice(0, length)),
];

describe('the gazetteer in the database agrees with the one in memory', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = openDatabase(':memory:');
    // Under the second number, beside others that must not be seen.
    for (const [number, some] of [[1, places.slice(0, 50).map((place) => ({ ...place, lat: 0 }))], [2, places]] as const) {
      for (const statement of loadStatements(database.db, { version: 'x', records: [], withdrawn: [], places: some, changes: [] }, number, new Date(0))) await database.db.executeQuery(statement);
    }
  });
  afterAll(() => database.close());

  test('on the place of a name', async () => {
    for (const text of typed) expect([text, await stored.findPlace(database.db, 2, text)]).toEqual([text, findPlace(gazetteer, text)]);
  });

  test('on the places that a name begins', async () => {
    const beginnings = new Set(typed.flatMap((each) => [each.slice(0, 1), each.slice(0, 2), each.slice(0, 4), ...(each.length < 8 ? [each] : [])]));
    for (const text of beginnings) {
      expect([text, await stored.searchPlaces(database.db, 2, text, 10)]).toEqual([text, searchPlaces(gazetteer, text, 10)]);
    }
  });

  test('on all of them', async () => {
    expect((await stored.allPlaces(database.db, 2)).map(({ name, kind }) => `${kind} ${name}`).sort()).toEqual(places.map(({ name, kind }) => `${kind} ${name}`).sort());
  });

  test('finds every place of the region by its name, and by every other name it has', () => {
    for (const { key, place } of gazetteer.entries) {
      expect(findPlace(gazetteer, key), `${place.name} as ${key}`).toBeDefined();
      expect(searchPlaces(gazetteer, key, 1), `${place.name} as ${key}`).toHaveLength(1);
    }
  });
});
