/** What the page says of how we know: never more than was done. */
import { describe, expect, it } from 'vitest';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { documents as enDocuments } from '../../../web/messages/en/documents.ts';
import { en } from '../../support/words.ts';
import { evidenceOf, unclearWords, unconfirmedFacts } from '../../../web/pages/location/evidence.ts';
import { bestSource } from '../../../web/pages/location/best-source.ts';
import { record } from '../../support/records.ts';

type Source = NonNullable<PublishedLocation['sources']>[number];

const today = '2026-12-01';
const source = (more: Partial<Source> = {}): Source => ({
  url: 'https://one.example/', title: 'A page', dated: '2026', read: '2026-11-21', supports: ['name', 'phone'], kind: 'operator', ...more,
});
const other = source({ url: 'https://two.example/', kind: 'news', supports: ['phone', 'address'] });
const both: Source['supports'] = ['phone', 'address'];
/** Everything known, and everything supported by a source. */
const whole = record({
  confidence: 'confirmed', phones: [{ number: '+16175550100' }], address: { street: '1 Main St', city: 'Lynn', state: 'MA' }, hours: 'Mo-Fr 09:00-17:00',
  access: ['walk-in'], cost: 'free', languages: ['en'], peer_run: true,
  sources: [source({ supports: ['phone', 'address', 'hours', 'access', 'cost', 'languages', 'peer-run'] }), other],
});
const said = (more: Partial<PublishedLocation>): { short: string; more: string } => {
  const evidence = evidenceOf({ ...whole, ...more }, today, en, enDocuments);
  return { short: evidence.short.join(' '), more: evidence.more.join(' ') };
};

