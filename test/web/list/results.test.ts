import { describe, expect, it } from 'vitest';
import { findResults, linesNow } from '../../../web/list/results.ts';
import { countedWaysOut } from '../../../web/list/counted-ways-out.ts';
import { waysOut } from '../../../api/core/ways-out.ts';
import { collection, context } from '../records.ts';

const lynn = { text: 'Lynn', point: { lat: 42.4668, lon: -70.9495 } };

describe('results on the device', () => {
  it('shows open ones first, with counts for every choice, zero included', () => {
    const { total, items, facets, linesApart } = findResults(collection, {}, 'open', context);
    expect([total, linesApart]).toEqual([3, 3]);
    expect(items.map(({ id }) => id)).toEqual(['center-lynn', 'respite-northampton', 'clubhouse-salem']);
    expect(facets['open']).toEqual({ now: 1, unknown: 2 });
    expect(facets['kind']).toMatchObject({ clubhouse: 1, warmline: 1, advocacy: 0 });
  });

  it('lists lines among places only for whoever asks for them, by kind or by name', () => {
    expect(findResults(collection, { kind: ['warmline', 'clubhouse'] }, 'name', context)).toMatchObject({ total: 2 });
    expect(findResults(collection, { kind: ['warmline'] }, 'name', context).linesApart).toBeUndefined();
    expect(findResults(collection, { q: 'night' }, 'name', context).items.map(({ id }) => id)).toEqual(['night-line']);
  });

  it('sorts by distance around a place and leaves lines out of distances', () => {
    const { items, pins } = findResults(collection, { near: lynn }, 'distance', context);
    expect(items.map(({ id }) => id)).toEqual(['center-lynn', 'clubhouse-salem']);
    expect(items[0]?.distance_miles).toBeLessThan(0.5);
    expect(pins).toMatchObject([{ id: 'center-lynn', area: false, town: 'Lynn' }, { id: 'clubhouse-salem', town: 'Salem' }]);
  });

  it('works out in full only as many as are shown', () => {
    expect(findResults(collection, {}, 'name', context, 2).items).toHaveLength(2);
  });
});

describe('lines that answer now', () => {
  it('names peers first, and only who answers at this minute', () => {
    expect(linesNow(collection, {}, context)).toMatchObject({ total: 2, crisis: 0, fits: true, items: [{ id: 'warmline' }, { id: 'a-helpline' }] });
  });

  it('leaves nobody without a line because none is just for them', () => {
    expect(linesNow(collection, { language: ['km'] }, context)).toMatchObject({ total: 2, fits: false });
  });
});

describe('ways out of an empty result', () => {
  const query = { near: { ...lynn, miles: 1 }, kind: ['clubhouse'] };

  it('offers the smallest circle that helps, and then what frees the most', () => {
    expect(countedWaysOut(collection, query, context)).toMatchObject([
      { kind: 'widen', miles: 5, count: 1 }, { kind: 'drop', filters: ['kind'], count: 1 }, { kind: 'drop', filters: ['near'], count: 1 },
    ]);
  });

  it('offers to leave out two choices where no one change helps', () => {
    const strict = { kind: ['clubhouse'], language: ['km'], peer_run: true as const };
    expect(countedWaysOut(collection, strict, context)).toMatchObject([{ filters: ['kind', 'language'], count: 1 }, { filters: ['language', 'peer_run'], count: 1 }]);
  });

  it('offers them without counts where the records are not at hand', () => {
    expect(waysOut(query).map(({ kind }) => kind)).toContain('widen');
    expect(waysOut({})).toEqual([]);
  });
});
