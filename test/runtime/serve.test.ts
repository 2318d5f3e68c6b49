/** The Node server against clients that are slow, large, many or broken: over sockets, with a small app behind it. */
import { Hono } from 'hono';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen, type Listening, type ListenOptions } from '../../api/runtime/serve.ts';
import { plainHeaders } from '../../api/security.ts';

const reported: unknown[] = [];
let asked = 0;
/** Lets the slow answer go, once it has been asked for. */
let release: (() => void) | undefined;
const app = new Hono()
  .get('/', (context) => context.text('hello'))
  .get('/slow', async (context) => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return context.text('at last');
  })
  .get('/broken', () => new Response(new ReadableStream({ start: (controller) => controller.error(new Error('secret words')) }), { headers: { 'Content-Type': 'text/html', 'Content-Length': '10172', 'Cache-Control': 'public, max-age=31536000' } }))
  .get('/never', () => {
    asked += 1;
    return new Promise<Response>(() => {});
  })
  .get('/long', (context) => context.body(new Uint8Array(20_000_000)))
  .post('/', async (context) => context.text(String((await context.req.text()).length)))
  .onError((error, context) => context.text(error.name, 500));

const start = async (options: Partial<ListenOptions> = {}): Promise<Listening> => {
  const listening = await listen(0, { files: 'dist/client', clock: () => new Date(0), isHttps: false, report: (error) => reported.push(error), ...options });
  listening.answerWith({ app, versionOf: () => undefined });
  return listening;
};

type Talk = { socket: Socket; said: () => string; says: (wanted: RegExp) => Promise<void>; over: Promise<string> };

/** Opens a connection and sends something. */
function talk({ address }: Listening, text: string): Talk {
  const socket = connect(Number(new URL(address).port), 'localhost');
  let said = '';
  socket.setEncoding('latin1').on('data', (more: string) => {
    said += more;
  });
  socket.on('error', () => {});
  socket.write(text, 'latin1');
  const over = new Promise<string>((resolve) => socket.once('close', () => resolve(said)));
  const says = (wanted: RegExp): Promise<void> => new Promise((resolve, reject) => {
    const look = (): void => void (wanted.test(said) && resolve());
    socket.on('data', look);
    look();
    void over.then(() => reject(new Error(`The connection was closed before ${wanted}: ${said}`)));
  });
  return { socket, said: () => said, says, over };
}