describe('what was done', () => {
  it.each<[string, Partial<PublishedLocation>, string]>([
    ['two sources agree', {}, 'Two sources agree. Nobody has phoned yet.'],
    ['two pages of one host are one voice', { sources: [source({ supports: both, kind: 'news' }), source({ url: 'https://www.one.example/b', supports: both, kind: 'news' })] }, 'One source gives the phone number. One gives the address. Nobody has phoned yet.'],
    ['an operator with two hosts is one voice', { sources: [source({ supports: both }), source({ url: 'https://forms.example/', supports: both })] }, 'One source gives the phone number. One gives the address. Nobody has phoned yet.'],
    ['a copy of a list and the page of a government body are one voice', { sources: [source({ supports: both, kind: 'state' }), source({ url: 'https://two.example/', supports: both, kind: 'list-copy' })] }, 'One source gives the phone number. One gives the address. Nobody has phoned yet.'],
    ['a copy of a directory and the directory are one voice', { sources: [source({ supports: both, kind: 'directory' }), source({ url: 'https://two.example/', supports: both, kind: 'list-copy' })] }, 'One source gives the phone number. One gives the address. Nobody has phoned yet.'],
    ['two directories are two voices', { sources: [source({ supports: both, kind: 'directory' }), source({ url: 'https://two.example/', supports: both, kind: 'directory' })] }, 'Two sources agree. Nobody has phoned yet.'],
    ['the phone number from one and the address from two', { sources: [source({ supports: both }), { ...other, supports: ['address'] }] }, 'Two sources give the address. One gives the phone number. Nobody has phoned yet.'],
    ['one page for the number and another for the address', { sources: [source(), { ...other, supports: ['address'] }] }, 'One source gives the phone number. One gives the address. Nobody has phoned yet.'],
    ['a source that gives no way to reach it does not count', { sources: [source({ supports: both }), { ...other, supports: ['services'] }] }, 'One source gives the phone number. One gives the address. Nobody has phoned yet.'],
    ['a number that no source gives is in no agreement', { sources: [source({ supports: ['address'] }), { ...other, supports: ['address'] }] }, 'Two sources give the address. Nobody has phoned yet.'],
    ['a text number that only one gives', { text: { number: '741741' }, sources: [source({ supports: [...both, 'text'] }), other] }, 'Two sources give the phone number. Two give the address. One gives the text number. Nobody has phoned yet.'],
    ['a withheld place needs no address', { location_withheld: true, address: { city: 'Lynn', state: 'MA' } }, 'Two sources agree. Nobody has phoned yet.'],
    ['a disputed address is not agreed on', { disputed: ['address'] }, 'Two sources give the phone number. Sources do not agree on the address. Nobody has phoned yet.'],
    ['disputed hours', { disputed: ['hours'] }, 'Two sources give the phone number. Two give the address. Sources do not agree on the hours. Nobody has phoned yet.'],
    ['a disputed address of one that rests on less', { confidence: 'listed', disputed: ['address'] }, 'Two sources, the newest from 2026. Sources do not agree on the address. Call first.'],
    ['one source with a year', { confidence: 'listed', sources: [source({ dated: '2019' })] }, 'One source, from 2019. Call first.'],
    ['one source with a day', { confidence: 'listed', sources: [source({ dated: '2019-03-02' })] }, 'One source, from March 2, 2019. Call first.'],
    ['one source without a date', { confidence: 'listed', sources: [source({ dated: 'undated' })] }, 'One source, without a date. Call first.'],
    ['older sources', { confidence: 'listed', sources: [source({ dated: '2019' }), { ...other, dated: '2021-05' }] }, 'Two sources, the newest from May 2021. Call first.'],
    ['older sources without a date', { confidence: 'listed', sources: [source({ dated: 'undated' }), { ...other, dated: 'undated' }] }, 'Two sources, none with a date. Call first.'],
    ['phoned', { checked: { on: '2026-11-30', by: 'phone' } }, 'Phoned on November 30, 2026.'],
    ['visited', { checked: { on: '2026-11-30', by: 'visit' } }, 'Visited on November 30, 2026.'],
    ['told', { checked: { on: '2026-11-30', by: 'operator' } }, 'The people who run it told us on November 30, 2026.'],
    ['an old check', { checked: { on: '2026-04-20', by: 'reading' } }, 'Two sources agree. Nobody has phoned yet. Checked 7 months ago: call first.'],
    ['an old call', { checked: { on: '2024-03-03', by: 'phone' } }, 'Phoned on March 3, 2024. Checked 2 years ago: call first.'],
    ['an old check of one source', { confidence: 'listed', sources: [source({ dated: '2019' })], checked: { on: '2026-04-20', by: 'reading' } }, 'One source, from 2019. Checked 7 months ago: call first.'],
    ['in doubt', { status: 'unclear' }, 'Sources do not agree, or something may have changed. Call first.'],
    ['in doubt, with one source, which cannot disagree', { status: 'unclear', sources: [source()] }, 'Something may have changed. Call first.'],
    ['in doubt, with a disputed address', { status: 'unclear', disputed: ['address'] }, 'Sources do not agree on the address. Something may have changed. Call first.'],
    ['in doubt after a call', { status: 'unclear', checked: { on: '2026-11-30', by: 'phone' } }, 'Phoned on November 30, 2026. Sources do not agree, or something may have changed. Call first.'],
  ])('%s', (_name, more, short) => {
    expect(said(more).short).toBe(short);
  });

  it('says above all else why a record is in doubt, in the same words', () => {
    expect(enDocuments.location.unclear(unclearWords({ ...whole, sources: [source()] }, en, enDocuments), true)).toBe('Something may have changed. Call before you go.');
  });

  it('is old after 180 days and not before', () => {
    expect(said({ checked: { on: '2026-06-04', by: 'reading' } }).short).not.toContain('ago');
    expect(said({ checked: { on: '2026-06-03', by: 'reading' } }).short).toContain('Checked 5 months ago: call first.');
  });

  it('tells nobody to call where there is nothing to call', () => {
    const { phones: _, ...silent } = whole;
    const evidence = evidenceOf({ ...silent, confidence: 'listed', sources: [source({ dated: '2019' })] }, today, en, enDocuments);
    expect(evidence.short.join(' ')).toBe('One source, from 2019. Ask first.');
    expect(evidenceOf({ ...silent, checked: { on: '2025-12-01', by: 'reading' } }, today, en, enDocuments).short.at(-1)).toBe('Checked 11 months ago: ask first.');
  });

  it('never says that somebody phoned unless somebody did', () => {
    for (const by of ['reading', 'visit', 'operator'] as const) expect(JSON.stringify(said({ checked: { on: '2026-11-21', by } }))).not.toContain('Phoned');
    expect(said({ checked: { on: '2026-11-21', by: 'phone' } }).more).not.toContain('Nobody');
  });

  it('remembers a call when the pages were read after it, and no visit as one', () => {
    expect(said({ told: [{ on: '2026-10-01', by: 'phone', facts: ['hours'] }] }).short).toBe('Two sources agree. Phoned on October 1, 2026.');
    expect(said({ told: [{ on: '2026-10-01', by: 'visit', facts: ['hours'] }] }).short).toBe('Two sources agree. Nobody has phoned yet.');
  });

  it('gives the day on which sources were read', () => {
    expect(said({}).more).toBe('We last read the sources on November 21, 2026.');
    expect(said({ confidence: 'listed' }).more).toBe('We last read the sources on November 21, 2026. Nobody has phoned yet.');
  });
});

