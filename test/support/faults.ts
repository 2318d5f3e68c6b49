/** What a server must do while its database fails, written once for both engines. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { seedDataset } from '../api/server.ts';
import { createClient, type Answer, type Client } from '../api/client.ts';
import { expectConfined } from '../api/headers.ts';

export const faultNames = ['missing', 'locked', 'corrupt', 'slow'] as const;
export type Fault = (typeof faultNames)[number];

/** A server whose database can be made to fail. */
export type Faulty = {
  url: string;
  fail: (fault: Fault) => Promise<void>;
  /** Puts right whatever was broken; also when nothing was. */
  mend: () => Promise<void>;
  /** Runs statements on the database, around the server. */
  run: (sql: string) => Promise<void>;
  load: () => Promise<void>;
  /** How many queries were sent to the database so far. */
  asked: () => Promise<number>;
  close: () => Promise<void>;
};

const pages = ['/', '/?kind=clubhouse&open=now', '/?near=Lynn&within=10', '/?sort=checked', '/talk', '/talk?audience=veterans', '/locations/recovery-exchange-lynn', '/sheet', '/sheet?places=988-lifeline,recovery-exchange-lynn&near=Worcester', '/embed?kind=clubhouse&near=Lynn', '/embed/how', '/about', '/changes'];
const api = ['/api/locations', '/api/locations?near=Lynn', '/api/locations.csv', '/api/locations/recovery-exchange-lynn', '/api/directory', '/api/places', '/api/freshness', '/api/health'];
const ofCode = ['/api/vocabulary', '/api/openapi.json', '/embed.js', '/robots.txt', '/api/health/alive'];

const notice = /<p class="notice copy-notice">We could not check the list just now\. This copy is from November 21, 2026, 3 pm\. Call before you go\.<\/p>/;
const withoutNotice = (body: string): string => body.replace(notice, '');
const ownPage = { headers: { 'Sec-Fetch-Site': 'same-origin' } };

function expectCrisisLines({ body }: Answer): void {
  expect(body).toContain('href="tel:988"');
  expect(body).toContain('href="tel:+18337732445"');
}

