/** What the Worker gives out of the cache of its data center, and what it asks D1. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadFile } from '../../seed/load-d1.ts';
import { now, seedDataset } from '../api/server.ts';
import { createClient, type Answer, type Client } from '../api/client.ts';
import { faultyWorker, startWorker, type RunningWorker } from '../support/workerd.ts';

let worker: RunningWorker;
let client: Client;
const load = ({ run }: RunningWorker, dataset: typeof seedDataset, number: number): Promise<void> => run(loadFile(dataset, number, new Date('2026-11-21T12:00:00Z')));
const asked = async (): Promise<number> => (await client.get('/test')).json<{ asked: number }>().asked;
/** A new isolate knows nothing, but the data center does. */
const begin = (): Promise<Answer> => client.get('/test?fresh');

/** What an answer is, and how many queries it took. */
async function askedFor(path: string, options?: RequestInit): Promise<Answer & { queries: number }> {
  const before = await asked();
  const answer = await client.get(path, options);
  return { ...answer, queries: await asked() - before };
}

beforeAll(async () => {
  // So long that which records are current is asked for once, however slow the machine is.
  worker = await startWorker(faultyWorker(now, { SHOWN_WITHIN: '3600' }));
  await load(worker, seedDataset, 1);
  client = await createClient(worker.url);
});
afterAll(() => worker?.close());

const kept = ['/', '/?kind=clubhouse', '/talk', '/locations/recovery-exchange-lynn', '/sheet', '/about', '/changes', '/embed?kind=clubhouse&near=Lynn', '/api/locations', '/api/locations.csv?kind=warmline', '/api/directory', '/api/places', '/api/freshness', '/sitemap.xml'];
const neverKept = ['/?near=Lynn', '/?q=hope', '/?bbox=-71.2,42.3,-71,42.4', '/?within=10&near=01902', '/sheet?places=988-lifeline', '/sheet?near=Lynn', '/api/locations?near=Lynn', '/api/places?q=lynn', '/?utm=1', '/talk?utm=1', '/locations/recovery-exchange-lynn?x=1', `/?kind=${'clubhouse,'.repeat(60)}clubhouse`];

describe('the same question again', () => {
  test.each(kept)('reaches no database: %s', async (path) => {
    const first = await client.get(path);
    const second = await askedFor(path);
    expect([second.queries, second.body === first.body, second.headers.get('etag'), second.headers.get('content-type'), second.headers.get('cache-control')])
      .toEqual([0, true, first.headers.get('etag'), first.headers.get('content-type'), first.headers.get('cache-control')]);
  });

  test('reaches it only to learn which records are current, where an isolate is new', async () => {
    for (const path of kept) {
      const first = await client.get(path);
      await begin();
      const { queries, body } = await askedFor(path);
      // Which dataset, and which tables.
      expect([path, queries, body === first.body]).toEqual([path, 2, true]);
    }
  });

  test('is the same to the last byte, also with the mark that a spreadsheet needs', async () => {
    const path = '/api/locations.csv?kind=helpline';
    const [made, fromMemory] = [await client.raw(path), await client.raw(path)];
    await begin();
    const fromDataCenter = await client.raw(path);
    expect([made.body[0], fromMemory.body === made.body, fromDataCenter.body === made.body]).toEqual(['\ufeff', true, true]);
  });

  test.each(neverKept)('is answered anew where it tells of a person or nobody means it: %s', async (path) => {
    await client.get(path);
    expect((await askedFor(path)).queries).toBeGreaterThan(0);
  });

  test('is not sent again to whom has it, and that reaches no database either', async () => {
    const { headers } = await client.get('/', { headers: { 'Accept-Encoding': 'identity' } });
    const { status, body, queries } = await askedFor('/', { headers: { 'If-None-Match': headers.get('etag') ?? '' } });
    expect([status, body, queries]).toEqual([304, '', 0]);
  });

  test('is answered to HEAD with the same headers and no body', async () => {
    const whole = await client.get('/talk', { headers: { 'Accept-Encoding': 'identity' } });
    const { status, body, headers, queries } = await askedFor('/talk', { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } });
    expect([status, body, headers.get('etag'), queries]).toEqual([200, '', whole.headers.get('etag'), 0]);
  });
});

