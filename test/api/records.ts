/** One record, all records, and what is looked up beside them. */
import { describe, expect, test } from 'vitest';
import type { DirectoryAnswer, LocationItem, PlacesAnswer } from '../../api/core/answers.ts';
import { daysBetween } from '../../api/core/clock.ts';
import type { Freshness } from '../../api/core/freshness.ts';
import { vocabulary } from '../../api/core/vocabulary.ts';
import type { ProblemDocument } from '../../api/errors.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { readRegion } from '../../seed/region.ts';
import { now, seedDataset, seedRecords } from './server.ts';
import type { Under } from './suite.ts';

export function records(under: Under): void {
  const ask = async <T>(path: string): Promise<T> => (await under.client.get(path)).json<T>();

  describe('one record', () => {
    test('is answered as it is in the list', async () => {
      const { items } = await ask<{ items: LocationItem[] }>('/api/locations?limit=3');
      for (const item of items) expect((await ask<{ item: LocationItem }>(`/api/locations/${item.id}`)).item).toEqual(item);
    });

    test('that there is not is said not to be', async () => {
      for (const id of ['no-such-place', '%00', '%ff', '%', '..%2f..%2fetc%2fpasswd', "x'--", 'a'.repeat(2000), 'locations', '%E2%82%AC', 'Harbor-Place-Lynn']) {
        const { status, json } = await under.client.get(`/api/locations/${id}`);
        expect([id, status, json<ProblemDocument>().title]).toEqual([id, 404, 'There is no record with this id.']);
      }
    });

    test('that is only a lead is none', async () => {
      const leads = seedRecords.filter(({ confidence }) => confidence === 'lead');
      expect(leads.length).toBeGreaterThan(20);
      for (const { id } of leads.slice(0, 12)) expect([id, (await under.client.get(`/api/locations/${id}`)).status]).toEqual([id, 404]);
    });

    test.each([['transformation-center', 'kiva-cps-training'], ['neda-helpline', 'anad-helpline']])('that was withdrawn says what took its place: %s', async (id, other) => {
      const { status, json } = await under.client.get(`/api/locations/${id}`);
      const { replaced_by } = json<ProblemDocument>();
      expect([status, replaced_by]).toEqual([410, `/api/locations/${other}`]);
      expect((await under.client.get(replaced_by ?? '')).status).toBe(200);
    });

    test('that was withdrawn, and that nothing replaced, says only that', async () => {
      const { status, json } = await under.client.get('/api/locations/promise-resource-network-warm-line');
      expect(status).toBe(410);
      expect(json<ProblemDocument>()).not.toHaveProperty('replaced_by');
    });
  });

  test('the directory is every published record, by name, with what is needed to say who is open', async () => {
    const { version, time_zone, holidays, items } = await ask<DirectoryAnswer>('/api/directory');
    expect({ version, time_zone, holidays }).toEqual({ version: seedDataset.version, time_zone: 'America/New_York', holidays: readRegion(seedFolder).holidays });
    expect(items.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(seedDataset.records);
  });

  describe('places', () => {
    test('that begin like what was typed, towns first', async () => {
      const { items } = await ask<PlacesAnswer>('/api/places?q=lyn');
      expect(items.map(({ name, kind }) => `${kind} ${name}`).slice(0, 2)).toEqual(['town Lynn', 'town Lynnfield']);
    });

    test('are found by ZIP, by informal names and without accents or capitals', async () => {
      for (const [typed, name] of [['01902', '01902'], ['JP', 'Jamaica Plain'], ['N. Adams', 'North Adams'], ['lýnn', 'Lynn']] as const) {
        expect((await ask<PlacesAnswer>(`/api/places?q=${encodeURIComponent(typed)}`)).items[0]?.name, typed).toBe(name);
      }
    });

    test('are twenty at most, and all of them without a question', async () => {
      expect((await ask<PlacesAnswer>('/api/places?q=0')).items).toHaveLength(20);
      expect((await ask<PlacesAnswer>('/api/places')).items).toHaveLength(seedDataset.places.length);
    });

    test('of a name that nobody has are none', async () => {
      expect((await ask<PlacesAnswer>('/api/places?q=xqxq')).items).toEqual([]);
    });
  });

  test('the vocabulary gives a label for every word of every list', async () => {
    const { language, lists } = await ask<{ language: string; lists: Record<string, { id: string; label: string }[]> }>('/api/vocabulary?lang=en');
    expect(language).toBe('en');
    expect(Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words.map(({ id }) => id)]))).toEqual(vocabulary);
    expect(Object.values(lists).flat().every(({ label }) => label.length > 0)).toBe(true);
  });

  test('freshness counts every record, by confidence, by kind, by age, by county and by how it was checked', async () => {
    const freshness = await ask<Freshness>('/api/freshness');
    const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
    const all = seedDataset.records.length;
    const { records, by_confidence, by_kind, by_age, by_check, by_county, without_county } = freshness;
    expect([records, sum(by_confidence), sum(by_kind), sum(by_age), sum(by_check)]).toEqual([all, all, all, all, all]);
    expect(by_county.reduce((total, county) => total + county.records, without_county.records)).toBe(all);
    expect(by_county.map(({ county }) => county)).toEqual(readRegion(seedFolder).counties);
    expect(freshness.shares.phoned).toBe(Math.round(seedDataset.records.filter(({ checked }) => checked.by === 'phone').length / all * 1000) / 1000);
    expect(freshness.oldest).toHaveLength(10);
  });

  test('freshness speaks of a day: that of the region, from its first minute', async () => {
    const { as_of } = await ask<{ as_of: string }>('/api/freshness');
    expect(as_of).toBe('2026-11-21T05:00:00.000Z');
    expect(daysBetween(as_of.slice(0, 10), now.slice(0, 10))).toBe(0);
  });

  test('health names the engine and the records, and tells alive from ready', async () => {
    const { engine } = under.server;
    expect(await ask('/api/health')).toMatchObject({ status: 'ready', alive: true, engine, version: seedDataset.version, records: seedDataset.records.length });
    expect(await ask('/api/health/alive')).toEqual({ status: 'alive', engine });
  });
}
