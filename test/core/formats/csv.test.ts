import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocationItem } from '../../../api/core/answers.ts';
import { byteOrderMark, writeCsv as write } from '../../../api/core/formats/csv.ts';
import { oddText, record } from '../../support/records.ts';

const item = (more: Partial<LocationItem> = {}): LocationItem => ({ ...record(), open: { state: 'unknown', reason: 'hours-not-confirmed' }, ...more });
/** Words that nobody would write. */
const inWords = (said: string) => () => ({ kind: said, address: said, hours: said, languages: said, access: said, knowledge: said });
const writeCsv = (items: readonly LocationItem[], said = 'in words'): string => write(items, { inWords: inWords(said), today: '2026-11-22', site: 'https://example.org' });
const read = (text: string): Record<string, string>[] => parse(text, { columns: true, recordDelimiter: '\r\n', bom: true });
/** A file is bytes, and half a character has none. */
const anyText = oddText.map((text) => text.toWellFormed());
const nameIn = (name: string): string | undefined => read(writeCsv([item({ name })]))[0]?.['name'];

describe('a cell', () => {
  test.each(['a,b', 'a"b', '"', '""', 'a\nb', 'a\r\nb', 'a\rb', ' a ', 'ü', '\u{1F600}', "it's", 'a;b', 'a\tb', '#', 'null', '1e5'])('comes back as it was: %j', (name) => {
    expect(nameIn(name)).toBe(name);
  });

  test.each([
    '=1+1', "=cmd|' /C calc'!A0", '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00a0=1', '\ufeff=1', '＝1', '＋1', '－1', '＠A1', '=HYPERLINK("https://example.org","a")', '-', '@handle',
  ])('that a spreadsheet would run is marked as text: %j', (name) => {
    expect(nameIn(name)).toBe(`'${name}`);
  });

  test('is marked wherever text stands, in lists too', () => {
    const [line] = read(writeCsv([item({ operator: '=a', summary: '+b', website: '@c', hours_note: '-d', sources: [{ url: '=e', title: 't', dated: 'undated', read: '2026-11-21', supports: ['name'], kind: 'operator' }] })]));
    expect(['operator', 'summary', 'website', 'hours_note', 'sources'].map((column) => line?.[column])).toEqual(["'=a", "'+b", "'@c", "'-d", "'=e"]);
  });

  test('is marked where words begin like a formula', () => {
    expect(read(writeCsv([item()], '=SUM(A1)'))[0]?.['address_in_words']).toBe("'=SUM(A1)");
  });

  test('with a number stays one, below zero too', () => {
    const [line] = read(writeCsv([item({ point: { lat: 42.5, lon: -71.25, accuracy_m: 50, method: 'street' }, distance_miles: 0.5 })]));
    expect([line?.['lat'], line?.['lon'], line?.['accuracy_m'], line?.['distance_miles']]).toEqual(['42.5', '-71.25', '50', '0.5']);
  });

  test('of a telephone number can be read by people, and is no formula', () => {
    const [line] = read(writeCsv([item({ phones: [{ number: '+16175550100' }, { number: '988', label: 'at night' }], text: { number: '741741', keyword: 'HELLO' } })]));
    expect([line?.['phones'], line?.['text']]).toEqual(['617-555-0100; 988 (at night)', '741741 (HELLO)']);
  });

  test('is empty where nothing is known', () => {
    const [line] = read(writeCsv([item()]));
    expect([line?.['operator'], line?.['lat'], line?.['languages'], line?.['peer_run'], line?.['location_withheld']]).toEqual(['', '', '', '', '']);
  });
});

describe('a file', () => {
  test('has the header as its first line, and a line for each record', () => {
    expect(writeCsv([]).split('\r\n')).toHaveLength(2);
    expect(read(writeCsv([item({ id: 'a' }), item({ id: 'b' })])).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('begins with what tells a spreadsheet that its accents are UTF-8, once', () => {
    const text = writeCsv([item({ name: 'Casa Esperanza é' })]);
    expect([text.indexOf(byteOrderMark), text.lastIndexOf(byteOrderMark)]).toEqual([0, 0]);
    expect(Buffer.from(text).toString('hex').slice(0, 10)).toBe('efbbbf6964');
  });

  test('says beside ids what they mean, and leads to the record as it is now', () => {
    const [line] = read(writeCsv([item({ disputed: ['phone', 'hours'] })], 'said'));
    expect(['kind_in_words', 'address_in_words', 'hours_in_words', 'languages_in_words', 'access_in_words', 'how_we_know'].map((column) => line?.[column])).toEqual(Array(6).fill('said'));
    expect([line?.['disputed'], line?.['page']]).toEqual(['phone; hours', 'https://example.org/locations/harbor-house']);
  });

  test('has each column in words beside its ids', () => {
    const names = Object.keys(read(writeCsv([item()]))[0] ?? {});
    const after = (name: string): string | undefined => names[names.indexOf(name) + 1];
    expect(['kind', 'hours_note', 'languages', 'access', 'checked_by'].map(after)).toEqual(['kind_in_words', 'hours_in_words', 'languages_in_words', 'access_in_words', 'how_we_know']);
  });

  test('tells when and how a record was checked, and against which sources', () => {
    expect(read(writeCsv([item()]))[0]).toMatchObject({ checked_on: '2026-11-21', checked_by: 'reading', sources: 'https://example.org/', sources_dated: '2026' });
  });

  test('is read back whole, whatever the texts are', () => {
    fc.assert(fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 8 }), (texts) => {
      const lines = read(writeCsv(texts.map(([name, summary], index) => item({ id: `r-${index}`, name, summary }))));
      expect(lines.map((line) => [line['name'], line['summary']].map((text) => text?.replace(/^'/, '')))).toEqual(texts.map((pair) => pair.map((text) => text.replace(/^'/, ''))));
      expect(lines.every((line) => Object.values(line).every((text) => !/^[=+\-@]/.test(text)))).toBe(true);
    }), { seed: 4180, numRuns: 300 });
  });
});
