/** A record in words for files and messages, where an empty place would be read as something. */
import { describe, expect, test } from 'vitest';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { addressInWords, hoursInWords, recordInWords } from '../../../web/list/in-words.ts';
import { inWords, recordCatalog } from '../../../web/messages/in-words-en.ts';
import { record } from '../../support/records.ts';

const phones = [{ number: '+17815550100' }];
const hours = (more: Partial<PublishedLocation>): string => hoursInWords(record(more), recordCatalog);
const address = (more: Partial<PublishedLocation>): string => addressInWords(record(more), recordCatalog);

describe('hours', () => {
  test.each<[string, Partial<PublishedLocation>]>([
    ['Monday to Friday: 9 am to 5 pm', { hours: 'Mo-Fr 09:00-17:00' }],
    ['Day and night', { hours: '24/7' }],
    ['Hours not confirmed: call first', { phones }],
    ['Hours not confirmed: ask first', {}],
    ['Hours not confirmed: call first. by appointment', { phones, hours: '"by appointment"' }],
    ['Hours not confirmed: call first. Groups meet at 7 pm', { phones, hours_note: 'Groups meet at 7 pm.' }],
    ['Monday: 9 am to noon. Closed in August', { hours: 'Mo 09:00-12:00', hours_note: 'Closed in August.' }],
    ['Listed hours, not confirmed: Monday: 9 am to noon', { hours: 'Mo 09:00-12:00', status: 'unclear', phones }],
  ])('read %s', (words, more) => {
    expect(hours(more)).toBe(words);
  });
});

describe('an address', () => {
  const lynn = { street: '1 Main St', unit: 'Floor 2', city: 'Lynn', state: 'MA', zip: '01901' } as const;

  test.each<[string, Partial<PublishedLocation>]>([
    ['1 Main St, Floor 2, Lynn, MA 01901', { address: lynn }],
    ['Lynn. We only know the town. Ask for the address.', { address: { city: 'Lynn', state: 'MA' } }],
    ['Lynn. We only know the town. Call to ask for the address.', { address: { city: 'Lynn', state: 'MA' }, phones }],
    ['Lynn. The address is not public. Ask how to come.', { address: lynn, neighborhood: 'Diamond District', location_withheld: true }],
    ['Lynn. The address is not public. Call and ask how to come.', { address: lynn, location_withheld: true, phones, access: ['call-first'] }],
    ['All of Massachusetts', { area: { scope: 'statewide' } }],
    ['', {}],
  ])('reads %j', (words, more) => {
    expect(address(more)).toBe(words);
  });
});

test('what nobody knows is said', () => {
  expect(inWords(record(), '2026-11-22')).toEqual({
    kind: 'Clubhouse', address: '', hours: 'Hours not confirmed: ask first', languages: 'Not known. Ask first.', access: 'Not confirmed. Ask how to come the first time.',
    knowledge: 'One source, from 2026. Ask first. We last read the sources on November 21, 2026. Nobody has phoned yet. Not confirmed: phone number, hours, how to get in, cost, languages, and peer-run.',
  });
});

test('how to get in is marked where no source gives it, and goes without saying for a line', () => {
  const access = (more: Partial<PublishedLocation>): string => recordInWords(record(more), '2026-11-22', recordCatalog).access;
  expect(access({ access: ['walk-in', 'call-first'] })).toBe('Walk in, call first (not confirmed)');
  expect(access({ kind: 'warmline' })).toBe('');
});
