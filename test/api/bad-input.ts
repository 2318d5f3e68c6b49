/** Whatever cannot be used is refused: with the parameter, what is wrong with it, and what to write instead. */
import { describe, expect, test } from 'vitest';
import type { ProblemDocument } from '../../api/errors.ts';
import type { Under } from './suite.ts';

const threeTimes = Array.from({ length: 11 }, (_, index) => `2026-11-2${index % 10}T1${Math.floor(index / 10)}:00`).join(',');

/** Address below `/api/locations`, parameter, code, and what the sentence says. */
const refused: [what: string, search: string, parameter: string, code: string, says: RegExp][] = [
  ['an unknown parameter', '?knid=warmline', 'knid', 'unknown-parameter', /Did you mean kind\?/],
  ['a parameter like no other', '?xyzzyxyzzy=1', 'xyzzyxyzzy', 'unknown-parameter', /openapi\.json/],
  ['a parameter of objects', '?__proto__=1', '__proto__', 'unknown-parameter', /no parameter of this name/],
  ['an unknown value', '?kind=warmlin', 'kind', 'unknown-value', /Did you mean warmline\?/],
  ['an unknown value like no other', '?focus=xyzzyxyzzy', 'focus', 'unknown-value', /Allowed: substance-use, mental-health/],
  ['one unknown value among known ones', '?language=es,klingon,en', 'language', 'unknown-value', /not an allowed value/],
  ['a flag that is not true', '?peer_run=yes', 'peer_run', 'unknown-value', /true/],
  ['an empty value', '?kind=', 'kind', 'empty', /Leave the parameter out/],
  ['a value of commas', '?kind=,,', 'kind', 'empty', /empty/],
  ['a place that there is not', '?near=Nowherevillage', 'near', 'unknown-place', /Write a town/],
  ['a place with a slip of the pen', '?near=Lnyn', 'near', 'unknown-place', /Did you mean Lynn\?/],
  ['a ZIP outside the state', '?near=10001', 'near', 'unknown-zip', /not a ZIP code of the region/],
  ['coordinates outside the state', '?near=34.05,-118.24', 'near', 'outside-region', /far outside/],
  ['coordinates that are on no globe', '?near=142.4,-71', 'near', 'out-of-range', /latitude is -90 to 90/],
  ['coordinates that were swapped', '?near=-70.95,42.47', 'near', 'swapped-coordinates', /latitude first/],
  ['a radius below zero', '?near=Lynn&within=-5', 'within', 'out-of-range', /more than 0/],
  ['a radius of zero', '?near=Lynn&within=0', 'within', 'out-of-range', /more than 0/],
  ['a huge radius', '?near=Lynn&within=100000', 'within', 'out-of-range', /at most 250/],
  ['a radius in words', '?near=Lynn&within=ten', 'within', 'not-a-number', /plain number/],
  ['a radius that is infinite', '?near=Lynn&within=Infinity', 'within', 'not-a-number', /plain number/],
  ['a radius with an exponent', '?near=Lynn&within=1e2', 'within', 'not-a-number', /plain number/],
  ['a radius around nothing', '?within=5', 'within', 'needs-near', /needs near/],
  ['no page', '?limit=0', 'limit', 'out-of-range', /1 to 200/],
  ['a page below zero', '?limit=-1', 'limit', 'out-of-range', /1 to 200/],
  ['a page that is too large', '?limit=201', 'limit', 'out-of-range', /1 to 200/],
  ['a page in words', '?limit=abc', 'limit', 'not-a-number', /plain number/],
  ['half a record', '?limit=1.5', 'limit', 'not-a-number', /plain number/],
  ['an order that there is not', '?sort=nam', 'sort', 'unknown-value', /Did you mean name\?/],
  ['nearest first, near nothing', '?sort=distance', 'sort', 'needs-near', /needs near/],
  ['a language that there is not', '?lang=xx', 'lang', 'unknown-value', /Allowed|Did you mean/],
  ['a time in words', '?open=tonight', 'open', 'not-a-time', /2026-11-28T18:30/],
  ['a time with a space', '?open=2026-11-28%2018:30', 'open', 'not-a-time', /2026-11-28T18:30/],
  ['a time with seconds', '?open=2026-11-28T18:30:00', 'open', 'not-a-time', /local date and time/],
  ['a time with a zone', '?open=2026-11-28T18:30Z', 'open', 'not-a-time', /local date and time/],
  ['a day that no calendar has', '?open=2026-02-30T10:00', 'open', 'not-a-time', /local date and time/],
  ['eleven times', `?open=${threeTimes}`, 'open', 'too-long', /10 times/],
  ['a box that crosses itself', '?bbox=-70.9,42.2,-71.2,42.5', 'bbox', 'crossed-box', /west must be less than east/],
  ['a box that is upside down', '?bbox=-71.2,42.5,-70.9,42.2', 'bbox', 'crossed-box', /south less than north/],
  ['a box without an area', '?bbox=-71,42,-71,42', 'bbox', 'crossed-box', /inside out/],
  ['a box of three numbers', '?bbox=1,2,3', 'bbox', 'not-a-box', /west,south,east,north/],
  ['a box of words', '?bbox=a,b,c,d', 'bbox', 'not-a-box', /west,south,east,north/],
  ['a box larger than the Earth', '?bbox=-190,42,-71,43', 'bbox', 'out-of-range', /longitude -180 to 180/],
  ['10,000 characters', `?q=${'a'.repeat(10_000)}`, 'q', 'too-long', /too long/],
  ['201 characters', `?q=${'a'.repeat(201)}`, 'q', 'too-long', /200 characters/],
  ['words without a letter', '?q=%21%21', 'q', 'no-words', /no letter and no digit/],
  ['a null byte', '?q=a%00b', 'q', 'control-character', /null byte/],
  ['a line break', '?near=Lynn%0d%0aX', 'near', 'control-character', /control character/],
  ['bytes that are not UTF-8', '?q=%ff%fe', 'q', 'bad-encoding', /UTF-8/],
  ['half a surrogate', '?q=%ED%A0%80', 'q', 'bad-encoding', /UTF-8/],
  ['UTF-8 that is cut short', '?q=%E0%A4', 'q', 'bad-encoding', /UTF-8/],
  ['percent signs that encode nothing', '?q=100%', 'q', 'bad-encoding', /percent encoding/],
  ['percent signs in a name', '?%zz=1', '%zz=1', 'bad-encoding', /percent encoding/],
  ['a repeated parameter', '?kind=warmline&kind=helpline', 'kind', 'repeated', /joined by commas/],
  ['a repeated parameter that is not a filter', '?limit=5&limit=6', 'limit', 'repeated', /more than once/],
];

