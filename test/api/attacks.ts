/** Attacks by name, on every engine: what is stored, what is sent, what is led astray. Words of a search and CSV stand in hostile.ts and files.ts. */
import { describe, expect, test } from 'vitest';
import { createDataset } from '../../seed/dataset.ts';
import { record } from '../support/records.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

/** Markup in every field of a record that is written by people, as no check would let pass. */
const nasty = (field: string): string => `${field} </script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> "onload=' \u2028\u2029 ]]> --!> javascript:alert(1)`;
const stored = record({
  id: 'stored-markup', name: nasty('name'), operator: nasty('operator'), summary: nasty('summary'), neighborhood: nasty('neighborhood'), hours_note: nasty('hours'), kind: 'recovery-support-center',
  address: { street: nasty('street'), unit: nasty('unit'), city: 'Lynn', state: 'MA', zip: '01902' }, point: { lat: 42.4668, lon: -70.9495, accuracy_m: 20, method: 'street' },
  phones: [{ number: '+17815550100', label: nasty('label') }], sources: [{ url: 'https://example.org/', title: nasty('title'), dated: '2026', read: '2026-11-21', supports: ['name'], kind: 'operator' }],
});
const shown = ['/', '/?kind=recovery-support-center', '/locations/stored-markup', '/talk', '/embed', '/embed?near=Lynn', '/embed/how', '/sheet?places=stored-markup', '/sheet?near=Lynn', '/about', '/changes', '/changes.atom', '/sitemap.xml', '/locations/no-such-place', '/es/', '/pt/locations/stored-markup', '/ht/embed?near=Lynn', '/es/sheet?places=stored-markup&paper=ht', '/pt/changes.atom'];

/** What a browser takes for an element or a comment that we did not write. */
const foreign = /<script>alert|<img src=x|<!-- <img/;

