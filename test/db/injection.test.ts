import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sortNames } from '../../api/core/filters.ts';
import { wordsOf } from '../../api/core/words.ts';
import { countLocations } from '../../api/db/counts.ts';
import { findLocation, findLocations } from '../../api/db/locations.ts';
import { findWithdrawn } from '../../api/db/withdrawn.ts';
import { findPlace, searchPlaces } from '../../api/db/places.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';
import { createDataset } from '../../seed/dataset.ts';
import { loadIntoSqlite } from '../../seed/load-sqlite.ts';
import { calendar } from '../core/holidays.ts';
import { record } from '../support/records.ts';

const hostile = [
  "'; drop table location; --", "' or '1'='1", '" or ""="', "x' union select sql, 1, 1, 1 from sqlite_master --", '"; attach database "x" as y; --', "1); delete from location; --",
  'lynn" OR "boston', 'NEAR("a" "b", 2)', 'words : lynn', '{words} : lynn', '^lynn', 'lynn*', '-lynn', '+ lynn', 'lynn AND', '(lynn', 'lynn)', '"', '""', "'", '\\', '%', '_', '?', '?1', ':a', '@a', '$a', '[a]', '`a`',
  '\ud83d', 'a\ud83db', '\u{1F600}', '\u{10ffff}', '\uffff', '\u202e', '\u0000', 'a\u0000b', '\n', 'x'.repeat(5000), 'a '.repeat(2000), '${1}', '{"$gt":""}', '[]', 'null', '-1', '1e999', '--', '/*', ';',
];

const context = { now: { date: '2026-11-21', minute: 900 }, calendar };
const lynn = record({ id: 'lynn', name: 'Lynn House', hours: '24/7', languages: ['es'], point: { lat: 42.46, lon: -70.95, accuracy_m: 50, method: 'street' } });

describe('whatever text is handed to the database', () => {
  let database: OpenDatabase;
  const contents = (): unknown => database.sqlite.prepare("select name, sql from sqlite_master union all select id, record from location union all select name, record from place order by 1").all();
  beforeAll(async () => {
    database = openDatabase(':memory:');
    const places = [{ name: 'Lynn', kind: 'town' as const, lat: 42.46, lon: -70.95 }];
    await loadIntoSqlite(database.db, createDataset([lynn, record({ id: 'boston', name: 'Boston House' })], places), new Date(0));
  });
  afterAll(() => database.close());

  test.each(hostile.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s is a value and nothing else', async (_name, text) => {
    const { db } = database;
    const before = contents();
    const select = { dataset: 1, sort: 'name' as const, context };

    if (wordsOf(text).length > 0) {
      const words = wordsOf(text);
      const found = await findLocations(db, { ...select, query: { q: text } });
      const fits = [lynn].filter(() => words.every((word) => 'lynn house a place to meet'.split(' ').some((each) => each.startsWith(word))));
      expect(found.filter(({ record: { id } }) => id === 'lynn')).toHaveLength(fits.length);
      expect((await countLocations(db, 1, { q: text }, context)).total).toBe(found.length);
    }
    // No reader lets these through; the database must not mind them all the same.
    for (const query of [{ language: [text, 'es'] }, { kind: [text] }] as const) await countLocations(db, 1, query, context);
    expect(await findLocations(db, { ...select, query: { language: [text] } })).toEqual([]);
    expect([await findLocation(db, 1, text), await findWithdrawn(db, 1, text)]).toEqual([undefined, undefined]);
    expect((await findPlace(db, 1, text))?.name).not.toBe('Boston');
    await searchPlaces(db, 1, text, 10);
    for (const sort of sortNames) for (const key of [text, 0]) await findLocations(db, { ...select, query: {}, sort }, 10, { key, name: text, id: text });

    expect(contents()).toEqual(before);
  });

  test('a list of ten thousand words is one parameter', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `word-${index}`);
    expect(await findLocations(database.db, { dataset: 1, query: { language: [...many, 'es'] }, sort: 'name', context })).toHaveLength(1);
  });
});
