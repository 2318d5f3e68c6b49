/** The same list as files: GeoJSON, CSV and NDJSON. */
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ListAnswer, LocationItem } from '../../api/core/answers.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import { usualSearches } from './lists.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

type Feature = { id: string; geometry: { coordinates: [number, number] } | null; properties: LocationItem };
type Collection = { version: string; as_of: string; features: Feature[] };
type Line = Record<string, string>;

export function files(under: Under): void {
  const text = async (path: string): Promise<string> => {
    const { status, body } = await under.client.get(path);
    expect(status, body.slice(0, 300)).toBe(200);
    return body;
  };
  const geoJson = async (search = ''): Promise<Collection> => JSON.parse(await text(`/api/locations.geojson${search}`)) as Collection;
  const csv = async (search = ''): Promise<Line[]> => parse(await text(`/api/locations.csv${search}`), { columns: true, recordDelimiter: '\r\n', bom: true });
  const ndjson = async (search = ''): Promise<LocationItem[]> => (await text(`/api/locations.ndjson${search}`)).split('\n').slice(0, -1).map((line) => JSON.parse(line) as LocationItem);

  test.each(usualSearches)('files of %j hold the records of the list, in its order', async (search) => {
    const list = JSON.parse(await text(`/api/locations${search}${search ? '&' : '?'}limit=200`)) as ListAnswer;
    const ids = list.items.map(({ id }) => id);
    expect((await geoJson(search)).features.map(({ id }) => id)).toEqual(ids);
    expect((await csv(search)).map(({ id }) => id)).toEqual(ids);
    expect(await ndjson(search)).toEqual(list.items);
  });

  describe('as the find page lists them', () => {
    const idsOf = async (search: string): Promise<string[]> => (await ndjson(search)).map(({ id }) => id);

    test('hold no line that nobody asked for', async () => {
      const listed = await ndjson('?listed=true');
      expect(listed.length).toBeGreaterThan(100);
      expect(listed.filter(({ kind }) => isLineKind(kind))).toEqual([]);
      expect(await idsOf('?listed=true&kind=warmline')).toEqual(await idsOf('?kind=warmline'));
    });

    test('hold behind a search near a place what has no distance', async () => {
      const near = await idsOf('?near=Lynn&within=20');
      const listed = await ndjson('?near=Lynn&within=20&listed=true');
      expect(listed.slice(0, near.length).map(({ id }) => id)).toEqual(near);
      const wider = listed.slice(near.length);
      expect(wider.length).toBeGreaterThan(5);
      expect(wider.filter(({ point, kind, distance_miles: far }) => point || far !== undefined || isLineKind(kind))).toEqual([]);
    });

    test('are asked for with true, and only as files', async () => {
      for (const path of ['/api/locations.csv?listed=yes', '/api/locations.csv?listed=', '/api/locations?listed=true']) expect((await under.client.get(path)).status).toBe(400);
    });
  });

  test.each([['geojson', 'application/geo+json', 'inline'], ['csv', 'text/csv; charset=utf-8; header=present', 'attachment'], ['ndjson', 'application/x-ndjson', 'inline']])('%s says what it is, and under which name to keep it', async (ending, type, disposition) => {
    const { headers } = await under.client.get(`/api/locations.${ending}`);
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([type, `${disposition}; filename="peer-support-2026-11-21.${ending}"`]);
  });

  describe('GeoJSON', () => {
    test('is what RFC 7946 says', async () => {
      for (const search of usualSearches) check(await text(`/api/locations.geojson${search}`));
    });

    test('has longitude first, at most five decimals, and everything inside the state', async () => {
      for (const { id, geometry } of (await geoJson()).features) {
        const { point } = seedDataset.records.find((record) => record.id === id) ?? {};
        if (!point || !geometry) continue;
        const [lon, lat] = geometry.coordinates;
        expect([lon, lat]).toEqual([Number(point.lon.toFixed(5)), Number(point.lat.toFixed(5))]);
        expect(lon > -73.6 && lon < -69.8 && lat > 41.1 && lat < 43).toBe(true);
      }
    });

    test('has no geometry for lines and for whatever has no point', async () => {
      const { features } = await geoJson();
      const without = features.filter(({ geometry }) => geometry === null).map(({ id }) => id);
      expect(without).toEqual(features.map(({ id }) => id).filter((id) => !seedDataset.records.find((record) => record.id === id)?.point));
      const lines = features.filter(({ properties }) => isLineKind(properties.kind));
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.every(({ geometry }) => geometry === null)).toBe(true);
    });

    test('says of which records and of what instant it speaks', async () => {
      expect(await geoJson('?kind=warmline')).toMatchObject({ version: seedDataset.version, as_of: '2026-11-21T20:00:00.000Z' });
    });
  });

  describe('CSV', () => {
    test('ends every line in CRLF, and has no other line end outside quotes', async () => {
      const body = await text('/api/locations.csv');
      expect(body.endsWith('\r\n')).toBe(true);
      expect(body.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    });

    test('tells when each record was checked, how, and by which sources', async () => {
      for (const line of await csv()) {
        const { checked, sources = [] } = seedDataset.records.find(({ id }) => id === line['id']) ?? {};
        expect([line['checked_on'], line['checked_by'], line['sources']]).toEqual([checked?.on, checked?.by, sources.map(({ url }) => url).join('; ')]);
      }
    });

    test('leaves no hours, address or way in empty where a person would read that as something', async () => {
      const lines = await csv();
      for (const line of lines) {
        const { hours, access, kind, location_withheld: isWithheld } = seedDataset.records.find(({ id }) => id === line['id']) ?? {};
        if (hours === undefined) expect(line['hours_in_words']).toMatch(/^Hours not confirmed: (call|ask) first/);
        if (!access && kind && !isLineKind(kind)) expect(line['access_in_words']).toMatch(/^Not confirmed/);
        if (isWithheld) expect(line['address_in_words']).toMatch(/The address is not public/);
        expect([line['kind_in_words'], line['languages_in_words'], line['how_we_know']].every(Boolean)).toBe(true);
      }
      expect(lines.filter((line) => /Nobody has phoned|Phoned on/.test(line['how_we_know'] ?? '')).length).toBe(lines.length);
    });

    test('leads from each line to its page on this site', async () => {
      expect((await csv('?kind=peer-respite'))[0]?.['page']).toMatch(/^http:\/\/[^/]+\/locations\/[a-z0-9-]+$/);
    });

    test('has only its header when nothing is found', async () => {
      expect((await text('/api/locations.csv?q=x1y2z3')).split('\r\n')).toEqual([expect.stringMatching(/^id,name,operator,kind,/), '']);
    });

    test('begins with the mark that a spreadsheet needs to read its accents', async () => {
      // Also where it was kept: as it came, packed, and for another host.
      for (const headers of [{}, {}, { 'Accept-Encoding': 'identity' }, { Host: 'elsewhere.example' }]) {
        for (const path of ['/api/locations.csv?q=x1y2z3', '/api/locations.csv?kind=warmline']) {
          const { body } = await under.client.raw(path, { headers, unchecked: true });
          expect(body.slice(0, 3)).toBe('\ufeffid');
        }
      }
    });

    test('holds nothing that a spreadsheet would run', async () => {
      for (const line of await csv()) {
        for (const [column, value] of Object.entries(line)) expect(!/^\s*[=+@-]/.test(value) || ['lon', 'lat'].includes(column), `${line['id']} ${column} ${value}`).toBe(true);
      }
    });
  });

  test('NDJSON has one record a line, each as the description has it', async () => {
    const lines = (await text('/api/locations.ndjson')).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(seedDataset.records.length);
    for (const line of lines) under.client.checker.checkAs('LocationItem', line);
  });
}
