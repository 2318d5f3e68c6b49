/** `geocode`, against a geocoder of our own that behaves and misbehaves. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { LocationRecord } from '../../../api/core/location.ts';
import { geocoderStub, matches, says, silence, type Offered, type Stub } from '../../support/geocoder.ts';
import { run, seedFolderOf, type Ran } from '../../support/seed-folder.ts';
import type { Shell } from '../../../seed/command/shell.ts';

const good = (name: string): string => readFileSync(`test/seed/fixtures/good/${name}.yaml`, 'utf8');
const { folder, put, remove } = seedFolderOf();
const house = 'locations/clubhouse/harbor-house-salem.yaml';
const withPoint = good('place');
const pointBlock = /^point:\n(?: .*\n)+/m;
const bare = withPoint.replace(pointBlock, '');
const cache = `${folder}/.data/geocode.json`;
const here = { lat: 42.52, lon: -70.897, address: '100 EXAMPLE ST, SALEM, MA, 01970' };

let stub: Stub;
beforeAll(async () => { stub = await geocoderStub(); });
afterAll(async () => {
  await stub.close();
  remove();
});
beforeEach(() => {
  rmSync(cache, { force: true });
  put(house, bare);
  stub.will(matches(here));
});

const recordOf = (file: string): LocationRecord => parse(readFileSync(`${folder}/${file}`, 'utf8')) as LocationRecord;
const geocode = (words: string[] = [], given: Partial<Shell> = {}): Promise<Ran> =>
  run(['geocode', '--folder', folder, '--cache', cache, '--pause', '0', '--service', stub.url, ...words], { fetch: globalThis.fetch, ...given });
const isSound = async (): Promise<string> => (await run(['check', '--folder', folder])).printed;

describe('a place without a point', () => {
  test('gets the one along its street, and how exact that is', async () => {
    expect(await geocode()).toEqual({
      code: 0, complained: '',
      printed: 'Wrote harbor-house-salem: 42.52, -70.897, within about 100 m: interpolated along the street, from 100 EXAMPLE ST, SALEM, MA, 01970.\n1 of 1 written.',
    });
    expect(recordOf(house).point).toEqual({ lat: 42.52, lon: -70.897, accuracy_m: 100, method: 'interpolated' });
    expect(await isSound()).toContain('0 errors, 0 warnings');
  });

  test('is asked for in the words of the service, by somebody who says who they are', async () => {
    await geocode();
    expect(stub.asked).toEqual([expect.objectContaining({ address: '100 Example St, Salem, MA, 01970', benchmark: 'Public_AR_Current', format: 'json' })]);
    expect(stub.asked[0]?.headers['user-agent']).toContain('massachusetts-peer-support-directory');
  });

  test('is asked for once; what failed is asked again', async () => {
    await geocode();
    put(house, bare);
    stub.will(says(500));
    expect(await geocode()).toMatchObject({ code: 0 });
    expect(stub.asked).toEqual([]);
    rmSync(cache);
    put(house, bare);
    await geocode();
    expect(existsSync(cache)).toBe(false);
    stub.will(matches(here));
    await geocode();
    expect(recordOf(house).point?.method).toBe('interpolated');
  });

  test('is found in kept answers also without a network; answers that cannot be read count as none', async () => {
    await geocode();
    put(house, bare);
    expect(await geocode(['--offline'])).toMatchObject({ code: 0, printed: expect.stringContaining('interpolated along the street') });
    put(house, bare);
    writeFileSync(cache, '{"half":');
    expect(await geocode()).toMatchObject({ code: 0 });
    expect(stub.asked).toHaveLength(2);
    expect(JSON.parse(readFileSync(cache, 'utf8'))).toEqual({ '100 Example St, Salem, MA, 01970': { on: '2026-11-21', matches: [{ ...here, state: 'MA', zip: '01970' }] } });
  });
});

describe('a geocoder that', () => {
  test('fails twice is asked a third time', async () => {
    stub.will(says(500), says(503), matches(here));
    expect(await geocode()).toMatchObject({ code: 0 });
    expect(stub.asked).toHaveLength(3);
  });

  test.each<[string, Parameters<Stub['will']>[0], RegExp, number]>([
    ['keeps failing', says(500), /gave no answer\. It answered with 500\./, 3],
    ['has too much to do', says(429), /It answered with 429\./, 3],
    ['refuses', says(400, 'no'), /It refused the question with 400\./, 1],
    ['talks garbage', says(200, '<html>Sorry</html>'), /Its answer was not JSON\./, 3],
    ['answers in another shape', says(200, '{"result":{"matches":[]}}'), /another shape than before/, 1],
    ['answers with words for numbers', says(200, '{"result":{"addressMatches":[{"coordinates":{"x":"a","y":1},"matchedAddress":"","addressComponents":{}}]}}'), /another shape/, 1],
    ['says nothing', silence, /It did not answer in time\./, 3],
    ['does not know the address', matches(), /does not know this address\./, 1],
    ['knows several', matches(here, { ...here, lat: 42.53, address: '100 EXAMPLE CT, SALEM, MA, 01970' }), /offers several places: 100 EXAMPLE ST.*; 100 EXAMPLE CT/, 1],
    ['finds it in another state', matches({ lat: 42.789, lon: -71.201, address: '100 EXAMPLE ST, SALEM, NH, 03079', state: 'NH', zip: '03079' }), /NH, 03079, which is not in Massachusetts/, 1],
    ['finds it over the line and says otherwise', matches({ ...here, lat: 42.789, lon: -71.301 }), /cannot be right\. The point 42\.789, -71\.301 is outside the state/, 1],
    ['finds it in the sea', matches({ ...here, lat: 42.5, lon: -70.5 }), /cannot be right/, 1],
    ['finds it far from its ZIP code', matches({ ...here, lat: 42.26, lon: -71.8 }), /cannot be right\. The point is \d+ km from the middle of ZIP code 01970/, 1],
    ['finds another house', matches({ ...here, address: '1000 EXAMPLE ST, SALEM, MA, 01970' }), /which is another house/, 1],
  ])('%s leaves the middle of the ZIP code, says so, and ends with 1', async (_how, answer, why, times) => {
    stub.will(answer);
    const { code, printed, complained } = await geocode(['--timeout', '0.2']);
    expect({ code, complained }).toEqual({ code: 1, complained: '' });
    expect(printed).toMatch(/^Wrote harbor-house-salem: .* within about 5000 m: the middle of ZIP code 01970\./);
    expect(printed).toMatch(why);
    expect(stub.asked).toHaveLength(times);
    expect(recordOf(house).point).toMatchObject({ accuracy_m: 5000, method: 'zip' });
    expect(await isSound()).toMatch(/point-missing.*\n\n.*0 errors, 1 warning/s);
  });

  test('is not there is told in one sentence, and not asked for every place', async () => {
    for (const number of [1, 2, 3]) put(`locations/clubhouse/house-${number}.yaml`, bare.replace('id: harbor-house-salem', `id: house-${number}`).replace('Harbor House', `House ${number}`).replace('100 Example', `${number} Example`).replace('7411234', `741222${number}`));
    let tries = 0;
    const refusing: typeof globalThis.fetch = () => {
      tries++;
      return Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) }));
    };
    const { code, printed } = await geocode([], { fetch: refusing });
    expect(code).toBe(1);
    expect(printed).toContain('It cannot be reached (ECONNREFUSED).');
    expect(printed).toContain('was not asked any more');
    expect(tries).toBe(6);
    for (const number of [1, 2, 3]) rmSync(`${folder}/locations/clubhouse/house-${number}.yaml`);
  });

  test('really is not there is the same', async () => {
    const gone = await geocoderStub();
    await gone.close();
    expect((await geocode(['--service', gone.url])).printed).toContain('ECONNREFUSED');
  });

  test('offers two points of one place gives the first', async () => {
    stub.will(matches(here, { ...here, lat: 42.5201 }));
    expect(await geocode()).toMatchObject({ code: 0 });
  });
});

describe('without a network', () => {
  test('nobody is asked, and the middle of the ZIP code says how exact it is', async () => {
    expect(await geocode(['--offline'])).toMatchObject({ code: 0 });
    expect(stub.asked).toEqual([]);
    expect(recordOf(house).point).toEqual({ lat: 42.5292, lon: -70.868, accuracy_m: 5000, method: 'zip' });
  });

  test('it is replaced when the street is found', async () => {
    await geocode(['--offline']);
    expect(await geocode()).toMatchObject({ code: 0 });
    expect(recordOf(house).point?.method).toBe('interpolated');
  });

  test('a street without a ZIP code gets nothing, which is told', async () => {
    put(house, bare.replace('  zip: "01970"\n', ''));
    expect(await geocode(['--offline'])).toMatchObject({ code: 1, printed: expect.stringContaining('Left harbor-house-salem: Nobody was asked') });
    expect(recordOf(house).point).toBeUndefined();
  });

  test('a place without a street gets the middle of its town', async () => {
    put(house, bare.replace('  street: 100 Example St\n  unit: Suite 2\n', '').replace('  zip: "01970"\n', ''));
    expect(await geocode(['--offline'])).toMatchObject({ code: 0, printed: expect.stringContaining('the middle of Salem') });
    expect(recordOf(house).point).toMatchObject({ accuracy_m: 5000, method: 'town' });
    expect(await isSound()).toContain('0 errors');
  });
});

describe('a point that is there', () => {
  const street = withPoint.replace('method: address point', 'method: street').replace('accuracy_m: 30', 'accuracy_m: 500');
  /** About 111 m north for each thousandth of a degree. */
  const north = (thousandths: number): Offered => ({ ...here, lat: 42.5195 + thousandths / 1000, lon: -70.8967 });

  it.each<[string, string, number, string[], boolean]>([
    ['is looked at only when it is named', street, 1, [], false],
    ['is made more exact within 250 m', street, 2, ['harbor-house-salem'], true],
    ['is not moved farther', street, 3, ['harbor-house-salem'], false],
    ['is moved farther when told', street, 3, ['harbor-house-salem', '--move'], true],
    ['is not moved when it is as exact', street.replace('500', '60'), 1, ['harbor-house-salem'], false],
    ['is not moved when somebody took it from a list of addresses', withPoint, 1, ['harbor-house-salem'], false],
    ['is moved even then when told', withPoint, 1, ['harbor-house-salem', '--move'], true],
    ['is not moved when a comment stands at it', street.replace('method: street', 'method: street # the side door'), 1, ['harbor-house-salem'], false],
    ['is not moved when a comment stands above it', street.replace('point:', '# seen on the spot\npoint:'), 1, ['harbor-house-salem'], false],
  ])('%s', async (_what, text, thousandths, words, moves) => {
    put(house, text);
    stub.will(matches(north(thousandths)));
    const { printed } = await geocode(words);
    expect(recordOf(house).point?.method === 'interpolated').toBe(moves);
    if (!moves) expect(readFileSync(`${folder}/${house}`, 'utf8')).toBe(text);
    if (!moves && words.length > 0) expect(printed).toMatch(/^Left harbor-house-salem: Its point .* m /);
    expect(await isSound()).toContain('0 errors');
  });

  it('keeps the comment when it is moved', async () => {
    put(house, street.replace('method: street', 'method: street # the side door'));
    await geocode(['harbor-house-salem', '--move']);
    expect(readFileSync(`${folder}/${house}`, 'utf8')).toContain('method: interpolated # the side door');
  });

  it('is never replaced by the middle of an area', async () => {
    put(house, withPoint);
    stub.will(matches());
    expect(await geocode(['harbor-house-salem', '--move'])).toMatchObject({ code: 0, printed: expect.stringContaining('Left harbor-house-salem: The geocoder does not know') });
    expect(readFileSync(`${folder}/${house}`, 'utf8')).toBe(withPoint);
  });
});

