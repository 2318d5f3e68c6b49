/** Requests as nobody writes them: every route, with addresses, parameters, headers, bodies and methods of any kind. */
import * as fc from 'fast-check';
import { languageIds, pathIn } from '../../api/core/interface-languages.ts';
import { paperParameter, printParameter } from '../../api/core/large-print.ts';
import { listedParameter } from '../../api/core/listed.ts';
import { filterParameters } from '../../api/core/query/read.ts';
import { sheetParameter } from '../../api/core/sheet-parameter.ts';
import { compareParameter, nearParameter } from '../../api/core/work-fast.ts';
import { exampleOf, firstRoutes, isPage } from '../support/routes.ts';

export type FuzzRequest = {
  method: string;
  /** The address as it goes over the wire: characters from `!` to `ÿ`. */
  target: string;
  headers: [name: string, value: string][];
  body?: string;
};

/** Markup that must never come back as markup. What follows `zq` is what a page has to escape. */
export const markers = ['zq<b>', 'zq"onx=', "zq'onx=", 'zq>', 'zq</script><svg onload=1>', 'zq<!--'] as const;

const routes = [...new Set(firstRoutes().map(exampleOf))];
const files = ['/icon.svg', '/index.html', '/_headers', '/assets/', '/assets/nothing.js', '/robots.txt', '/favicon.ico'];
/** Ways out of the folder of the built files, and addresses that turn into others. */
const climbs = [
  '/../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/assets/..%5c..%5cpackage.json', '/assets/..\\..\\package.json', '/%252e%252e%252fpackage.json',
  '/icon.svg%00.html', '/assets//../../api/app.ts', '/.env', '/.git/config', '//example.org/talk/', '/\\example.org', '/./talk', '/TALK/', '/ES', '/Locations', '/api/../talk', '/%2f%2fexample.org/',
];

const marker = fc.constantFrom(...markers);
const latin = fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCodePoint(code)), maxLength: 24 });
const percent = fc.string({ unit: fc.constantFrom('%', '2', 'e', 'f', '0', 'c', '3', '/', '.', '+', '&', '=', ';', ',', '\\', '"', '<', '>', "'", '#', '?'), maxLength: 30 });
const unicode = fc.string({ unit: 'binary', maxLength: 16 }).map((text) => encodeURIComponent(text.toWellFormed()));
const long = fc.tuple(fc.constantFrom('a', '%20', '(', 'a,', '..', '%C3%A9', 'lynn+', '"'), fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times));

