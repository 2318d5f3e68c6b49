import { describe, expect, it } from 'vitest';
import { findResults, linesNow } from '../../../web/list/results.ts';
import { countedWaysOut } from '../../../web/list/counted-ways-out.ts';
import { waysOut } from '../../../web/list/ways-out.ts';
import { collection, context } from '../records.ts';

const lynn = { text: 'Lynn', point: { lat: 42.4668, lon: -70.9495 } };

describe('results on the device', () => {
  it('shows open ones first, with counts for every choice, zero included', () => {
    const { total, items, facets } = findResults(collection, {}, 'open', context);
    expect(total).toBe(6);
    expect(items.map(({ id }) => id).slice(0, 3)).toEqual(['a-helpline', 'center-lynn', 'warmline']);
    expect(facets['open']).toEqual({ now: 3, unknown: 2 });
    expect(facets['kind']).toMatchObject({ clubhouse: 1, advocacy: 0 });
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
      { kind: 'widen', miles: 5, count: 1 }, { kind: 'drop', filter: 'kind', count: 1 }, { kind: 'drop', filter: 'near', count: 1 },
    ]);
  });

  it('offers them without counts where the records are not at hand', () => {
    expect(waysOut(query).map(({ kind }) => kind)).toContain('widen');
    expect(waysOut({})).toEqual([]);
  });
});
