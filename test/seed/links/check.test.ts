import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks, type Checked, type Pace } from '../../../seed/links/check.ts';
import type { Verdict } from '../../../seed/links/verdict.ts';
import { createAuthority, serve, serveWith, signedByItself, type Authority, type Running } from './servers.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => unknown;
const status = (code: number, headers: Record<string, string> = {}): Answer => (_request, response) => response.writeHead(code, headers).end();
const to = (code: number, location: string): Answer => status(code, { Location: location });
const ok = status(200);

/** What the server does at each address; `count` is how often that address was asked before. */
const answers: Readonly<Record<string, Answer>> = {
  '/fine': ok,
  '/gone': status(404), '/really-gone': status(410), '/forbidden': status(403), '/odd': status(418), '/linkedin': status(999),
  '/moved': to(301, '/fine'), '/moved-308': to(308, '/fine'), '/for-now': to(302, '/fine'), '/for-now-307': to(307, '/fine'), '/to-front': to(301, '/'), '/': ok,
  '/moved-then-for-now': to(301, '/for-now'), '/for-now-then-moved': to(302, '/moved'), '/moved-to-nothing': to(301, '/gone'), '/chain': to(301, '/moved-308'),
  '/circle': to(302, '/circle-back'), '/circle-back': to(302, '/circle'), '/itself': to(302, '/itself'), '/part': to(301, '/fine#here'),
  '/nowhere': status(302), '/elsewhere-entirely': to(301, 'mailto:somebody@example.org'),
  '/slow-down': (_request, response, count) => response.writeHead(count === 0 ? 429 : 200, { 'Retry-After': '7' }).end(),
  '/slow-down-date': (_request, response, count) => response.writeHead(count === 0 ? 503 : 200, { 'Retry-After': 'Sat, 21 Nov 2026 17:00:20 GMT' }).end(),
  '/slow-down-for-long': status(429, { 'Retry-After': '86400' }),
  '/recovers': (_request, response, count) => response.writeHead(count < 2 ? 500 : 200).end(),
  '/broken': status(500),
  '/no-head': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 200).end(),
  '/head-not-found': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end(),
  '/head-hangs': (request, response) => request.method === 'GET' && response.end(),
  '/hangs': () => {},
  '/resets': (request) => request.socket.destroy(),
  '/endless': (request, response) => {
    if (request.method === 'HEAD') return response.writeHead(405).end();
    const more = (): boolean => response.destroyed || (response.write('x'.repeat(65_536)) && more());
    response.on('drain', more);
    return more();
  },
};

/** Redirects that do not end. */
const stairs: Answer = (request, response) => to(301, `/stairs/${Number(request.url?.split('/')[2]) + 1}`)(request, response, 0);

let server: Running;
let authority: Authority;
const trusted = getCACertificates('default');
beforeAll(async () => {
  const asked = new Map<string, number>();
  server = await serve((request, response) => {
    const path = request.url ?? '';
    const count = asked.get(path) ?? 0;
    asked.set(path, count + 1);
    (path.startsWith('/stairs/') ? stairs : answers[path] ?? status(404))(request, response, count);
  });
  authority = await createAuthority();
  setDefaultCACertificates([...trusted, authority.cert]);
});
afterAll(async () => {
  setDefaultCACertificates(trusted);
  await server?.close();
});

type Looked = { verdicts: (Verdict | undefined)[]; waits: number[]; told: string[] };
const pauses = 500;

/** Looks at addresses without waiting, and notes how long it would have waited. */
async function look(urls: readonly string[], given: Partial<Pace> = {}): Promise<Looked> {
  const waits: number[] = [];
  const told: string[] = [];
  const checked = await checkLinks(urls.map((url) => ({ url, uses: [] })), {
    fetch: globalThis.fetch, timeout: 5000, stopped: new AbortController().signal, now: () => new Date('2026-11-21T17:00:00Z'),
    wait: async (milliseconds) => {
      if (milliseconds !== pauses) waits.push(milliseconds);
    },
    ...given,
  }, ({ url }: Checked) => told.push(url));
  return { verdicts: checked.map(({ verdict }) => verdict), waits, told };
}
const lookAt = async (path: string, given: Partial<Pace> = {}): Promise<Verdict | undefined> => (await look([server.url + path], given)).verdicts[0];
const own = (path: string): string => server.url + path;