export function attacks(under: Under): void {
  describe('markup in a record', () => {
    test('is text in every page, feed and state that holds it, also where it stands in a script', async () => {
      await under.server.load({ ...createDataset([stored], seedDataset.places), version: 'stored-markup' });
      try {
        let seen = 0;
        for (const path of shown) {
          const { body, headers } = await under.client.get(path);
          expect([path, foreign.exec(body)?.[0]]).toEqual([path, undefined]);
          for (const [, script = ''] of body.matchAll(/<script[^>]*type="application\/(?:ld\+)?json"[^>]*>([^]*?)<\/script>/g)) {
            // U+2028 and U+2029 end no line in JSON, which is data here and never run.
            expect(script).not.toContain('<');
            seen += JSON.stringify(JSON.parse(script)).includes('</script><script>alert(1)') ? 1 : 0;
          }
          expect(headers.get('x-content-type-options')).toBe('nosniff');
        }
        expect(seen).toBeGreaterThan(2);
      } finally {
        await under.server.load(seedDataset);
      }
    });
  });

  describe('an address', () => {
    test.each([
      '/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/%2e%2e%2fpackage.json', '/%252e%252e%252fpackage.json', '/assets/../../package.json', '/assets/..%5c..%5cpackage.json', '/assets/..\\..\\package.json',
      '/assets/%2e%2e/%2e%2e/api/app.ts', '/icon.svg%00.html', '/%00', '/assets/....//....//package.json', '/.env', '/.git/config', '/assets/.vite/manifest.json', '//package.json', '/file:///etc/passwd', '/etc/passwd', '/assets//etc/passwd', '/_headers', '/wrangler.json', '/index.js', '/index.js.map',
    ])('leads to no file that is not for everybody: %s', async (path) => {
      const { status, body } = await under.client.raw(path, { unchecked: true });
      expect([400, 404]).toContain(status);
      expect(body).not.toMatch(/"dependencies"|createApp|root:|\[core\]|sourcesContent/);
    });

    test.each(['/TALK/%0d%0aX-Injected:%201', '/TALK/?x=%0d%0aX-Injected:%201', '/Locations/recovery-exchange-lynn?%0aSet-Cookie:a=b', '/api/locations?q=%0d%0aX-Injected:1', '/locations/%0d%0aX-Injected:%201', '/es/TALK/%0d%0aX-Injected:%201', '/ES?x=%0d%0aX-Injected:%201'])('splits no header: %s', async (path) => {
      const { headers, status } = await under.client.raw(path, { unchecked: true });
      expect([status < 500, headers.get('x-injected'), headers.get('set-cookie')]).toEqual([true, null, null]);
      expect(headers.get('location') ?? '/').toMatch(/^\/(?!\/)[^\r\n]*$/);
    });

    test.each(['//evil.example/', '/\\evil.example', '//evil.example/TALK/', '/%2f%2fevil.example', '/.//evil.example', '///evil.example/locations/', '/https://evil.example/', '/es//evil.example/TALK/', '/ES/%2f%2fevil.example', '//es/TALK/', '/es/..//evil.example'])('leads nowhere else: %s', async (path) => {
      const { headers } = await under.client.raw(path, { unchecked: true });
      expect(new URL(headers.get('location') ?? '/', 'http://here.example/').host).toBe('here.example');
    });
  });

  describe('what a header claims', () => {
    const claims = { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '203.0.113.7', 'X-Original-URL': '/api/health', 'X-Rewrite-URL': '/api/health', 'X-HTTP-Method-Override': 'POST', Forwarded: 'host=evil.example;proto=https', 'CF-Connecting-IP': '203.0.113.7', 'True-Client-IP': '203.0.113.7' };

    test.each(['/', '/locations/recovery-exchange-lynn', '/sitemap.xml', '/robots.txt', '/changes.atom', '/embed/how', '/sheet', '/api/locations.csv', '/api/openapi.json', '/TALK/', '/nothing'])('changes nothing of %s, so that nobody is given what somebody else claimed', async (path) => {
      const plain = await under.client.get(path);
      const claimed = await under.client.get(path, { headers: claims });
      expect([claimed.status, claimed.body, claimed.headers.get('etag'), claimed.headers.get('location')]).toEqual([plain.status, plain.body, plain.headers.get('etag'), plain.headers.get('location')]);
      expect(claimed.body + JSON.stringify([...claimed.headers])).not.toMatch(/evil\.example|203\.0\.113/);
      expect(claimed.headers.get('strict-transport-security')).toBeNull();
      if (plain.headers.get('cache-control')?.startsWith('public')) expect(plain.headers.get('vary')?.toLowerCase()).toBe('accept-encoding');
    });

    test('of a parameter twice is not shown for that of once', async () => {
      const tags = await Promise.all(['/?kind=clubhouse', '/?kind=clubhouse&kind=warmline', '/?kind=warmline&kind=clubhouse', '/?kind=clubhouse&x=1', '/?kind=clubhouse&utm_source=x'].map(async (path) => (await under.client.get(path)).headers.get('etag')));
      expect(new Set(tags).size).toBe(tags.length);
    });
  });

  describe('a body', () => {
    const deep = 6000;
    test.each([
      ['nested lists', `${'['.repeat(deep)}${']'.repeat(deep)}`], ['nested objects', `${'{"a":'.repeat(deep / 3)}1${'}'.repeat(deep / 3)}`], ['a nested text', `{"location":"recovery-exchange-lynn","reason":"moved","text":${'['.repeat(deep)}${']'.repeat(deep)}}`],
      ['a prototype', '{"__proto__":{"location":"recovery-exchange-lynn","reason":"moved"}}'], ['a constructor', '{"constructor":{"prototype":{"x":1}},"location":"recovery-exchange-lynn","reason":"moved"}'], ['a number of a thousand digits', `{"text":${'9'.repeat(1000)}}`], ['half a character', '{"location":"\ud800"}'],
    ])('of %s is refused and changes nothing', async (_what, body) => {
      const { status } = await under.client.raw('/api/corrections', { method: 'POST', body, headers: { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)) } });
      expect(status).toBe(400);
      expect(({} as { x?: number }).x).toBeUndefined();
    });

    test('that is huge is not read to its end, whatever it is sent to', async () => {
      for (const path of ['/api/corrections', '/talk', '/api/locations', '/nothing']) {
        const body = 'a'.repeat(3_000_000);
        // Whoever is told so while still sending may find the connection closed. What stands before a Worker here says so in words.
        const status = await under.client.raw(path, { method: 'POST', body, unchecked: true, headers: { 'Content-Type': 'application/json', 'Content-Length': String(body.length) } })
          .then((answer) => (answer.body.includes('Network connection lost') ? 'closed' : answer.status), () => 'closed');
        expect([404, 405, 413, 'closed']).toContain(status);
      }
      expect((await under.client.get('/api/health')).status).toBe(200);
    });
  });
}