describe('nobody learns of', () => {
  test('a hidden place, which gets the middle of its town and only when it is named', async () => {
    const quiet = 'locations/peer-respite/quiet-house-worcester.yaml';
    put(quiet, good('withheld'));
    await geocode();
    expect(recordOf(quiet).point).toBeUndefined();
    stub.will(matches(here));
    expect(await geocode(['quiet-house-worcester'])).toMatchObject({ code: 0 });
    expect(stub.asked).toEqual([]);
    expect(recordOf(quiet).point).toMatchObject({ accuracy_m: 5000, method: 'town' });
    expect(await isSound()).toContain('0 errors');
    // Even one that says more than it may.
    put(quiet, good('withheld').replace('  state: MA\n', '  state: MA\n  street: 12 Elm St\n'));
    await geocode(['quiet-house-worcester']);
    expect(stub.asked).toEqual([]);
    rmSync(`${folder}/${quiet}`);
  });

  test('a line, which has no point', async () => {
    expect(await geocode(['988-lifeline'])).toMatchObject({ code: 0, printed: 'Left 988-lifeline: It is a line, and lines have no point.\n0 of 1 written.' });
    expect(stub.asked).toEqual([]);
  });
});

describe('a slip', () => {
  test.each<[string[], RegExp]>([
    [['harbor-house-salm'], /Did you mean harbor-house-salem\?/], [['--move'], /--move goes with the ids/], [['--timeout', 'soon'], /type a number instead of "soon"/], [['--pause', '-1'], /type a number/],
  ])('%j ends with 1 and says what to do', async (words, told) => {
    const { code, complained } = await run(['geocode', ...words, '--folder', folder, '--cache', cache]);
    expect({ code, complained }).toMatchObject({ code: 1, complained: expect.stringMatching(told) });
  });

  test('in a file leaves that file alone', async () => {
    const faulty = bare.replace('summary: ', 'summary: One two three four five six seven eight nine ten. One two three four five six seven eight nine ten. ');
    put(house, faulty);
    expect(await geocode()).toMatchObject({ code: 1, printed: expect.stringMatching(/Left harbor-house-salem: Mend it first\. .*summary-long/) });
    expect(readFileSync(`${folder}/${house}`, 'utf8')).toBe(faulty);
  });
});

