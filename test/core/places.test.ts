import { describe, expect, test } from 'vitest';
import { createGazetteer, findPlace, placeKey, placeMeant, searchPlaces, typedKeys, type Place } from '../../api/core/places.ts';
import { looksLikeZip } from '../../api/core/zip.ts';

const at = { lat: 42, lon: -71 };
const places: Place[] = [
  { name: '01902', kind: 'zip', ...at, town: 'Lynn' },
  { name: 'Lynnfield', kind: 'town', ...at },
  { name: 'Lynn', kind: 'town', ...at },
  { name: 'West Lynn', kind: 'neighborhood', ...at },
  { name: 'North Adams', kind: 'town', ...at },
  { name: 'Foxborough', kind: 'town', ...at },
  { name: 'Jamaica Plain', kind: 'neighborhood', ...at, aliases: ['JP'] },
  { name: 'Mount Washington', kind: 'town', ...at },
  { name: 'Salem', kind: 'village', ...at, county: 'Elsewhere' },
  { name: 'Salem', kind: 'town', ...at },
];
const gazetteer = createGazetteer(places);
const found = (text: string): string | undefined => findPlace(gazetteer, text)?.name;
const begun = (text: string, most?: number): string[] => searchPlaces(gazetteer, text, most).map(({ name }) => name);

describe('the place of a name', () => {
  test.each([
    ['Lynn', 'Lynn'], ['  LYNN ', 'Lynn'], ['Lynn, MA', 'Lynn'], ['lynn massachusetts', 'Lynn'], ['Lynn Mass.', 'Lynn'], ['01902', '01902'], ['01902-1234', '01902'], ['Lynn MA 01902', '01902'], ['1 Main St, Lynn,01902-1234 ', '01902'], ['Lynn 99999', undefined], ['1901902', undefined], ['N. Adams', 'North Adams'], ['no adams', 'North Adams'],
    ['Foxboro', 'Foxborough'], ['JP', 'Jamaica Plain'], ['Mt. Washington', 'Mount Washington'], ['Lyn', undefined], ['', undefined], ['MA', undefined], ['!!', undefined], ['x'.repeat(100_000), undefined],
  ])('%j is %j', (text, name) => {
    expect(found(text)).toBe(name);
  });

  test('is a town before a village of the same name', () => {
    expect(findPlace(gazetteer, 'salem')?.kind).toBe('town');
  });

  test('that is only a state stays, where nothing else was typed', () => {
    expect([placeKey('Massachusetts'), placeKey('Boston Mass'), placeKey('Mass MA')]).toEqual(['massachusetts', 'boston', 'mass']);
  });
});

describe('the places that a name begins', () => {
  test('are towns first, each once', () => {
    expect(begun('lyn')).toEqual(['Lynn', 'Lynnfield']);
    expect(begun('s')).toEqual(['Salem', 'Salem']);
  });

  test('are found by a short form, and while it is still a beginning', () => {
    expect([begun('n ad'), begun('n'), begun('mt w'), begun('j'), begun('019')]).toEqual([['North Adams'], ['North Adams'], ['Mount Washington'], ['Jamaica Plain'], ['01902']]);
  });

  test('are no more than asked for, and none for nothing', () => {
    expect([begun('l', 1), begun(''), begun('  '), begun('!')]).toEqual([['Lynn'], [], [], []]);
  });

  test('are looked up as typed and with short forms written out', () => {
    expect(typedKeys('St. Ann')).toEqual(['st ann', 'saint ann']);
  });
});

test('the place that was probably meant is one that begins alike, and none for what is like no name', () => {
  expect(['lynfield', 'slaem', 'fxboro', 'no addams', 'zzzzzz', 'haven', 'sylum', '0190', 'ly'].map((text) => placeMeant(gazetteer, text)?.name)).toEqual(['Lynnfield', 'Salem', 'Foxborough', 'North Adams', undefined, undefined, undefined, undefined, undefined]);
});

test('only five digits, or five and four, are meant as a ZIP code', () => {
  expect(['01902', ' 01902 ', '01902-1234', '1902', '019022', '01902-12', 'a1902'].map(looksLikeZip)).toEqual([true, true, true, false, false, false, false]);
});
