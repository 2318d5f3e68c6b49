import { describe, expect, it } from 'vitest';
import { createMeanings, settle, suggest } from '../../../web/place/suggestions.ts';
import { placed } from '../../../web/pages/find/placed.ts';
import { candidates, gazetteer, places } from '../records.ts';

describe('suggestions', () => {
  it('offers places, then records by name, then the words themselves', () => {
    expect(suggest('lyn', gazetteer, candidates).map(({ key }) => key)).toEqual(['town Lynn Essex', 'town Lynnfield Essex', 'words']);
    expect(suggest('salem cl', gazetteer, candidates)).toMatchObject([{ kind: 'record', id: 'clubhouse-salem', town: 'Salem' }, { kind: 'words' }]);
  });

  it('offers a ZIP code without its words', () => {
    expect(suggest('01901', gazetteer, candidates)).toMatchObject([{ kind: 'place', place: { name: '01901', town: 'Lynn' } }]);
  });

  it('offers nothing for nothing', () => {
    expect(suggest(' - ', gazetteer, candidates)).toEqual([]);
  });
});

describe('a typed text', () => {
  it('becomes the place of that name, or of that informal name', () => {
    expect(settle({ near: { text: 'jp', miles: 5 } }, gazetteer, candidates).near).toEqual({ text: 'Jamaica Plain', miles: 5, point: { lat: 42.31, lon: -71.114 } });
  });

  it('becomes the place that it is the beginning of, the shortest name first', () => {
    expect(settle({ near: { text: 'lyn', miles: 20 } }, gazetteer, candidates).near).toMatchObject({ text: 'Lynn', miles: 20 });
    expect(settle({ near: { text: 'ly' } }, gazetteer, candidates)).toEqual({ q: 'ly' });
  });

  it('is the name of a record sooner than the beginning of a place', () => {
    expect(settle({ near: { text: 'clubhouse' } }, gazetteer, candidates)).toEqual({ q: 'clubhouse' });
  });

  it('becomes words where there is no such place', () => {
    expect(settle({ near: { text: 'hope' }, kind: ['clubhouse'] }, gazetteer, candidates)).toEqual({ q: 'hope', kind: ['clubhouse'] });
  });

  it('stays as it was typed until the names of the records are here, unless it is the name of a place', () => {
    expect(settle({ near: { text: 'lyn' } }, gazetteer, undefined)).toEqual({ near: { text: 'lyn' } });
    expect(settle({ near: { text: 'jp' } }, gazetteer, undefined).near?.text).toBe('Jamaica Plain');
  });

  it('stays a place where it can only be a ZIP code', () => {
    expect(settle({ near: { text: '99999' } }, gazetteer, candidates)).toEqual({ near: { text: '99999' } });
  });

});

describe('the place of a query', () => {
  const ready = { places: { state: 'ready', meanings: createMeanings(places) }, here: undefined, known: undefined, named: 'ready' } as const;

  it('is left out while it is looked up, and told when it is unknown', () => {
    expect(placed({ near: { text: 'Lynn' } }, { ...ready, places: { state: 'waiting' } })).toEqual({ query: {}, waiting: true });
    expect(placed({ near: { text: '99999' } }, ready)).toEqual({ query: {}, waiting: false, unknown: '99999' });
  });

  it('is not called unknown before the names of the records are here', () => {
    expect(placed({ near: { text: 'hope' } }, { ...ready, named: 'waiting' })).toEqual({ query: {}, waiting: true });
  });

  it('is the device only where the address names none', () => {
    const here = { text: '', point: { lat: 42, lon: -71 } };
    expect(placed({}, { ...ready, here }).query.near).toBe(here);
    expect(placed({ near: { text: 'Lynn' } }, { ...ready, here }).query.near?.text).toBe('Lynn');
  });
});
