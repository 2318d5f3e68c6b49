/** What every answer tells a browser, on every engine: each route that the app has, built files, and every way to be refused. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPath } from '../../api/core/page-path.ts';
import { builtFolder } from '../../api/runtime/settings.ts';
import { appRoutes, exampleOf, firstRoutes } from '../support/routes.ts';
import type { Answer } from './client.ts';
import type { Under } from './suite.ts';

type Asked = [what: string, path: string, status: number, options?: { method?: string; headers?: Record<string, string>; body?: string }];

const notes = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
const built = readdirSync(`${builtFolder}/client/assets`);
const ending = (end: string): string => `/assets/${built.find((name) => name.endsWith(end))}`;

/** One of each file that the build makes, by its ending. */
const files = [...new Set(built.map((name) => name.slice(name.lastIndexOf('.'))))].map((end): Asked => [`a file ${end}`, ending(end), 200]);

/** What there is to see. There are no street tiles here: those that there are have tests of their own. */
const there = (path: string): number => (path.startsWith('/tiles/') ? 404 : 200);

/**
 * A path says who may frame its page, so each is asked for in every language: a slip there would open all pages of one.
 * Without a body, and where it is refused, what is said does not depend on the language: those are asked for in the first.
 */
const answered: readonly Asked[] = [
  ...appRoutes().filter(({ method }) => method === 'GET').map((route): Asked => [`GET ${route.path}`, exampleOf(route), there(route.path)]),
  ...firstRoutes().filter(({ method }) => method === 'GET').map((route): Asked => [`HEAD ${route.path}`, exampleOf(route), there(route.path), { method: 'HEAD' }]),
  ...appRoutes().filter(({ method }) => method === 'POST').map((route): Asked => [`POST ${route.path} with nothing`, exampleOf(route), 400, { ...notes, body: '{}' }]),
  ['a redirect', '/TALK/', 308], ['no page', '/nothing', 404], ['no record', '/locations/no-such-place', 404], ['a record that is gone', '/locations/neda-helpline', 410],
  ['a page that is sent', '/talk', 405, { method: 'POST' }], ['nothing of the API', '/api/nothing', 404], ['a record of the API that is gone', '/api/locations/neda-helpline', 410],
  ['a parameter that there is not', '/api/locations?x=1', 400], ['an API that is sent', '/api/locations', 405, { method: 'DELETE' }], ['a note that is too long', '/api/corrections', 413, { ...notes, body: `{"text":"${'a'.repeat(20_000)}"}` }],
  ['a note of another type', '/api/corrections', 415, { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body: 'moved' }], ['what is asked before', '/api/locations', 204, { method: 'OPTIONS', headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'GET' } }],
  ['what the client has', '/', 304, { headers: { 'If-None-Match': '*' } }], ['the list that the client has', '/api/locations', 304, { headers: { 'If-None-Match': '*' } }],
  ['no file', '/assets/nothing.js', 404], ['the template', '/index.html', 404], ['the list of headers', '/_headers', 404],
];

/** What others may take into their own pages: the API, and the frame with its script. Pages and files are for this site. */
const isOpen = (path: string): boolean => /^\/(api(\/|$)|embed(\?|$)|embed\.js$)/.test(readPath(path).path);
const isFrame = (path: string): boolean => /^\/embed(\?|$)/.test(readPath(path).path);

const powerful = ['camera', 'microphone', 'payment', 'usb', 'serial', 'bluetooth', 'hid', 'midi', 'display-capture', 'clipboard-read', 'screen-wake-lock', 'xr-spatial-tracking', 'accelerometer', 'gyroscope', 'magnetometer', 'idle-detection', 'local-fonts', 'browsing-topics', 'publickey-credentials-get', 'storage-access'];

/** What an answer of the app says of windows and of the device, beside that. */
export function expectConfined(path: string, answer: Answer): void {
  expectSafe(path, answer);
  expect(answer.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  const permissions = answer.headers.get('permissions-policy') ?? '';
  expect(permissions).toMatch(isFrame(path) ? /^geolocation=\(\)/ : /^geolocation=\(self\)/);
  for (const name of powerful) expect(permissions).toContain(` ${name}=()`);
  expect(answer.headers.get('x-frame-options')).toBe(isFrame(path) ? null : 'DENY');
}

/** What is said by whatever answers, over http. */
function expectSafe(path: string, { headers }: Answer): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(Object.fromEntries(['x-content-type-options', 'referrer-policy', 'cross-origin-resource-policy', 'strict-transport-security', 'set-cookie', 'x-powered-by', 'server', 'x-aspnet-version', 'via'].map((name) => [name, headers.get(name)]))).toEqual({
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': isOpen(path) ? 'cross-origin' : 'same-origin',
    'strict-transport-security': null, 'set-cookie': null, 'x-powered-by': null, server: null, 'x-aspnet-version': null, via: null,
  });
  expect(policy).toMatch(/^default-src '(none|self)'/);
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toMatch(/unsafe-|\*|http:/);
  expect(policy.includes("frame-ancestors 'none'")).toBe(!isFrame(path));
  expect(headers.get('vary') ?? '').not.toContain('*');
}

export function headers(under: Under): void {
  describe('what an answer tells a browser:', () => {
    test.each(answered)('%s', async (_what, path, status, options = {}) => {
      const answer = await under.client.raw(path, { ...options, unchecked: true, ...(options.body !== undefined && { headers: { ...options.headers, 'Content-Length': String(Buffer.byteLength(options.body)) } }) });
      expect(answer.status).toBe(status);
      expectConfined(path, answer);
    });

    // Files are no documents: what is said of windows and of the device means nothing with them.
    test.each([...files, ['the icon', '/icon.svg', 200] as Asked])('%s', async (_what, path, status) => {
      const answer = await under.client.raw(path);
      expect(answer.status).toBe(status);
      expectSafe(path, answer);
    });
  });
}