describe('the Node server', () => {
  let server: Listening;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.close());

  test.each([
    ['an address that is too long', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, '414 URI Too Long'],
    ['headers that are too long', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, '431 Request Header Fields Too Large'],
    ['no HTTP', 'Good day to you.\r\n\r\n', '400 Bad Request'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello', '400 Bad Request'],
    ['a length and pieces', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', '400 Bad Request'],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', '400 Bad Request'],
  ])('answers %s with a reason, and ends the connection', async (_what, text, status) => {
    const said = await talk(server, text).over;
    expect(said.startsWith(`HTTP/1.1 ${status}\r\n`), said.slice(0, 200)).toBe(true);
    expect(said.toLowerCase()).toContain('connection: close');
  });

  test('says with what it cannot read what it says with every answer, and to HEAD no more than that', async () => {
    for (const method of ['GET', 'HEAD']) {
      const said = await talk(server, `${method} / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`).over;
      const [head = '', body = ''] = said.split('\r\n\r\n');
      for (const [name, value] of Object.entries(plainHeaders)) expect(head.split('\r\n')).toContain(`${name}: ${value}`);
      expect(head).not.toMatch(/^(server|x-powered-by|set-cookie):/im);
      expect(body === '' ? 'nothing' : (JSON.parse(body) as { status: number }).status).toBe(method === 'HEAD' ? 'nothing' : 431);
    }
  });

  test('answers HTTP/1.0 without a host, as simple checks of health ask, and refuses two hosts', async () => {
    expect(await talk(server, 'GET / HTTP/1.0\r\n\r\n').over).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*hello$/);
    for (const path of ['/', '/icon.svg']) expect(await talk(server, `GET ${path} HTTP/1.1\r\nHost: a.example\r\nhost: b.example\r\nConnection: close\r\n\r\n`).over).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });

  test('stops at once although somebody has connected and asks for nothing', async () => {
    const stopping = await start({ mostStopping: 60_000 });
    const spare = talk(stopping, '');
    await new Promise((resolve) => spare.socket.once('connect', resolve));
    expect(await talk(stopping, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n').over).toMatch(/hello$/);
    await stopping.close();
    expect(await spare.over).toBe('');
  });

  test.each(['/', '/icon.svg', '/manifest.webmanifest', '/app-icon-192.png', '/keep.js', '/nothing.svg'])('answers HEAD for %s with the headers of GET and nothing after them', async (path) => {
    for (const accepted of ['gzip', 'identity']) {
      const [get, head] = await Promise.all(['GET', 'HEAD'].map(async (method) => {
        const said = await talk(server, `${method} ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${accepted}\r\nConnection: close\r\n\r\n`).over;
        const end = said.indexOf('\r\n\r\n');
        return { headers: said.slice(0, end).split('\r\n').filter((line) => !line.startsWith('Date:')).sort(), body: said.slice(end + 4) };
      }));
      expect(head?.headers).toEqual(get?.headers);
      expect(head?.body).toBe('');
      expect(get?.body.length).toBe(Number(get?.headers.find((line) => /^content-length: /i.test(line))?.split(' ')[1]));
    }
  });

  test.each(['bytes=0-9', 'bytes=5-,0-1', 'bytes=999999999-', 'x'])('answers whole who asks for the part "%s" of a file', async (range) => {
    const [part, all] = await Promise.all([{ Range: range }, {}].map((headers: Record<string, string>) => fetch(`${server.address}/icon.svg`, { headers })));
    expect([part?.status, part?.headers.get('content-range'), await part?.text()]).toEqual([200, null, await all?.text()]);
  });

  test('is told nothing by a header about https', async () => {
    const { headers } = await fetch(server.address, { headers: { 'X-Forwarded-Proto': 'https', Forwarded: 'proto=https' } });
    expect(headers.get('strict-transport-security')).toBeNull();
    const secure = await start({ isHttps: true });
    expect((await fetch(secure.address)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect((await fetch(`${secure.address}/icon.svg`)).headers.get('strict-transport-security')).toBe('max-age=31536000');
    await secure.close();
  });

  test('asks for no more of a body than was announced, and takes nothing that follows a broken one for a request', async () => {
    const { over } = talk(server, 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nGET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
    expect((await over).match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 400']);
  });

  test('lets go of an answer that breaks off, tells of it once, and answers the next', async () => {
    reported.length = 0;
    const written = vi.spyOn(console, 'error');
    const outcome = await fetch(`${server.address}/broken`).then((response) => response.text()).then((text) => text, () => 'broken off');
    expect(outcome).not.toContain('secret');
    expect([reported.length, written.mock.calls.length]).toEqual([1, 0]);
    written.mockRestore();
    expect(await (await fetch(server.address)).text()).toBe('hello');
  });

  test('says of an answer that broke off neither how long it would have been nor that it may be kept', async () => {
    const { status, headers } = await fetch(`${server.address}/broken`);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([500, 'application/problem+json', 'no-store']);
    expect(headers.get('content-length')).not.toBe('10172');
  });

  test('closes a connection on which more is asked at once than anybody reads, and makes no more of it', async () => {
    asked = 0;
    expect(await talk(server, 'GET /never HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(500)).over).toBe('');
    expect(asked).toBeLessThanOrEqual(8);
    const several = talk(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(8));
    await several.says(/(hello[^]*){8}$/);
    several.socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(8));
    await several.says(/(hello[^]*){16}$/);
    several.socket.destroy();
  });

  test('closes a connection whose answer nobody reads', async () => {
    const impatient = await start({ mostSilence: 500, mostConnections: 1 });
    const reader = talk(impatient, 'GET /long HTTP/1.1\r\nHost: x\r\n\r\n');
    await reader.says(/200 OK/);
    reader.socket.pause();
    await expect.poll(() => talk(impatient, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n').over, { timeout: 20_000 }).toMatch(/hello$/);
    reader.socket.destroy();
    await impatient.close();
  });

  test('ends a connection whose headers do not come', { timeout: 60_000 }, async () => {
    const silent = talk(server, '');
    const slow = talk(server, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    const dripping = setInterval(() => slow.socket.write('a'), 500);
    expect(await slow.over).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    clearInterval(dripping);
    expect(await silent.over).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });
});

test('a server takes so many connections and no more, answers those that it has, and takes another when one leaves', async () => {
  const server = await start({ mostConnections: 2 });
  const ask = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
  const [one, other] = [talk(server, ask), talk(server, ask)];
  await Promise.all([one.says(/hello$/), other.says(/hello$/)]);
  expect(await talk(server, ask).over).toBe('');
  one.socket.write(ask);
  await one.says(/hello[^]*hello$/);
  other.socket.end();
  await other.over;
  await expect.poll(() => talk(server, ask.replace('x\r\n', 'x\r\nConnection: close\r\n')).over).toMatch(/hello$/);
  await server.close();
});

describe('a server that stops', () => {
  test('answers what is under way, takes nothing new, and ends', async () => {
    // Longer than the test may take: nobody is sent away here.
    const server = await start({ mostStopping: 600_000 });
    const underWay = talk(server, 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
    const idle = talk(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await idle.says(/hello$/);
    await expect.poll(() => release).toBeDefined();
    const stopped = server.close();
    await idle.over;
    await expect(fetch(server.address)).rejects.toThrow();
    expect(underWay.said()).toBe('');
    release?.();
    expect(await underWay.over).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*at last$/);
    await stopped;
  });

  test('waits for nobody who never finishes', async () => {
    const server = await start({ mostStopping: 50 });
    const { says, over } = talk(server, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n');
    await says(/100 Continue/);
    await server.close();
    expect(await over).not.toMatch(/200 OK/);
  });
});
