/** The smoke test sees what is wrong. It is asked about a server that works, and about that server with one thing spoiled. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smokeTest, type Expected } from '../../../api/runtime/deploy/smoke.ts';
import { seedFolder } from '../../../api/runtime/settings.ts';
import { readRegion } from '../../../seed/region.ts';
import { seedDataset, startDirectory, type Directory } from '../../support/directory.ts';

const { crisisLines } = readRegion(seedFolder);
let directory: Directory;
let expected: Expected;
beforeAll(async () => {
  const dataset = seedDataset();
  directory = await startDirectory({ dataset });
  expected = { version: dataset.version, records: dataset.records.length, crisisLines, hasTiles: false };
});
afterAll(() => directory?.close());

/** Asks the directory, with answers of one address changed. */
const asked = (path = '', change: (response: Response, text: string) => Response = (response) => response) => async (url: string): Promise<Response> => {
  const response = await fetch(url);
  if (url !== directory.url + path) return response;
  return change(response, await response.clone().text());
};
const withText = (spoil: (text: string) => string) => (response: Response, text: string): Response => new Response(spoil(text), response);
const withHeader = (name: string, value: string | undefined) => (response: Response, text: string): Response => {
  const headers = new Headers(response.headers);
  if (value === undefined) headers.delete(name);
  else headers.set(name, value);
  return new Response(text, { status: response.status, headers });
};
const failing = (): Response => new Response('Sorry', { status: 503 });

test('all is well with the directory as it is', async () => {
  expect(await smokeTest(directory.url, expected, asked())).toEqual([]);
});

test('a site by https has to say that it is always to be asked so', async () => {
  const site = 'https://peers.example.org';
  const there = (url: string): Promise<Response> => fetch(url.replace(site, directory.url));
  expect(await smokeTest(site, expected, there)).toEqual(['The home page comes without the right Strict-Transport-Security.']);
  const always = async (url: string): Promise<Response> => withHeader('Strict-Transport-Security', 'max-age=31536000')(await there(url), await (await there(url)).text());
  expect(await smokeTest(site, expected, always)).toEqual([]);
});

test.each([
  ['another version', '/api/health', withText((text) => text.replace(/"version":"\w+"/, '"version":"old"')), /It shows \d+ records of version old, and/],
  ['fewer records', '/api/health', withText((text) => text.replace(/"records":\d+/, '"records":1')), /It shows 1 records/],
  ['no health', '/api/health', failing, /^\/api\/health was answered with 503\.$/],
  ['no page', '/', failing, /^\/ was answered with 503\.$/],
  ['no crisis line', '/', withText((text) => text.replaceAll('href="tel:988"', 'href="#"')), /does not show the number of 988/],
  ['no policy', '/', withHeader('Content-Security-Policy', undefined), /without the right Content-Security-Policy/],
  ['a loose policy', '/', withHeader('Content-Security-Policy', 'default-src *'), /without the right Content-Security-Policy/],
  ['a talkative referrer', '/', withHeader('Referrer-Policy', 'unsafe-url'), /without the right Referrer-Policy/],
  ['a cookie', '/', withHeader('Set-Cookie', 'who=you'), /sets a cookie/],
  ['no script', '/', withText((text) => text.replaceAll('/assets/', '/nowhere/')), /has no script/],
  ['no list', '/api/locations?limit=1', failing, /lists no record/],
  ['another number in the list', '/api/locations?limit=1', withText((text) => text.replace(/"total":\d+/, '"total":3')), /lists 3 records, and/],
] as const)('%s is seen', async (_what, path, change, sentence) => {
  expect(await smokeTest(directory.url, expected, asked(path, change))).toContainEqual(expect.stringMatching(sentence));
});

test('a record without a page is seen, and a bucket without an archive, and a site that is not there', async () => {
  const first = (await (await fetch(`${directory.url}/api/locations?limit=1`)).json() as { items: [{ id: string }] }).items[0].id;
  expect(await smokeTest(directory.url, expected, asked(`/locations/${first}`, failing))).toEqual([`/locations/${first} was answered with 503.`, expect.stringMatching(/^The page of .* has no heading\.$/)]);
  expect(await smokeTest(directory.url, { ...expected, hasTiles: true }, asked('/tiles/0/0/0.mvt', failing))).toEqual([expect.stringContaining('bucket of street tiles')]);
  expect(await smokeTest('http://127.0.0.1:9', expected, fetch)).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:9 cannot be asked: /)]);
});