describe('what could not be confirmed', () => {
  it('is nothing where everything is known and supported', () => expect(unconfirmedFacts(whole)).toEqual([]));

  it('is what is missing', () => {
    const { hours: _, languages: __, peer_run: ___, ...less } = whole;
    expect(evidenceOf({ ...less, cost: 'unknown' }, today, en, enDocuments).more.at(-1)).toBe('Not confirmed: hours, cost, languages, and peer-run.');
    expect(unconfirmedFacts({ ...whole, hours: '"by appointment"' })).toEqual(['hours']);
  });

  it('is what no source gives, unless somebody asked', () => {
    const thin = { ...whole, sources: [source({ supports: ['address', 'hours', 'access', 'languages'] })] };
    expect(unconfirmedFacts(thin)).toEqual(['phone', 'cost', 'peer-run']);
    expect(unconfirmedFacts({ ...thin, checked: { on: '2026-11-21', by: 'phone' } })).toEqual([]);
  });

  it('is what a call was not about, where it says what it was about', () => {
    const thin = { ...whole, sources: [source({ supports: ['address', 'phone'] })], checked: { on: '2026-11-21', by: 'phone' as const } };
    expect(unconfirmedFacts({ ...thin, told: [{ on: '2026-11-21', by: 'phone', facts: ['hours'] }] })).toEqual(['access', 'cost', 'languages', 'peer-run']);
    expect(unconfirmedFacts({ ...thin, told: [{ on: '2026-10-01', by: 'phone', facts: ['hours'] }] })).toEqual([]);
  });

  it('is not what somebody told us before the pages were read again', () => {
    const read = { ...whole, sources: [source({ supports: ['address', 'phone'] })], told: [{ on: '2026-10-01', by: 'visit' as const, facts: ['hours' as const, 'access' as const] }] };
    expect(unconfirmedFacts(read)).toEqual(['cost', 'languages', 'peer-run']);
  });

  it('is no address where it is withheld, and no door of a line', () => {
    const hidden = { ...whole, location_withheld: true as const, address: { city: 'Lynn', state: 'MA' as const } };
    expect(unconfirmedFacts(hidden)).toEqual([]);
    const { address: _, access: __, phones: ___, ...line } = { ...whole, kind: 'warmline' as const, text: { number: '741741' } };
    expect(unconfirmedFacts(line)).toEqual(['text']);
  });
});

describe('the one source on paper', () => {
  it.each<[string, Source[], string]>([
    ['gives what people act on, whoever speaks', [source({ url: 'https://own.example/', supports: ['history'] }), other], 'https://two.example/'],
    ['gives most of it', [source(), other], 'https://two.example/'],
    ['comes from who knows best', [{ ...other, url: 'https://news.example/' }, source({ supports: both })], 'https://one.example/'],
    ['is the newest', [{ ...other, dated: 'undated' }, { ...other, url: 'https://a.example/', dated: '2021-05' }, { ...other, url: 'https://b.example/', dated: '2024' }], 'https://b.example/'],
  ])('%s', (_name, sources, url) => expect(bestSource({ ...whole, sources })?.url).toBe(url));

  it('gives the text number of a line that has no other', () => {
    const { phones: _, address: __, ...line } = { ...whole, kind: 'warmline' as const, text: { number: '741741' } };
    expect(bestSource({ ...line, sources: [source(), { ...other, supports: ['text'] }] })?.url).toBe('https://two.example/');
  });
});