describe('a link', () => {
  test.each<[string, () => Verdict]>([
    ['/fine', () => ({ is: 'fine' })],
    ['/gone', () => ({ is: 'gone', status: 404 })],
    ['/really-gone', () => ({ is: 'gone', status: 410 })],
    ['/forbidden', () => ({ is: 'refused', status: 403 })],
    ['/odd', () => ({ is: 'refused', status: 418 })],
    ['/linkedin', () => ({ is: 'refused', status: 999 })],
    ['/moved', () => ({ is: 'moved', to: own('/fine'), atFront: false, steps: 1 })],
    ['/moved-308', () => ({ is: 'moved', to: own('/fine'), atFront: false, steps: 1 })],
    ['/part', () => ({ is: 'moved', to: own('/fine'), atFront: false, steps: 1 })],
    ['/chain', () => ({ is: 'moved', to: own('/fine'), atFront: false, steps: 2 })],
    ['/to-front', () => ({ is: 'moved', to: own('/'), atFront: true, steps: 1 })],
    ['/for-now', () => ({ is: 'elsewhere', to: own('/fine'), steps: 1 })],
    ['/for-now-307', () => ({ is: 'elsewhere', to: own('/fine'), steps: 1 })],
    ['/moved-then-for-now', () => ({ is: 'moved', to: own('/for-now'), atFront: false, steps: 2 })],
    ['/for-now-then-moved', () => ({ is: 'elsewhere', to: own('/fine'), steps: 2 })],
    ['/moved-to-nothing', () => ({ is: 'gone', status: 404, steps: 1 })],
    ['/circle', () => ({ is: 'loop', steps: 2 })],
    ['/itself', () => ({ is: 'loop', steps: 1 })],
    ['/stairs/0', () => ({ is: 'loop', steps: 11 })],
    ['/nowhere', () => ({ is: 'not-reached', why: 'status 302 without an address to go to' })],
    ['/elsewhere-entirely', () => ({ is: 'not-reached', why: 'status 301 without an address to go to' })],
    ['/no-head', () => ({ is: 'fine' })],
    ['/head-not-found', () => ({ is: 'fine' })],
    ['/endless', () => ({ is: 'fine' })],
  ])('%s is judged', async (path, verdict) => {
    expect(await lookAt(path)).toEqual(verdict());
  });

  test('that hangs has timed out, after three tries with longer and longer waits', async () => {
    const { verdicts, waits } = await look([own('/hangs')], { timeout: 60 });
    expect([verdicts, waits]).toEqual([[{ is: 'timed-out' }], [1000, 4000]]);
  });

  test('whose server does not answer HEAD is asked with GET', async () => {
    expect(await lookAt('/head-hangs', { timeout: 250 })).toEqual({ is: 'fine' });
  });

  test('whose connection is reset, or where nobody listens, was not reached', async () => {
    expect(await lookAt('/resets')).toMatchObject({ is: 'not-reached', why: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) as string });
    const closed = await serve(() => {});
    await closed.close();
    expect((await look([closed.url])).verdicts).toEqual([{ is: 'not-reached', why: 'ECONNREFUSED' }]);
  });

  test('whose name nobody knows says so, and is not tried again', async () => {
    const { verdicts, waits } = await look(['https://no-such-host.invalid/'], { fetch: () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' }) })) });
    expect([verdicts, waits]).toEqual([[{ is: 'no-name' }], []]);
  });

  test('under .invalid has a name that does not resolve, or no resolver', async () => {
    expect((await look(['http://no-such-host.invalid/'])).verdicts[0]).toSatisfy((verdict: Verdict) => verdict.is === 'no-name' || (verdict.is === 'not-reached' && verdict.why === 'EAI_AGAIN'));
  });

  test('that is none was not reached', async () => {
    expect((await look(['https://[/'])).verdicts[0]?.is).toBe('not-reached');
  });
});

describe('a fault that may pass', () => {
  test('is waited for as long as the server asks, in seconds or until a time', async () => {
    expect(await look([own('/slow-down')])).toMatchObject({ verdicts: [{ is: 'fine' }], waits: [7000] });
    expect(await look([own('/slow-down-date')])).toMatchObject({ verdicts: [{ is: 'fine' }], waits: [20_000] });
  });

  test('is left alone when the server asks for too long', async () => {
    expect(await look([own('/slow-down-for-long')])).toMatchObject({ verdicts: [{ is: 'refused', status: 429 }], waits: [] });
  });

  test('is forgotten when it passes, and told when it does not', async () => {
    expect(await look([own('/recovers')])).toMatchObject({ verdicts: [{ is: 'fine' }] });
    expect(await look([own('/broken')])).toMatchObject({ verdicts: [{ is: 'server-error', status: 500 }], waits: [1000, 4000] });
  });
});

describe('a certificate', () => {
  const judged = async (made: Parameters<typeof serveWith>[0]): Promise<Verdict | undefined> => {
    const secure = await serveWith(made);
    const { verdicts, waits } = await look([secure.url]);
    await secure.close();
    expect(waits).toEqual([]);
    return verdicts[0];
  };

  test('that is right is no fault', async () => {
    expect(await judged(await authority.sign('localhost'))).toEqual({ is: 'fine' });
  });

  test('that is out of date, signed by itself, made out to another name or signed by a stranger is one', async () => {
    const old = { from: new Date('2020-01-01'), to: new Date('2021-01-01') };
    expect(await judged(await authority.sign('localhost', old))).toEqual({ is: 'certificate', problem: 'expired' });
    expect(await judged(await signedByItself())).toEqual({ is: 'certificate', problem: 'self-signed' });
    expect(await judged(await authority.sign('other.example'))).toEqual({ is: 'certificate', problem: 'wrong-name' });
    expect(await judged(await (await createAuthority()).sign('localhost'))).toEqual({ is: 'certificate', problem: 'not-trusted' });
  });
});

describe('many links', () => {
  test('are asked with HEAD, twelve at once and one at a time for each host', async () => {
    const now = new Map<string, number>();
    const most = { all: 0, host: 0 };
    const urls = Array.from({ length: 60 }, (_, index) => `https://host${index % 30}.example/${index}`);
    const methods = new Set<string | undefined>();
    const fetch = async (url: unknown, { method }: RequestInit = {}): Promise<Response> => {
      const { host } = new URL(String(url));
      methods.add(method);
      now.set(host, (now.get(host) ?? 0) + 1);
      most.host = Math.max(most.host, now.get(host) ?? 0);
      most.all = Math.max(most.all, [...now.values()].reduce((a, b) => a + b));
      await new Promise((resolve) => { setImmediate(resolve); });
      now.set(host, (now.get(host) ?? 0) - 1);
      return new Response();
    };
    const { verdicts, told } = await look(urls, { fetch: fetch as typeof globalThis.fetch });
    expect([most, [...methods], verdicts.length, told.length]).toEqual([{ all: 12, host: 1 }, ['HEAD'], 60, 60]);
    expect(verdicts.every((verdict) => verdict?.is === 'fine')).toBe(true);
  });

  test('keep what is known when it is stopped, also while one hangs and another waits', async () => {
    const stop = new AbortController();
    const one = await serve((_request, response) => response.writeHead(503).end());
    const { verdicts } = await look([own('/fine'), own('/hangs'), own('/gone'), one.url], {
      stopped: stop.signal,
      wait: async (milliseconds, signal) => {
        if (milliseconds === pauses) return;
        setImmediate(() => stop.abort());
        await new Promise((_resolve, reject) => { signal.addEventListener('abort', () => reject(new Error('stopped'))); });
      },
    });
    await one.close();
    expect([verdicts[1], verdicts[2], verdicts[3]]).toEqual([undefined, undefined, undefined]);
  });
});