const meant = fc.constantFrom(
  'now', 'unknown', 'now,unknown', 'Lynn', '01902', '42.4,-71', '25', '0', '-1', '1e9', 'es', 'en', 'pt', 'ht', 'stay', 'true', '2026-11-28T18:30', 'name', 'distance', 'open', 'warmline', 'clubhouse,warmline', '-71.2,42.2,-70.9,42.5',
  'recovery-exchange-lynn', 'a,b,c', 'large', 'NaN', 'null', '__proto__', 'constructor',
  ...["' or 1=1 --", '") MATCH ("', 'NEAR(a b, 2)', 'words:x*', '"', '*', '-a', 'a AND', '%_', '\u2028', '=1+1', '@SUM(1)', '\r\nX-Injected: 1', '\0'].map(encodeURIComponent),
);
const value = fc.oneof({ weight: 5, arbitrary: meant }, marker.map(encodeURIComponent), marker, latin, percent, unicode, long);
const names = [...filterParameters, 'sort', 'limit', 'cursor', 'lang', 'question', listedParameter, sheetParameter, printParameter, paperParameter, compareParameter, nearParameter, 'q'];
const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...names) }, marker.map(encodeURIComponent), latin, percent);
const search = fc.array(fc.tuple(name, value), { maxLength: 5 }).map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`));

/** Drawing a page takes ten times as long as an answer of the API; so that as much is asked of everything else, pages come less often, each in any language. */
const route = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...routes.filter((path) => /^\/api|\.\w+$/.test(path))) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...languageIds), fc.constantFrom(...routes)).map(([language, path]) => (isPage({ method: 'GET', path }) ? pathIn(language, path) : path)) });
const path = fc.oneof(
  { weight: 12, arbitrary: route },
  { weight: 2, arbitrary: fc.constantFrom(...files, ...climbs) },
  { weight: 2, arbitrary: fc.tuple(route, fc.oneof(latin, percent, unicode, marker.map(encodeURIComponent))).map(([path, more]) => path + more) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('/locations/', '/api/locations/', '/api/', '/embed/', '/'), fc.oneof(latin, percent, unicode, marker.map(encodeURIComponent))).map((parts) => parts.join('')) },
);

/** Node's client sends none of these outside `!` to `ÿ`; what cannot be sent this way goes through a socket (nonsense.ts). */
const sendable = (text: string): string => text.replaceAll(/[^\x21-\xff]/g, encodeURIComponent);

const headerValue = fc.oneof(marker, fc.constantFrom('', '*', '"x"', 'W/"x", *', 'gzip', 'br;q=1, *;q=0.1', 'gzip;q=,', 'bytes=0-', 'bytes=-1', 'bytes=9-1,0-', 'es-419,*;q=0.5', 'text/html', 'application/json', '*/*', 'https://example.org', 'null', 'cross-site', 'Sat, 21 Nov 2026 20:00:00 GMT'),
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCodePoint(code)), maxLength: 40 }), fc.constantFrom('x'.repeat(4000), '"a",'.repeat(900), 'gzip;q=0.1,'.repeat(300)));
const headerName = fc.constantFrom(
  'Accept', 'Accept-Encoding', 'Accept-Language', 'If-None-Match', 'If-Modified-Since', 'If-Match', 'If-Range', 'Range', 'Origin', 'Referer', 'User-Agent', 'Cookie', 'Authorization', 'Cache-Control', 'Sec-Fetch-Site', 'Sec-Fetch-Mode',
  'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-For', 'X-Original-URL', 'X-Rewrite-URL', 'X-HTTP-Method-Override', 'Forwarded', 'CF-Connecting-IP', 'Access-Control-Request-Method', 'Access-Control-Request-Headers', 'Prefer', 'Accept-Charset', 'DNT', 'Save-Data', 'zq-header',
);
const headers = fc.array(fc.tuple(headerName, headerValue), { maxLength: 4 });

const nested = fc.integer({ min: 1, max: 4000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
/** Notes that are whole are the same few: the server keeps each once, and never comes to the end of what it takes in a day. */
const note = fc.record({ location: fc.constantFrom('recovery-exchange-lynn', 'no-such-place', '../x', markers[0]), reason: fc.constantFrom('moved', 'other', 'zq"onx='), text: fc.constantFrom('', 'Hello', markers[4]) });
const wrongNote = fc.dictionary(fc.constantFrom('location', 'reason', 'text', 'website', '__proto__', 'x'), fc.oneof(marker, fc.string({ unit: 'binary', maxLength: 20 }), fc.jsonValue({ maxDepth: 3 })), { maxKeys: 4 })
  .map((fields) => ({ ...fields, reason: 'zq<b>' }));
const bodies: Record<string, fc.Arbitrary<string>> = {
  'application/json': fc.oneof(note.map((fields) => JSON.stringify(fields)), wrongNote.map((fields) => JSON.stringify(fields)), nested, nested.map((text) => `{"text":${text}}`), fc.string({ maxLength: 60 }), fc.constant(`{"text":"${'a'.repeat(20_000)}"}`)),
  'application/x-www-form-urlencoded': fc.oneof(note.map((fields) => new URLSearchParams(fields).toString()), search.map((text) => `reason=zq<b>&${text.slice(1)}`), percent, fc.constant('text='.concat('%F0%9F%98%80'.repeat(2000)))),
  'text/plain': latin, 'multipart/form-data; boundary=zq': latin, [markers[0]]: percent,
};
const writing = fc.constantFrom(...Object.keys(bodies)).chain((type) => fc.record({
  method: fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE'), target: fc.oneof({ weight: 4, arbitrary: fc.constant('/api/corrections') }, path.map(sendable)),
  headers: headers.map((some): [string, string][] => [...some, ['Content-Type', type]]), body: bodies[type] ?? percent,
}));
const reading = fc.record({
  method: fc.oneof({ weight: 8, arbitrary: fc.constant('GET') }, fc.constantFrom('HEAD', 'OPTIONS', 'TRACE', 'POST', 'PUT', 'DELETE', 'PROPFIND', 'QUERY', 'PURGE')),
  target: fc.tuple(path, search).map((parts) => sendable(parts.join(''))), headers,
});

/** Any request that HTTP has a form for. */
export const anyRequest: fc.Arbitrary<FuzzRequest> = fc.oneof({ weight: 6, arbitrary: reading }, { weight: 1, arbitrary: writing });
