/** What may be kept, by whom, and how a client learns that it has the newest already. Also the headers of every answer. */
import { describe, expect, test } from 'vitest';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

/** What somebody typed or chose: it stays between them and the server, whatever lies on the way. */
const personal = ['/?near=01902&q=clubhouse', '/sheet?places=recovery-exchange-lynn', '/sheet?near=Lynn', '/api/locations?near=01902', '/api/locations.csv?q=lynn', '/api/places?q=lynn', '/es/?q=lynn'];
/** Every address that is answered from the records or from the code. */
const kept = [
  '/api/locations', '/api/locations?kind=warmline', '/api/locations.geojson', '/api/locations.csv', '/api/locations.ndjson', '/api/locations/recovery-exchange-lynn', '/api/directory', '/api/places',
  '/api/vocabulary', '/api/freshness', '/api/openapi.json', '/', '/locations/recovery-exchange-lynn', '/sitemap.xml', '/robots.txt', '/talk', '/talk?language=es',
  '/embed', '/embed?kind=clubhouse&near=Lynn', '/embed/how', '/embed.js', '/about', '/guide', '/guide/roles', '/guide/become', '/changes', '/changes.atom',
  '/es/', '/pt/talk', ...personal, '/ht/guide', '/es/changes.atom',
];
/** Of those, the ones that stay the same whatever the records are. */
const ofTheCode = ['/api/vocabulary', '/api/openapi.json', '/robots.txt', '/embed.js', '/guide', '/guide/roles', '/guide/become', '/ht/guide'];
const apologies = ['/nothing', '/locations/no-such-place', '/locations/transformation-center', '/es/nothing'];
const refusals = ['/api/locations?x=1', '/api/locations/no-such-place', '/api/locations/transformation-center', '/api/nothing'];
const failing = [...refusals, ...apologies];

export function caching(under: Under): void {
  const plain = { headers: { 'Accept-Encoding': 'identity' } };
  const tagOf = async (path: string): Promise<string> => (await under.client.get(path, plain)).headers.get('etag') ?? '';

  describe.each(kept)('%s', (path) => {
    test('has a strong ETag, the same each time', async () => {
      const tag = await tagOf(path);
      expect(tag).toMatch(/^"[\w-]{16,}"$/);
      expect(await tagOf(path)).toBe(tag);
    });

    test('is not sent again to whom has it', async () => {
      const tag = await tagOf(path);
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const { status, body, headers } = await under.client.get(path, { headers: { 'If-None-Match': known } });
        expect([status, body, headers.get('etag')?.replace('W/', '')]).toEqual([304, '', tag]);
      }
    });

    test('is sent to whom has another', async () => {
      for (const known of ['"other"', `"${await tagOf(path)}`, 'W/"x"']) {
        expect((await under.client.get(path, { headers: { 'If-None-Match': known } })).status).toBe(200);
      }
    });

    test('says how long it may be kept, and by whom', async () => {
      const keeping = (await under.client.get(path)).headers.get('cache-control') ?? '';
      expect(keeping.split(',')[0]).toBe(personal.includes(path) ? 'private' : 'public');
      expect(keeping).toMatch(/^\w+, max-age=\d+, (must-revalidate|stale-while-revalidate=\d+, stale-if-error=\d+)$/);
    });

    test('answers HEAD with the same headers and no body', async () => {
      const { status, body, headers } = await under.client.get(path, { method: 'HEAD', ...plain });
      expect([status, body, headers.get('etag')]).toEqual([200, '', await tagOf(path)]);
    });
  });

  test('every address has an ETag of its own', async () => {
    expect(new Set(await Promise.all(kept.map(tagOf))).size).toBe(kept.length);
  });

  test('an ETag changes with the records, and only with them', async () => {
    const tags = (): Promise<string[]> => Promise.all(kept.map(tagOf));
    const before = await tags();
    await under.server.load({ ...seedDataset, version: 'another', records: seedDataset.records.slice(0, -1) });
    const meanwhile = await tags();
    await under.server.load(seedDataset);
    expect(kept.filter((_, index) => before[index] === meanwhile[index])).toEqual(ofTheCode);
    expect(await tags()).toEqual(before);
  });

  test('an answer with open states is asked for again after a minute, because a load may have changed it', async () => {
    expect((await under.client.get('/api/locations')).headers.get('cache-control')).toBe('public, max-age=60, must-revalidate');
  });

  test.each(apologies)('%s is asked for again each time, save when somebody steps back over it', async (path) => {
    const { headers } = await under.client.get(path);
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-cache', null]);
  });

  test.each([...refusals, '/api/health'])('%s is not kept', async (path) => {
    const { headers } = await under.client.get(path);
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  describe('every answer', () => {
    test('of the API is open to the pages of others, for reading and without cookies', async () => {
      for (const path of [...kept, ...failing, '/api/health'].filter((each) => each.startsWith('/api'))) {
        const { headers } = await under.client.get(path, { headers: { Origin: 'https://example.org' } });
        expect([path, headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([path, '*', null]);
      }
    });

    test('of the API lets other pages read its ETag, and tells a browser beforehand what is allowed', async () => {
      const { status, headers } = await under.client.raw('/api/locations', { method: 'OPTIONS', headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'if-none-match' } });
      expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'GET,HEAD']);
      expect((await under.client.get('/api/locations', { headers: { Origin: 'https://example.org' } })).headers.get('access-control-expose-headers')).toBe('ETag');
    });
  });
}
