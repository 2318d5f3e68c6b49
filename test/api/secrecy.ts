/** What is not for everyone is in no output of any form: notes of maintainers, leads, and where a withheld place is. */
import { describe, expect, test } from 'vitest';
import { maintainerFields } from '../../api/core/published.ts';
import { createDataset } from '../../seed/dataset.ts';
import { record } from '../support/records.ts';
import { seedDataset, seedRecords } from './server.ts';
import type { Under } from './suite.ts';

const outputs = ['/api/locations?limit=200', '/api/locations.geojson', '/api/locations.csv', '/api/locations.ndjson', '/api/directory', '/api/freshness', '/api/health', '/', '/embed', '/embed?kind=peer-respite', '/sitemap.xml', '/robots.txt', '/about', '/guide', '/guide/roles', '/guide/become', '/changes', '/changes.atom'];
const ofOne = (id: string): string[] => [`/api/locations/${id}`, `/locations/${id}`];

/** A record that says everything about where it is, as no check would let pass. */
const hidden = record({
  id: 'hidden-house', name: 'Hidden House', kind: 'peer-respite', location_withheld: true, neighborhood: 'Secretville',
  address: { street: '12 Secret Lane', unit: 'Floor 99', city: 'Northampton', state: 'MA', zip: '01099' },
  point: { lat: 42.331234, lon: -72.641234, accuracy_m: 5, method: 'address point' },
  conflicts: ['The neighbors say otherwise.'], to_check: ['Ask for the back door.'],
});
const inTown = { ...hidden, id: 'hidden-in-town', name: 'Hidden In Town', point: { lat: 42.32, lon: -72.67, accuracy_m: 3000, method: 'town' as const } };
/** A place whose page shows what is nearby. */
const neighbor = record({ id: 'open-house', name: 'Open House', address: { street: '1 Main St', city: 'Northampton', state: 'MA' }, point: { lat: 42.3201, lon: -72.6301, accuracy_m: 20, method: 'street' } });
const words = ['Secret', 'Floor 99', '01099', 'neighbors say', 'back door', '42.3312', '72.6412'];
/** A page may hold some of these for other reasons: numbers of a drawing, labels. */
const secretsIn = (path: string): string[] => (path.startsWith('/api') ? [...words, '42.33', '72.64', 'address point', ...maintainerFields] : words);

/** Every name of a field, however deep. */
function fieldsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(fieldsOf)];
}

export function secrecy(under: Under): void {
  const bodyOf = async (path: string): Promise<string> => {
    const { status, body } = await under.client.get(path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };

  describe('what is for maintainers', () => {
    const notes = seedRecords.flatMap(({ conflicts = [], to_check: toCheck = [] }) => [...conflicts, ...toCheck]).filter((note) => note.length > 25);
    const leads = seedRecords.filter(({ confidence }) => confidence === 'lead');

    test.each(outputs)('is not in %s', async (path) => {
      const body = await bodyOf(path);
      const text = body.replaceAll('\\"', '"').replaceAll('""', '"').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      expect(notes.length).toBeGreaterThan(50);
      expect(notes.filter((note) => text.includes(note))).toEqual([]);
      expect(leads.filter(({ id }) => new RegExp(`"${id}"|\\b${id},|/${id}"`).test(body)).map(({ id }) => id)).toEqual([]);
      const lines = path.endsWith('.ndjson') ? body.split('\n').slice(0, -1) : body.startsWith('{') ? [body] : [];
      expect(lines.flatMap((line) => fieldsOf(JSON.parse(line))).filter((field) => (maintainerFields as readonly string[]).includes(field))).toEqual([]);
    });

    test('is in no answer about one record', async () => {
      for (const { id } of seedDataset.records.slice(0, 25)) {
        for (const path of ofOne(id)) {
          const body = await bodyOf(path);
          const own = seedRecords.find((each) => each.id === id);
          expect([...(own?.conflicts ?? []), ...(own?.to_check ?? [])].filter((note) => note.length > 25 && body.includes(note))).toEqual([]);
        }
      }
    });
  });

  describe('where a withheld place is', () => {
    const load = (): Promise<void> => under.server.load({ ...createDataset([hidden, inTown, neighbor], seedDataset.places), version: 'withheld' });

    test('is in no output of any form, also when the record gives it away', async () => {
      await load();
      try {
        for (const path of [...outputs, ...ofOne('hidden-house'), ...ofOne('hidden-in-town'), '/locations/open-house', '/?near=Northampton', '/embed?near=Northampton', '/api/locations?near=Northampton&within=50']) {
          const body = await bodyOf(path);
          expect([path, secretsIn(path).filter((secret) => body.includes(secret))]).toEqual([path, []]);
        }
      } finally {
        await under.server.load(seedDataset);
      }
    });

    test('cannot be found out by asking', async () => {
      await load();
      try {
        const totalOf = async (search: string): Promise<number> => (JSON.parse(await bodyOf(`/api/locations?${search}`)) as { total: number }).total;
        expect(await totalOf('q=hidden')).toBe(2);
        for (const search of ['q=secret', 'q=secretville', 'q=lane', 'q=01099', 'q=neighbors', 'bbox=-72.6413,42.3312,-72.6412,42.3313', 'near=42.331234,-72.641234&within=0.5']) expect([search, await totalOf(search)]).toEqual([search, 0]);
        // The one with the middle of its town is found around that, and the other nowhere.
        expect(await totalOf('near=42.32,-72.67&within=0.5')).toBe(1);
      } finally {
        await under.server.load(seedDataset);
      }
    });

    test('is its town and nothing finer in the real records', async () => {
      const withheld = seedDataset.records.filter(({ location_withheld }) => location_withheld);
      expect(withheld.length).toBeGreaterThan(0);
      for (const { address, point, neighborhood } of withheld) {
        expect(Object.keys(address ?? {})).toEqual(['city', 'state']);
        expect([point?.method ?? 'town', neighborhood]).toEqual(['town', undefined]);
      }
    });
  });
}
