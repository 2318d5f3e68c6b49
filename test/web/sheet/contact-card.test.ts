/** Contact cards, read by a parser of somebody else. */
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { contactFile } from '../../../web/sheet/contact-card.ts';
import { seedDataset } from '../../support/directory.ts';
import { oddText } from '../../support/records.ts';
import { catalog, center, hidden, secrets } from './send-records.ts';

type Property = [name: string, parameters: Record<string, string | string[]>, type: string, ...values: unknown[]];
type Card = ['vcard', Property[]];

const context = { catalog, today: '2026-11-22', site: 'https://site.example' };
const fileOf = (...records: PublishedLocation[]) => contactFile(records.map((record) => ({ record })), context);

function cardsOf(text: string): Property[][] {
  const parsed = ICAL.parse(text) as unknown as Card | Card[];
  return (typeof parsed[0] === 'string' ? [parsed as Card] : parsed as Card[]).map(([, properties]) => properties);
}
const valuesOf = (card: readonly Property[], name: string): unknown[] => card.filter(([key]) => key === name).map(([, , , value]) => value);
const only = (record: PublishedLocation): Property[] => cardsOf(fileOf(record).text)[0] ?? [];

describe('a contact', () => {
  test('has what a phone needs', () => {
    const card = only(center());
    expect(valuesOf(card, 'version')).toEqual(['3.0']);
    expect(valuesOf(card, 'fn')).toEqual(['Recovery Exchange']);
    expect(valuesOf(card, 'n')).toEqual([['Recovery Exchange', '', '', '', '']]);
    expect(valuesOf(card, 'org')).toEqual(['Northshore']);
    expect(valuesOf(card, 'tel')).toEqual(['+17815550100']);
    expect(valuesOf(card, 'adr')).toEqual([['', '', '1 Main St, Floor 2', 'Lynn', 'MA', '01901', 'USA']]);
    expect(valuesOf(card, 'geo')).toHaveLength(1);
    expect(valuesOf(card, 'url')).toEqual(['https://example.org/', 'https://site.example/locations/recovery-exchange']);
    expect(String(valuesOf(card, 'rev')[0])).toMatch(/^2026-?11-?21/);
  });

  test('says in its note when it is open, when it was checked, and what is not confirmed', () => {
    const { hours: _hours, ...unknown } = center({ status: 'open' });
    const [note] = valuesOf(only(center()), 'note');
    expect(String(note).split('\n')).toEqual([
      'Recovery support center. A place to meet.', 'Hours: Monday to Friday: 9 am to 5 pm', 'Languages: English, Spanish', 'How to get in: Walk in',
      'Checked on November 21, 2026 against: Own page, dated March 2024.', 'One source gives the phone number. One gives the address. Nobody has phoned yet.',
    ]);
    expect(valuesOf(only(unknown), 'note')[0]).toContain('\nHours not confirmed: call first\n');
  });

  test('says of each number whether to call or to text it, and what it is for', () => {
    const card = only(center({ phones: [{ number: '+17815550100' }, { number: '988', label: 'at night' }], text: { number: '741741', keyword: 'HELLO' } }));
    expect(card.filter(([name]) => name === 'tel').map(([, { type }, , value]) => [value, type])).toEqual([['+17815550100', ['WORK', 'VOICE']], ['988', ['WORK', 'VOICE']], ['741741', ['WORK', 'MSG']]]);
    expect(valuesOf(card, 'note')[0]).toContain('Phone: 988 (at night)\nText HELLO to 741741\n');
    expect(only(center({ text: { number: '+17815550100' } })).filter(([name]) => name === 'tel').map(([, { type }]) => type)).toEqual([['WORK', 'VOICE', 'MSG']]);
  });

  test('has a point only where that is the door', () => {
    const at = (method: NonNullable<PublishedLocation['point']>['method']) => valuesOf(only(center({ point: { lat: 42.4, lon: -70.9, accuracy_m: 60, method } })), 'geo').length;
    expect([at('address point'), at('interpolated'), at('street'), at('zip'), at('town')]).toEqual([1, 0, 0, 0, 0]);
  });

  test('of a place that keeps its address private has none, and says how to come', () => {
    const card = only(hidden);
    expect([...valuesOf(card, 'adr'), ...valuesOf(card, 'geo')]).toEqual([]);
    expect(secrets.filter((secret) => fileOf(hidden).text.replaceAll('\r\n ', '').includes(secret))).toEqual([]);
    expect(valuesOf(card, 'note')[0]).toContain('Where: Northampton. The address is not public.');
  });
});

describe('a file of contacts', () => {
  test('is called after its place, or after the day where there are several', () => {
    expect([fileOf(center()).name, fileOf(center(), hidden).name]).toEqual(['recovery-exchange.vcf', 'peer-support-2026-11-22.vcf']);
    expect(fileOf(center()).type).toBe('text/vcard;charset=utf-8');
  });

  test('holds one card for each record, in order', () => {
    const { records } = seedDataset();
    expect(cardsOf(fileOf(...records).text).map((card) => valuesOf(card, 'fn')[0])).toEqual(records.map(({ name }) => name));
  });

  test('has lines of at most 75 bytes that end in CRLF', () => {
    const { text } = fileOf(...seedDataset().records);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  test('escapes what would end a field', () => {
    expect(fileOf(center({ name: 'A; B, C \\ D' })).text).toContain('\r\nFN:A\\; B\\, C \\\\ D\r\n');
  });

  test('is read back as it was written, whatever the texts are', () => {
    fc.assert(fc.property(oddText, oddText, (odd, other) => {
      // This parser leaves the backslash before a semicolon, which RFC 2426 puts there.
      const [name, operator] = [odd, other].map((text) => text.toWellFormed().replace(/[\p{Cc}\u2028\u2029;]/gu, ' ').trim() || 'x') as [string, string];
      const { text } = contactFile([{ record: center({ name, operator }), note: 'first\r\nsecond: third, \\ last' }], context);
      const [card = []] = cardsOf(text);
      expect([valuesOf(card, 'fn')[0], name === operator ? operator : valuesOf(card, 'org')[0]]).toEqual([name, operator]);
      expect(String(valuesOf(card, 'note')[0])).toContain('Note: first\nsecond: third, \\ last');
    }), { seed: 2426, numRuns: 200 });
  });
});
