import { describe, expect, test } from 'vitest';
import type { Sort } from '../../api/core/filters.ts';
import { defaultSort, facets, itemOf, list } from '../../api/core/list.ts';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import type { Query } from '../../api/core/query/values.ts';
import { record } from '../support/records.ts';
import { calendar } from './holidays.ts';

const context = { now: { date: '2026-11-21', minute: 900 }, calendar };
const at = (lat: number, lon: number) => ({ point: { lat, lon, accuracy_m: 50, method: 'street' as const } });
const candidates = [
  record({ id: 'open', name: 'Ärzte', hours: '24/7', languages: ['en', 'es'], peer_run: true, ...at(42.1, -71) }),
  record({ id: 'closed', name: 'arzte', hours: 'Mo-Fr 09:00-17:00', languages: ['es'], peer_run: false, ...at(42.2, -71) }),
  record({ id: 'unknown', name: 'Zoo', kind: 'warmline', checked: { on: '2025-01-01', by: 'reading' } }),
  record({ id: 'comment', name: 'Bee', hours: '"by appointment"', ...at(42.1, -71) }),
].map(candidate);
const collection = collect(candidates);
const ids = (query: Query = {}, sort: Sort = 'name'): string[] => list(collection, query, sort, context).map(({ record: { id } }) => id);
const near = { text: '42.1,-71', point: { lat: 42.1, lon: -71 } };

describe('a list', () => {
  test('stands by folded name, then by id, whatever order it came in', () => {
    expect(ids()).toEqual(['closed', 'open', 'comment', 'unknown']);
    expect(list(collect(candidates.toReversed()), {}, 'name', context)).toEqual(list(collection, {}, 'name', context));
  });

  test('nearest first leaves out what has no point, and breaks ties by name', () => {
    expect(ids({ near }, 'distance')).toEqual(['open', 'comment', 'closed']);
  });

  test('near a place that nobody has looked up is empty', () => {
    expect(ids({ near: { text: 'Lynn' } }, 'distance')).toEqual([]);
  });

  test('with open ones first puts unknown ones before closed ones', () => {
    expect(ids({}, 'open')).toEqual(['open', 'comment', 'unknown', 'closed']);
  });

  test('with the longest unchecked first begins with the oldest', () => {
    expect(ids({}, 'checked')[0]).toBe('unknown');
  });

  test('is nearest first where a place was named, and else by name', () => {
    expect([defaultSort({ near }), defaultSort({ q: 'a' })]).toEqual(['distance', 'name']);
  });
});

describe('counts', () => {
  test('say what each value would find if its filter were set to it alone', () => {
    const counts = facets(collection, { language: ['en'] }, context);
    expect([counts['language']?.['es'], counts['language']?.['en'], counts['peer_run'], counts['open']]).toEqual([2, 1, { true: 1 }, { now: 1, unknown: 0 }]);
  });

  test('leave out what fails two filters', () => {
    expect(facets(collection, { language: ['en'], kind: ['warmline'] }, context)['language']).toMatchObject({ en: 0, es: 0 });
  });

  test('take hours that are only a comment for unknown', () => {
    expect(facets(collection, {}, context)['open']).toEqual({ now: 1, unknown: 2 });
  });

  test('are zero, not missing, where nothing has a value', () => {
    expect(facets(collect([]), {}, context)['kind']).toMatchObject({ clubhouse: 0, warmline: 0 });
  });
});

describe('an item', () => {
  test('has its open state, and its distance only where a place was named', () => {
    const [open] = candidates;
    expect(open && itemOf(open, {}, context)).toMatchObject({ id: 'open', open: { state: 'open' } });
    expect(open && 'distance_miles' in itemOf(open, {}, context)).toBe(false);
    expect(open && itemOf(open, { near: { text: 'a', point: { lat: 42.2, lon: -71 } } }, context).distance_miles).toBe(6.91);
  });

  test('without a point has no distance', () => {
    expect(candidates[2] && 'distance_miles' in itemOf(candidates[2], { near }, context)).toBe(false);
  });
});
