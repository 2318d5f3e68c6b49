import { describe, expect, it } from 'vitest';
import { mergeForm } from '../../../api/core/query/form.ts';
import { privateParameters } from '../../../api/core/query/private.ts';
import { readAddress, serverAddress, withoutPrivate, writeAddress } from '../../../web/pages/find/address.ts';
import { region } from '../records.ts';

const read = (search: string, hash = '') => readAddress({ search, hash }, { ...region, usualMiles: 20 });

describe('the address of the find page', () => {
  it('keeps place, words and box behind the #', () => {
    expect(privateParameters).toEqual(['q', 'near', 'within', 'bbox']);
    const { query } = read('?kind=clubhouse&open=now', '#near=Lynn&within=10&q=hope');
    expect(writeAddress({ query })).toBe('/?kind=clubhouse&open=now#q=hope&near=Lynn&within=10');
  });

  it('reads back what it writes', () => {
    for (const [search, hash] of [['', ''], ['?kind=clubhouse,warmline&language=es&sort=name', '#near=Fall+River&within=5'], ['?peer_run=true', '#bbox=-71.1,42.3,-71,42.4']] as const) {
      const state = read(search, hash);
      const address = new URL(writeAddress(state), 'https://x.example');
      expect(readAddress(address, { ...region, usualMiles: 20 })).toEqual(state);
    }
  });

  it('never writes the position of a device', () => {
    const query = { near: { text: '', point: { lat: 42.36, lon: -71.06 }, miles: 5 } };
    expect(writeAddress({ query })).toBe('/');
  });

  it('keeps any distance, where it was chosen', () => {
    expect(read('', '#near=Lynn&within=any').query).toEqual({ near: { text: 'Lynn' } });
    expect(writeAddress(read('', '#near=Lynn&within=any'))).toBe('/#near=Lynn&within=any');
  });

  it('moves a place from the query string behind the #', () => {
    expect(writeAddress(read('?near=Lynn&kind=clubhouse'))).toBe('/?kind=clubhouse#near=Lynn&within=20');
  });

  it('ignores in the fragment what does not belong there', () => {
    expect(read('', '#kind=clubhouse&near=Lynn').query).toEqual({ near: { text: 'Lynn', miles: 20 } });
  });

  it('takes repeated and empty fields of a form without complaint', () => {
    expect(mergeForm([['kind', 'clubhouse'], ['kind', 'warmline'], ['near', ' '], ['within', '10'], ['sort', '']])).toEqual([['kind', 'clubhouse,warmline']]);
    expect(read('?near=&within=20&kind=clubhouse&kind=warmline').problems).toEqual([]);
  });

  it('leaves out what it does not understand, and tells', () => {
    const { query, problems } = read('?kind=clubhose&open=now');
    expect(query).toEqual({ open: { at: ['now'], unknown: false } });
    expect(problems).toMatchObject([{ parameter: 'kind', code: 'unknown-value', nearest: 'clubhouse' }]);
  });

  it('asks a server for nothing that must stay on the device', () => {
    const { query } = read('?kind=clubhouse', '#near=Lynn&q=hope');
    expect(serverAddress({ query: withoutPrivate(query) })).toBe('/?kind=clubhouse');
  });
});