export function badInput(under: Under): void {
  const problemAt = async (path: string): Promise<Omit<ProblemDocument, 'type'> & { type: string | null }> => {
    const { status, headers, json } = await under.client.raw(path);
    const document = json<ProblemDocument>();
    expect([status, document.status]).toEqual([400, 400]);
    return { ...document, type: headers.get('content-type') };
  };

  describe('a list is refused for', () => {
    test.each(refused)('%s', async (_what, search, parameter, code, says) => {
      const { type, errors } = await problemAt(`/api/locations${search}`);
      expect(type).toBe('application/problem+json');
      expect(errors).toContainEqual({ parameter, code, value: expect.any(String), message: expect.stringMatching(says) });
      expect(errors?.every(({ value }) => value.length <= 100)).toBe(true);
    });

    test('everything that is wrong at once', async () => {
      const { errors } = await problemAt('/api/locations?kind=x1x1x1&limit=0&near=Lynn&within=-1&bbox=1&foo=1&open=later');
      expect(errors?.map(({ parameter }) => parameter).sort()).toEqual(['bbox', 'foo', 'kind', 'limit', 'open', 'within']);
    });

    test('thousands of parameters, in a short answer', async () => {
      const { errors } = await problemAt(`/api/locations?${'a=1&'.repeat(3000)}`);
      expect(errors?.length).toBeLessThanOrEqual(60);
    });
  });

  describe('files, and what is looked up, refuse as lists do:', () => {
    test.each([
      ['/api/locations.csv?knid=warmline', 'knid unknown-parameter'], ['/api/locations.geojson?limit=5', 'limit unknown-parameter'], ['/api/locations.ndjson?near=10001', 'near unknown-zip'],
      ['/api/locations/harbor-place-lynn?x=1', 'x unknown-parameter'], ['/api/directory?kind=warmline', 'kind unknown-parameter'], ['/api/places?p=lynn', 'p unknown-parameter'],
      ['/api/places?q=', 'q empty'], ['/api/places?q=!!', 'q no-words'], [`/api/places?q=${'x'.repeat(201)}`, 'q too-long'], ['/api/places?q=%ff', 'q bad-encoding'], ['/api/places?q=%00', 'q control-character'],
      ['/api/places?q=a&q=b', 'q repeated'], ['/api/vocabulary?lang=xx', 'lang unknown-value'], ['/api/vocabulary?lang=', 'lang empty'], ['/api/freshness?a=1', 'a unknown-parameter'],
      ['/api/health?a=1', 'a unknown-parameter'], ['/api/openapi.json?a=1', 'a unknown-parameter'],
    ])('%s', async (path, expected) => {
      const { errors } = await problemAt(path);
      expect(errors?.map(({ parameter, code }) => `${parameter} ${code}`)).toEqual([expected]);
    });
  });

  describe('requests are refused:', () => {
    test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s, with what is allowed', async (method) => {
      for (const path of ['/api/locations', '/api/locations/harbor-place-lynn', '/api/locations.csv', '/api/directory', '/api/openapi.json']) {
        const { status, headers } = await under.client.raw(path, { method });
        expect([path, status, headers.get('allow'), headers.get('content-type')]).toEqual([path, 405, 'GET, HEAD', 'application/problem+json']);
      }
    });

    test.each(['/api', '/api/', '/api/location', '/api/locations/', '/api/locations.xml', '/api/locations/a/b', '/api//locations', '/api/%ff'])('an address that there is not: %s', async (path) => {
      for (const method of ['GET', 'POST']) {
        const { status, headers, json } = await under.client.raw(path, { method });
        expect([status, headers.get('content-type'), json<ProblemDocument>().status]).toEqual([404, 'application/problem+json', 404]);
      }
    });

    test('a body with a request that only reads', async () => {
      // Again and again: a server that leaves the body unread breaks the connection, and what comes next on it is lost.
      for (const path of Array.from({ length: 10 }, () => ['/api/locations', '/api/directory']).flat()) {
        const { status, json } = await under.client.raw(path, { headers: { 'Content-Type': 'application/json', 'Content-Length': '2' }, body: '{}' });
        expect([status, json<ProblemDocument>().title]).toEqual([400, expect.stringMatching(/must not have a body/)]);
      }
    });
  });
}
