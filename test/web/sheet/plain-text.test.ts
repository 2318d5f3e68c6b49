import { describe, expect, test } from 'vitest';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { gsmLength } from '../../../web/sheet/gsm.ts';
import { longText, shortText } from '../../../web/sheet/plain-text.ts';
import { seedDataset } from '../../support/directory.ts';
import { catalog, center, crisisLines, hidden, secrets } from './send-records.ts';

const short = (more: Partial<PublishedLocation> = {}): string => shortText([{ record: center(more) }], catalog);
const now = { date: '2026-11-22', minute: 610 };
const long = (more: Partial<PublishedLocation> = {}, note?: string): string =>
  longText([{ record: center(more), ...(note !== undefined && { note }) }], catalog, now, { crisisLines });

describe('a text message', () => {
  test('says who, which number and where, and no more of what is certain', () => {
    expect(short()).toBe('Recovery Exchange 781-555-0100, 1 Main St, Lynn.');
  });

  test.each<[string, Partial<PublishedLocation>, string]>([
    ['it may be gone', { status: 'unclear', confidence: 'listed', phones: [{ number: '988' }] }, 'May have changed: call first'],
    ['nobody knows whose number it is', { sources: [{ ...center().sources![0]!, supports: ['name', 'address'] }] }, 'Number not confirmed'],
    ['sources give different numbers', { disputed: ['phone'] }, 'Number not confirmed'],
    ['sources give different doors', { disputed: ['address'] }, 'Address not confirmed'],
    ['somebody has to refer', { access: ['referral'] }, 'Someone has to refer you'],
    ['nobody knows when it is open', { confidence: 'listed', hours: undefined as never }, 'Hours not confirmed: call first'],
    ['it was found in one place', { confidence: 'listed' }, 'Not double-checked yet'],
  ])('says first of all that %s', (_what, more, doubt) => {
    expect(short(more)).toMatch(new RegExp(`\\. ${doubt}$`));
  });

  test('tells nobody to call where there is no number', () => {
    const { phones: _phones, hours: _hours, ...rest } = center();
    expect(shortText([{ record: { ...rest, text: { number: '741741', keyword: 'HELLO' } } }], catalog)).toBe('Recovery Exchange Text HELLO to 741741, 1 Main St, Lynn. Hours not confirmed: ask first');
    expect(shortText([{ record: { ...rest, status: 'unclear' } }], catalog)).toBe('Recovery Exchange https://example.org/, 1 Main St, Lynn. May have changed: ask first');
  });

  test('is one for each place: the street goes before the end of the name, the number and the doubt stay', () => {
    const street = short({ address: { street: 'The long way round the old mill by the river, behind the second house', city: 'Lynn', state: 'MA' }, name: 'A Center With a Name That Goes On', disputed: ['phone'] });
    expect(street).toBe('A Center With a Name That Goes On 781-555-0100, The long way round the old mill by the river, behind the second house, Lynn. Number not confirmed');
    const town = short({ address: { street: 'The long way round the old mill by the river, behind the second house', city: 'Lynn', state: 'MA' }, name: 'A Center With a Much Longer Name That Goes On and On', disputed: ['phone'] });
    expect(town).toBe('A Center With a Much Longer Name That Goes On and On 781-555-0100, Lynn. Number not confirmed');
    const name = 'Association of Everybody for the Support of Everybody Else in the Cities and the Towns of the Commonwealth';
    const cut = short({ name, address: { street: '100 Somewhere Much Longer Street', city: 'Manchester-by-the-Sea', state: 'MA' }, status: 'unclear' });
    expect(cut).toBe(`${name} 781-555-0100, Manchester-by-the-Sea. May have changed: call first`.replace(' the Commonwealth', '...'));
    expect(gsmLength(cut)).toBeLessThanOrEqual(160);
  });

  test('fits for every real record that is not all address', () => {
    const over = seedDataset().records.filter((record) => gsmLength(shortText([{ record }], catalog)) > 160);
    expect(over).toEqual([]);
  });

  test('holds no letter that would halve its room', () => {
    expect(short({ name: 'Casa “Esperanza” – Día · 東京', disputed: ['phone'] })).toBe('Casa "Esperanza" - Dia - ?? 781-555-0100, 1 Main St, Lynn. Number not confirmed');
  });

  test('of several places ends in the address that opens them', () => {
    const text = shortText([{ record: center() }, { record: hidden }], catalog, { link: 'https://site.example/sheet#places=a,b' });
    expect(text.split('\n\n')).toEqual(['Recovery Exchange 781-555-0100, 1 Main St, Lynn.', 'Quiet House 781-555-0100, Northampton (address not public).', 'https://site.example/sheet#places=a,b']);
  });
});

