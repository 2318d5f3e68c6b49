/** Numbers, addresses and words as people type them. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../api/core/vocabulary.ts';
import { readTypedAddress } from '../../../seed/typed/address.ts';
import { readTypedChoice, readTypedChoices, readTypedYesNo } from '../../../seed/typed/choices.ts';
import { readTypedPhone, readTypedTextNumber } from '../../../seed/typed/phone.ts';
import { townsOf } from '../../../seed/typed/towns.ts';
import { labels } from '../../../web/messages/labels-en.ts';

const towns = townsOf('seed');

describe('a typed number', () => {
  it.each([
    ['(617) 555-0100', '+16175550100'], ['617.555.0100', '+16175550100'], ['1 617 555 0100', '+16175550100'], ['+1 617-555-0100', '+16175550100'],
    [' 6175550100 ', '+16175550100'], ['988', '988'], ['711', '711'],
  ])('%s is read', (typed, number) => expect(readTypedPhone(typed)).toEqual({ value: number }));

  it.each([
    ['555-0100', /area code/], ['617-555-0100 x12', /without its extension/], ['617 555 0100 ext. 4', /without its extension/], ['911', /not a phone number/],
    ['+44 20 7946 0018', /not a phone number of this country/], ['', /not a phone number/], ['call us', /not a phone number/], ['741741', /not a phone number/],
  ])('%s is refused with what to type', (typed, says) => expect(readTypedPhone(typed)).toEqual({ problem: expect.stringMatching(says) }));

  it('to text may be a short code', () => {
    expect(readTypedTextNumber('741741')).toEqual({ value: '741741' });
    expect(readTypedTextNumber('7417')).toEqual({ problem: expect.stringMatching(/area code/) });
  });
});

describe('a typed address', () => {
  it.each([
    ['12 Main Street, Lynn 01901', { street: '12 Main St', city: 'Lynn', zip: '01901' }],
    ['12 Main St., Lynn, MA 01901', { street: '12 Main St', city: 'Lynn', zip: '01901' }],
    ['12 Main Street Lynn', { street: '12 Main St', city: 'Lynn' }],
    ['85 Quincy Ave Suite B, Quincy MA 02169-1234', { street: '85 Quincy Ave', unit: 'Suite B', city: 'Quincy', zip: '02169' }],
    ['85 Quincy Avenue, Suite B, Quincy', { street: '85 Quincy Ave', unit: 'Suite B', city: 'Quincy' }],
    ['Suite 3, 85 Quincy Ave, Quincy', { street: '85 Quincy Ave', unit: 'Suite 3', city: 'Quincy' }],
    ['40 Federal Street, 2nd floor, salem, Massachusetts', { street: '40 Federal St', unit: '2nd floor', city: 'Salem' }],
    ['66 Canal St Vineyard Haven 02568', { street: '66 Canal St', city: 'Vineyard Haven', zip: '02568' }],
    ['1 Avenue Road, N. Adams', { street: '1 Avenue Rd', city: 'North Adams' }],
    ['Lynn', { city: 'Lynn' }], ['Lynn 01901', { city: 'Lynn', zip: '01901' }],
  ])('%s is read', (typed, address) => expect(readTypedAddress(typed, towns)).toEqual({ value: { ...address, state: 'MA' } }));

  it.each([
    ['12 Main Street, Lyn 01901', /Is the town Lynn\?/], ['12 Main Street', /town/], ['12 Main St, Nashua NH 03060', /town/], ['', /town/],
    ['12 Main St, The Old Mill, Lynn', /more parts/], ['Suite 2, Lynn', /a unit and no street/],
  ])('%s is refused with what to type', (typed, says) => {
    expect(readTypedAddress(typed, towns)).toEqual({ problem: expect.stringMatching(says) });
    expect(readTypedAddress(typed, towns)).toEqual({ problem: expect.stringContaining('as in "12 Main St, Suite 2, Lynn 01901"') });
  });
});

describe('typed words of a list', () => {
  it('are ids or what the page says, in the order of the list', () => {
    expect(readTypedChoices('Spanish, en, es', languages, labels.language)).toEqual({ value: ['en', 'es'] });
    expect(readTypedChoice('Walk In', ['walk-in', 'call-first'] as const, labels.access)).toEqual({ value: 'walk-in' });
    expect(readTypedYesNo('Y')).toEqual({ value: true });
  });

  it('that are none come with the nearest and with all of them', () => {
    expect(readTypedChoices('spansh', languages, labels.language)).toEqual({ problem: expect.stringMatching(/Did you mean Spanish\? There are: en, es/) });
    expect(readTypedChoices(' , ', languages, labels.language)).toEqual({ problem: expect.stringContaining('Type one or more of') });
    expect(readTypedYesNo('perhaps')).toEqual({ problem: expect.stringContaining('Type yes or no') });
  });
});