test('for programs it writes JSON and nothing else', async () => {
  expect(JSON.parse((await geocode(['--json'])).printed)).toEqual([expect.objectContaining({ id: 'harbor-house-salem', outcome: 'found', written: true, point: expect.objectContaining({ accuracy_m: 100 }) })]);
});

test('stopped in the middle, it writes no file and keeps the answers it had', async () => {
  put('locations/clubhouse/second.yaml', bare.replace('id: harbor-house-salem', 'id: second').replace('Harbor House', 'Second House').replace('100 Example', '102 Example').replace('7411234', '7412222'));
  const stop = new AbortController();
  let calls = 0;
  const stopping: typeof globalThis.fetch = async (...asked) => {
    calls++;
    if (calls === 2) stop.abort();
    return globalThis.fetch(...asked);
  };
  const { code, printed } = await geocode([], { fetch: stopping, stopped: stop.signal });
  expect({ code, printed }).toEqual({ code: 130, printed: '' });
  expect([recordOf(house).point, recordOf('locations/clubhouse/second.yaml').point]).toEqual([undefined, undefined]);
  expect(stub.asked).toHaveLength(1);
  expect(Object.keys(JSON.parse(readFileSync(cache, 'utf8')) as object)).toEqual(['100 Example St, Salem, MA, 01970']);
  rmSync(`${folder}/locations/clubhouse/second.yaml`);
});
