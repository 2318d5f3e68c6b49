/** Whatever is sent, the API answers from what it describes, and never with what went on inside. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterParameters } from '../../api/core/query/read.ts';
import type { ListAnswer } from '../../api/core/answers.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

const inside = /\bat .*(\.ts|\.js):\d|node_modules|SQLITE|D1_ERROR|TypeError|RangeError|near "|undefined|\[object/;

const injections = [
  "' or '1'='1", "'; drop table location; --", '" or ""="', 'lynn" OR "center', 'NEAR(lynn center, 2)', '^lynn', 'lynn*', '*', '-center', 'words : lynn', '{words}:lynn', '(((((', 'AND', 'x) union all select 1,2,3,4 --',
  '%', '_', '?', '?1', ':z', '@z', '$z', '\\', '${7*7}', '{{7*7}}', '<script>alert(1)</script>', '../../etc/passwd', '\u202ereversed', '\ufeffmark', '😀', '\u{10ffff}', 'ﷺ'.repeat(50), 'İ', 'ß', 'ǅ', 'ﬁ',
];

const names = [...filterParameters, 'sort', 'limit', 'cursor', 'lang', 'x'];
const value = fc.oneof(
  fc.constantFrom(...injections, 'now', 'lynn', '01902', '42.4,-71', '5', '-1', 'es', 'true', '2026-11-28T18:30', '%', '%ff', '%00', ',', ''),
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.string({ unit: fc.constantFrom('%', '2', 'f', ',', '.', '-', '&', '=', '+', 'a', '0'), maxLength: 12 }),
);
const search = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 }).map((pairs) => pairs.map(([name, text]) => `${name}=${/[^\x21-\x7e]|["#<>\\^`{|}]/.test(text) ? encodeURIComponent(text) : text}`).join('&'));
const ending = fc.constantFrom('', '.geojson', '.csv', '.ndjson', '/harbor-place-lynn');

export function hostile(under: Under): void {
  describe('whatever is sent', () => {
    test.each(injections)('%j is looked for as words, and found or not', async (text) => {
      const answer = await under.client.get(`/api/locations?q=${encodeURIComponent(text)}`);
      expect([200, 400]).toContain(answer.status);
      if (answer.status === 200) expect(answer.json<ListAnswer>().total).toBeLessThan(seedDataset.records.length);
      else expect(answer.body).toMatch(/no-words/);
    });

    test('is answered with 200, 400 or 404, as described, and shows nothing of the inside', async () => {
      for (const [tail, query] of fc.sample(fc.tuple(ending, search), { seed: 405, numRuns: 150 })) {
        const { status, body } = await under.client.raw(`/api/locations${tail}?${query}`);
        expect([200, 400, 404], query).toContain(status);
        if (status !== 200) expect(body).not.toMatch(inside);
      }
    });

    test('the records are still there', async () => {
      expect((await under.client.get('/api/locations?limit=1')).json<ListAnswer>().total).toBe(seedDataset.records.length);
    });

    test('bytes that no address may hold are taken for what they are, or refused', async () => {
      for (const path of ['/api/locations?q=\u00ff\u00fe', '/api/locations?q=a"b', '/api/locations?q=a<b>', '/api/places?q=\u00c3\u00a9', '/api/locations?q=a|b', '/api/locations?q=\\', '/api\\locations']) {
        const { status, body } = await under.client.raw(path);
        expect([200, 400, 404], path).toContain(status);
        if (status !== 200) expect(JSON.parse(body)).toMatchObject({ status });
      }
    });

    test('an address or a header that is far too long is refused', async () => {
      for (const [path, headers] of [[`/api/locations?q=${'%F0%9F%98%80'.repeat(10_000)}`, {}], ['/api/locations', { 'If-None-Match': '"x"'.repeat(20_000) }]] as const) {
        const { status } = await under.client.raw(path, { headers, unchecked: true });
        expect([200, 400, 414, 431]).toContain(status);
      }
    });
  });
}
