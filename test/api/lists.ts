/** The list of records: its shape, its filters, and the counts beside it. */
import { describe, expect, test } from 'vitest';
import type { ListAnswer } from '../../api/core/answers.ts';
import { createCalendar } from '../../api/core/calendar.ts';
import { facets, list, matchContext, defaultSort } from '../../api/core/list.ts';
import { createGazetteer, findPlace } from '../../api/core/places.ts';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import { readQuery } from '../../api/core/query/read.ts';
import type { Sort } from '../../api/core/filters.ts';
import { readEntries } from '../../api/entries.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { readRegion } from '../../seed/region.ts';
import { now, seedDataset } from './server.ts';
import type { Under } from './suite.ts';

/** Addresses over every filter and order, as people put them together. */
export const usualSearches = [
  '', '?kind=recovery-support-center&near=01902&within=10', '?kind=warmline&language=es', '?open=now', '?open=now,unknown&kind=warmline,helpline', '?open=unknown',
  '?open=2026-11-26T18:30', '?open=2026-11-29T02:00,2026-11-29T14:00', '?q=lynn', '?q=recovery%20cent', '?q=caf%C3%A9', '?q=nami+cape', '?near=Lynn', '?near=lynn,%20MA&within=5',
  '?near=Jamaica+Plain&within=3.5', '?near=42.4668,-70.9495&within=25&sort=name', '?near=02118&sort=open', '?near=Springfield&sort=checked', '?bbox=-71.2,42.2,-70.9,42.5', '?focus=gambling,grief',
  '?audience=veterans', '?language=en,es', '?role=recovery-coach', '?service=peer-support,meals&access=walk-in', '?access=walk-in', '?funder=bsas', '?peer_run=true', '?sort=open', '?sort=checked',
  '?kind=clubhouse&peer_run=true&open=now', '?q=x1y2z3', '?lang=en', '?funder=dmh&kind=peer-respite,clubhouse&sort=checked', '?audience=lgbtq&q=line&sort=open',
];

const region = readRegion(seedFolder);
const collection = collect(seedDataset.records.map(candidate));
const gazetteer = createGazetteer(seedDataset.places);

/** What the same address comes to in memory. */
function expected(search: string) {
  const { entries } = readEntries(search);
  const { query } = readQuery(entries, region, ['sort', 'limit', 'lang']);
  const place = query.near && !query.near.point && findPlace(gazetteer, query.near.text);
  if (query.near && place) query.near = { ...query.near, point: { lat: place.lat, lon: place.lon } };
  const sort = (entries.find(([name]) => name === 'sort')?.[1] ?? defaultSort(query)) as Sort;
  const context = matchContext(new Date(now), region.timeZone, createCalendar(region.holidays));
  const found = list(collection, query, sort, context);
  return { total: found.length, ids: found.map(({ record }) => record.id), facets: facets(collection, query, context) };
}

export function lists(under: Under): void {
  const ask = async (path: string): Promise<ListAnswer> => {
    const answer = await under.client.get(path);
    expect(answer.status, answer.body.slice(0, 300)).toBe(200);
    return answer.json<ListAnswer>();
  };

  describe('the list of records', () => {
    test('says of which records, of what instant and in which time zone it speaks', async () => {
      const { version, as_of, time_zone, total } = await ask('/api/locations');
      expect({ version, as_of, time_zone, total }).toEqual({
        version: seedDataset.version, as_of: '2026-11-21T20:00:00.000Z', time_zone: 'America/New_York', total: seedDataset.records.length,
      });
    });

    test('gives 50 records by name when nothing is asked for', async () => {
      const { items, next } = await ask('/api/locations');
      expect(items).toHaveLength(50);
      expect(items.map(({ id }) => id)).toEqual(expected('').ids.slice(0, 50));
      expect(next).toMatch(/^\/api\/locations\?cursor=/);
    });

    test.each([1, 7, 200])('gives %i records when so many are asked for', async (limit) => {
      expect((await ask(`/api/locations?limit=${limit}`)).items).toHaveLength(Math.min(limit, seedDataset.records.length));
    });

    test('gives each record as it is published, with its open state', async () => {
      const { items } = await ask('/api/locations?limit=200');
      for (const { open, ...record } of items) {
        expect(record).toEqual(seedDataset.records.find(({ id }) => id === record.id));
        expect(['open', 'closed', 'unknown']).toContain(open.state);
      }
    });

    test('gives the centers around Lynn, nearest first', async () => {
      const { items } = await ask('/api/locations?kind=recovery-support-center&near=01902&within=10');
      const distances = items.map(({ distance_miles: miles }) => miles ?? NaN);
      expect(items[0]?.id).toBe('recovery-exchange-lynn');
      expect(items.length).toBeGreaterThan(2);
      expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['recovery-support-center']));
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      expect(Math.max(...distances)).toBeLessThanOrEqual(10);
    });

    test('gives lines that speak Spanish', async () => {
      const { items, total } = await ask('/api/locations?kind=warmline,helpline,crisis-line&language=es');
      expect(total).toBeGreaterThan(0);
      expect(items.every(({ kind, languages }) => kind.endsWith('line') && languages?.includes('es'))).toBe(true);
    });

    test('open now means open on Saturday at three in the afternoon', async () => {
      const { items } = await ask('/api/locations?open=now&limit=200');
      expect(new Set(items.map(({ open }) => open.state))).toEqual(new Set(['open']));
    });

    test.each(usualSearches)('answers %j as the device does: the same records in the same order, the same counts', async (search) => {
      const { items, total, facets: counts } = await ask(`/api/locations${search}${search ? '&' : '?'}limit=200`);
      expect({ total, ids: items.map(({ id }) => id), facets: counts }).toEqual(expected(search));
    });

    test('tells the distance only where a place was named and the record has a point', async () => {
      const near = await ask('/api/locations?near=Worcester&limit=200');
      expect(near.items.every(({ distance_miles: miles, point }) => point !== undefined && typeof miles === 'number')).toBe(true);
      expect((await ask('/api/locations?limit=200')).items.some((item) => 'distance_miles' in item)).toBe(false);
    });
  });
}