describe('an e-mail', () => {
  test('says everything that somebody needs, line by line', () => {
    expect(long().split('\n')).toEqual([
      'Put together on November 22, 2026, 10:10 am. Things change: call first.', '',
      'Recovery Exchange', 'Recovery support center. A place to meet.', 'Run by Northshore', 'Where: 1 Main St, Floor 2, Lynn, MA 01901', 'Phone: 781-555-0100', 'Website: https://example.org/',
      'Hours: Monday to Friday: 9 am to 5 pm', 'Languages: English, Spanish', 'How to get in: Walk in', 'Cost: Free',
      'Checked on November 21, 2026 against: Own page, dated March 2024.', 'One source gives the phone number. One gives the address. Nobody has', '  phoned yet.', '',
      'In a crisis, day or night:', '988 Suicide & Crisis Lifeline: Call 988, Text 988', 'Help Line: Call 833-773-2445', 'If someone is in danger right now, call 911.',
    ]);
  });

  test('says plainly what is not confirmed', () => {
    const { hours: _hours, access: _access, languages: _languages, ...rest } = center();
    const text = longText([{ record: { ...rest, sources: [{ ...rest.sources![0]!, supports: ['name'] }] } }], catalog, now, { crisisLines });
    expect(text).toContain('\nHours not confirmed: call first\n');
    expect(text).toContain('\nPhone: 781-555-0100\nWe have no page that gives this number.\n');
    expect(text).toContain('How to get in: Not confirmed. Ask how to come the first time.');
    expect(text).toMatch(/Not confirmed: phone\s+number, address, hours/);
    expect(long({ status: 'unclear' })).toContain('\nListed hours, not confirmed: Monday to Friday: 9 am to 5 pm\n');
  });

  test('claims that somebody phoned only where the record says so', () => {
    expect(long()).toContain('Nobody has');
    const phoned = long({ checked: { on: '2026-11-20', by: 'phone' } });
    expect(phoned).toContain('\nPhoned on November 20, 2026.\n');
    expect(phoned).not.toMatch(/against|Nobody has/);
  });

  test('holds what the sender wrote, above and beside', () => {
    expect(long({}, '  Ask for the front desk. ')).toContain('\nNote: Ask for the front desk.\n');
    expect(longText([{ record: center() }], catalog, now, { crisisLines, note: 'For you.' })).toMatch(/^Put together.*\n\nFor you\.\n\nRecovery/);
    expect(long({}, '   ')).not.toContain('Note');
  });

  test('of several places numbers them, and leads to the sheet and to each record as it is now', () => {
    const text = longText([{ record: center() }, { record: hidden }], catalog, now, { crisisLines, link: 'https://site.example/sheet#places=a', site: 'https://site.example' });
    expect(text).toMatch(/\n1\. Recovery Exchange\n[^]*\n\n2\. Quiet House\n/);
    expect(text).toContain('\nAs it is now: https://site.example/locations/quiet-house\n');
    expect(text).toContain('\n\nThis list: https://site.example/sheet#places=a\n\nIn a crisis');
  });

  test('has lines of at most 72 letters, save for addresses', () => {
    for (const record of seedDataset().records) {
      const wide = longText([{ record }], catalog, now, { crisisLines }).split('\n').filter((line) => line.length > 72 && line.trim().includes(' ') && !/https?:|@/.test(line));
      expect([record.id, wide]).toEqual([record.id, []]);
    }
  });

  test('says of a line whom it serves', () => {
    const { address: _address, point: _point, ...rest } = center({ kind: 'warmline', area: { scope: 'statewide' } });
    expect(longText([{ record: rest }], catalog, now, { crisisLines })).toContain('\nServes: All of Massachusetts\n');
  });
});

test('nothing that is sent tells where a withheld place is', () => {
  const items = [{ record: hidden }];
  for (const text of [shortText(items, catalog), longText(items, catalog, now, { crisisLines })]) {
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain('Northampton');
    expect(text).toMatch(/address (is )?not public/);
  }
});