export function faultSuite(name: string, start: () => Promise<Faulty>): void {
  describe(name, () => {
    let server: Faulty;
    let client: Client;
    const healthy = new Map<string, Answer>();
    beforeAll(async () => {
      server = await start();
      client = await createClient(server.url);
    });
    afterEach(() => server.mend());
    afterAll(() => server?.close());

    const expectRefused = async (): Promise<void> => {
      for (const path of api) {
        const answer = await client.get(path);
        const { status, headers } = answer;
        expectConfined(path, answer);
        expect([path, status, headers.get('content-type'), headers.get('retry-after'), headers.get('cache-control')]).toEqual([path, 503, 'application/problem+json', '30', 'no-store']);
      }
      for (const path of ofCode) expect([path, (await client.get(path)).status]).toEqual([path, 200]);
    };
    const expectApologies = async (): Promise<void> => {
      for (const path of ['/', '/talk', '/locations/recovery-exchange-lynn', '/sheet', '/embed', '/about']) {
        const answer = await client.get(path);
        expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '30']);
        expectCrisisLines(answer);
        expectConfined(path, answer);
        // The lines that are compiled in, each with its number.
        for (const { kind, name: line, phones } of seedDataset.records.filter((record) => record.kind === 'warmline' && record.phones)) {
          expect([path, kind, answer.body.includes(`href="tel:${phones?.[0]?.number}"`), line]).toEqual([path, kind, true, line]);
        }
      }
    };
    const expectReady = (): Promise<void> => vi.waitFor(async () => expect((await client.get('/api/health')).status).toBe(200), { timeout: 15_000, interval: 100 });

    describe('with nothing to fall back on', () => {
      test('an empty database: pages have the crisis lines and the phone lines, programs are to ask later', async () => {
        await expectApologies();
        await expectRefused();
      });

      test.each(faultNames)('a database that is %s: the same', async (fault) => {
        await server.fail(fault);
        await expectApologies();
        await expectRefused();
      });
    });

    describe('after it was read once', () => {
      beforeAll(async () => {
        await server.load();
        await expectReady();
        for (const path of pages) healthy.set(path, await client.get(path));
      });

      const expectCopies = async (): Promise<void> => {
        for (const path of pages) {
          const answer = await client.get(path);
          expect([path, answer.status, notice.test(answer.body), answer.headers.get('cache-control'), answer.headers.get('etag')]).toEqual([path, 200, true, 'no-cache', null]);
          expectCrisisLines(answer);
          // Apart from that line, the very page that the database gave.
          expect([path, withoutNotice(answer.body) === healthy.get(path)?.body]).toEqual([path, true]);
        }
        expect((await client.get('/locations/no-such-place')).status).toBe(404);
        expect((await client.get('/locations/transformation-center')).status).toBe(410);
      };

      // Each begins with a server that was well a moment ago.
      beforeEach(expectReady);

      test.each(faultNames)('a database that is %s: pages show the copy and say so, programs are to ask later, and it mends by itself', async (fault) => {
        for (const path of pages) expect([path, notice.test(healthy.get(path)?.body ?? ''), healthy.get(path)?.status]).toEqual([path, false, 200]);
        await server.fail(fault);
        await expectCopies();
        await expectRefused();
        await server.mend();
        await expectReady();
        for (const path of pages) expect([path, (await client.get(path)).body === healthy.get(path)?.body]).toEqual([path, true]);
      });

      test('the scripts of our own page still get the records to filter, and nobody else does', async () => {
        const before = [await client.raw('/api/directory', ownPage), await client.raw('/api/places', ownPage)];
        await server.fail('locked');
        const after = [await client.raw('/api/directory', ownPage), await client.raw('/api/places', ownPage)];
        expect(after.map(({ status, body }, index) => [status, body === before[index]?.body])).toEqual([[200, true], [200, true]]);
        for (const site of ['cross-site', 'same-site', 'none']) expect((await client.raw('/api/directory', { headers: { 'Sec-Fetch-Site': site } })).status).toBe(503);
      });

      test('what somebody writes to us is not lost: it comes back to them, to send again', async () => {
        await server.fail('locked');
        const { status, body } = await client.get('/api/corrections', {
          method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
          body: new URLSearchParams({ location: 'recovery-exchange-lynn', reason: 'other', text: 'The side door is the one.' }).toString(),
        });
        expect([status, body.includes('The side door is the one.')]).toEqual([503, true]);
      });

      test('while it is slow nobody waits behind those who wait, and the copy comes at once', async () => {
        await server.fail('slow');
        await client.get('/talk');
        const before = await server.asked();
        const many = await Promise.all(Array.from({ length: 20 }, () => client.get('/talk')));
        expect([many.every(({ body }) => notice.test(body)), await server.asked() - before]).toEqual([true, 0]);
      });

      test('records that are taken away: pages show the copy until there are others', async () => {
        await server.run('delete from current;\n');
        await expect.poll(async () => notice.test((await client.get('/?near=Lynn&within=10')).body)).toBe(true);
        await expectCopies();
        await expectRefused();
        await server.load();
        await expectReady();
        await expect.poll(async () => (await client.get('/')).body === healthy.get('/')?.body).toBe(true);
      });
    });

    describe('tables and records of other code', () => {
      /** Whatever is kept was read before, so the records are loaded anew: that is when tables and words are looked at. */
      const refusedAfter = async (sql: string): Promise<void> => {
        await server.load();
        await server.run(sql);
        await expect.poll(async () => (await client.get('/api/health')).status).toBe(503);
        expect(notice.test((await client.get('/talk')).body)).toBe(true);
      };
      const mended = async (sql: string): Promise<void> => {
        await server.run(sql);
        await server.load();
        await expectReady();
      };

      test('tables that are older than the code are not answered from', async () => {
        await refusedAfter("update d1_migrations set name = 'renamed' where name = '0004_corrections.sql';\n");
        await mended("update d1_migrations set name = '0004_corrections.sql' where name = 'renamed';\n");
      });

      test('tables that newer code made are answered from, because migrations only add', async () => {
        await server.run("insert into d1_migrations (name) values ('0099_another_table.sql');\n");
        await server.load();
        await expectReady();
        expect((await client.get('/talk')).body).toBe(healthy.get('/talk')?.body);
        await server.run("delete from d1_migrations where name = '0099_another_table.sql';\n");
      });

      test('tables that newer code changed are not answered from', async () => {
        await refusedAfter("insert into d1_migrations (name) values ('0099_breaking_records.sql');\n");
        await mended("delete from d1_migrations where name = '0099_breaking_records.sql';\n");
      });

      test('records in words that the code does not know are not shown by half', async () => {
        await refusedAfter("insert into location_tag (dataset, field, value, location) select dataset, 'kind', 'new-kind', number from location where dataset = (select dataset from current) limit 1;\n");
        await mended('');
      });
    });
  });
}