describe('nobody can make others get something else', () => {
  const tricks: Record<string, string>[] = [
    { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher', 'X-Original-URL': '/evil', Forwarded: 'host=evil.example' },
    { 'Accept-Language': 'es', Accept: 'text/evil', Cookie: 'a=evil', Origin: 'https://evil.example', Referer: 'https://evil.example/' },
    { Range: 'bytes=0-10', 'If-None-Match': '"evil"', 'If-Modified-Since': 'Sat, 21 Nov 2037 20:00:00 GMT', 'Cache-Control': 'no-store', Pragma: 'no-cache' },
    { 'X-HTTP-Method-Override': 'POST', 'X-Headers': '{"X":"evil"}', 'CF-Connecting-IP': '1.2.3.4', 'User-Agent': 'evil' },
  ];

  test.each(tricks)('by headers: %j', async (headers) => {
    for (const path of ['/talk?audience=veterans', '/api/locations?kind=clubhouse', '/sitemap.xml']) {
      const own = `${path}${path.includes('?') ? '&' : '?'}`.replace(/[?&]$/, '');
      await client.raw(own, { headers, unchecked: true });
      const { status, body, headers: got } = await client.get(own);
      expect([path, status, /evil/.test(body + JSON.stringify([...got]))]).toEqual([path, 200, false]);
    }
  });

  test('by the name of the host: what names the site is kept for that name only', async () => {
    const evil = await client.raw('/sitemap.xml', { headers: { Host: 'evil.example' } });
    const { body } = await client.get('/sitemap.xml');
    expect([evil.status, body.includes('evil.example'), body.includes(new URL(client.url).host)]).toEqual([200, false, true]);
  });

  test('by the order of parameters, or names that answers do not look at', async () => {
    const one = await client.get('/?kind=clubhouse&sort=name');
    const other = await client.get('/?sort=name&kind=clubhouse');
    const strange = await client.get('/?sort=name&kind=clubhouse&<b>=<i>');
    const again = await client.get('/?kind=clubhouse&sort=name');
    expect([other.status, again.body === one.body, again.body.includes('&lt;b'), strange.status]).toEqual([200, true, false, 200]);
  });

  test('by errors: none of them is kept', async () => {
    for (const path of ['/locations/no-such-place', '/api/locations/no-such-place', '/api/locations?kind=nothing', '/no/such/page']) {
      const { status, headers } = await client.get(path);
      expect([path, status >= 400, headers.get('etag'), headers.get('cache-control')]).toEqual([path, true, null, expect.stringMatching(/^no-(cache|store)$/)]);
    }
    await client.get('/locations/no-such-place');
    expect((await askedFor('/locations/no-such-place')).queries).toBeGreaterThan(0);
  });
});

test('an answer with open states is kept until something opens or closes', async () => {
  const { as_of: asOf, items } = (await client.get('/api/locations?limit=200')).json<{ as_of: string; items: { open: { until?: string; opens?: string } }[] }>();
  expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.parse(now));
  expect(items.length).toBeGreaterThan(100);
  // It is 15:00: nothing that is said to change does so before the answer ends.
  const changes = items.flatMap(({ open: { until, opens } }) => [until, opens]).filter((text) => text?.startsWith('2026-11-21')).sort();
  expect(changes[0]).toMatch(/^2026-11-21T1[5-9]/);
});

test('a load shows everywhere within the seconds that were set, and nothing of before it after that', async () => {
  const other = await startWorker(faultyWorker(now, { SHOWN_WITHIN: '1' }));
  try {
    const { get } = await createClient(other.url);
    const all = async (): Promise<Answer[]> => {
      const answers: Answer[] = [];
      for (const path of kept) answers.push(await get(path));
      return answers;
    };
    const shown = async (): Promise<string> => (await get('/api/health')).json<{ version: string }>().version;
    await load(other, seedDataset, 1);
    await expect.poll(shown).toBe(seedDataset.version);
    const before = await all();
    const [, ...records] = seedDataset.records;
    await load(other, { ...seedDataset, version: 'another', records }, 2);
    await expect.poll(shown).toBe('another');
    const after = await all();
    expect(kept.filter((_, index) => before[index]?.headers.get('etag') === after[index]?.headers.get('etag'))).toEqual([]);
    expect((await get('/api/locations')).json<{ total: number }>().total).toBe(records.length);
    await load(other, seedDataset, 3);
    await expect.poll(shown).toBe(seedDataset.version);
    expect((await all()).map(({ body }) => body)).toEqual(before.map(({ body }) => body));
  } finally {
    await other.close();
  }
}, 180_000);
