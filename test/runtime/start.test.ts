/** `node api/runtime/node.ts`, which is what `npm start` runs once the page is built, as a process. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { copyProject, runNpm } from './project-copy.ts';
import { ready, startsFor, stopServer } from './start-process.ts';

const starts = startsFor();
const { start } = starts;

describe('npm start', () => {
  test('says where it is and what it serves, and serves it', async () => {
    const running = start();
    const [, address = '', , records, version] = await running.says(ready);
    const answer = await (await fetch(`${address}/api/health`)).json() as Record<string, unknown>;
    expect(answer).toMatchObject({ engine: 'better-sqlite3', version, records: Number(records) });
    const page = await fetch(address);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(await stopServer(running)).toBe(0);
    expect(running.errors()).toBe('');
  });

  test('listens on PORT and keeps the records in DATABASE', async () => {
    const free = await freePort();
    const running = start({ PORT: String(free) });
    const [, , port] = await running.says(ready);
    expect(Number(port)).toBe(free);
    expect(existsSync(starts.file)).toBe(true);
    expect(await stopServer(running)).toBe(0);
  });

  test('finds DATABASE where white space stands around its name, as after a file of settings with other ends of lines', async () => {
    const running = start({ DATABASE: ` ${starts.file}\r` });
    const [, address = ''] = await running.says(ready);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    expect(existsSync(starts.file)).toBe(true);
    expect(await stopServer(running)).toBe(0);
  });

  test('with unchanged seeds loads nothing', async () => {
    const first = start();
    const [, , , , version] = await first.says(ready);
    await stopServer(first);
    const bytes = readFileSync(starts.file);
    const second = start();
    expect((await second.says(ready))[4]).toBe(version);
    await stopServer(second);
    expect(readFileSync(starts.file).equals(bytes)).toBe(true);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends with 0 on %s', async (signal) => {
    const running = start();
    await running.says(ready);
    expect(await stopServer(running, signal)).toBe(0);
  });

  test('stops when whoever minds npm stops it, and frees its port', { timeout: 180_000 }, async () => {
    const whole = copyProject();
    const running = runNpm(whole, ['start', '--silent'], { PORT: '0' });
    const [, address = ''] = await running.says(ready);
    expect((await fetch(address)).status).toBe(200);
    running.process.kill('SIGTERM');
    await running.ended;
    await expect.poll(() => fetch(address).then(() => 'answers', () => 'gone')).toBe('gone');
    whole.remove();
  });

  const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));
  // The server says that it waits for the rest of the body: then the request is under way, and nobody has to guess when.
  const begun = async (port: string): Promise<{ socket: Socket; said: () => string }> => {
    const socket = connect(Number(port), 'localhost').on('error', () => {});
    let said = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    socket.write('POST /api/corrections HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n');
    await once(socket, 'data');
    expect(said).toBe('HTTP/1.1 100 Continue\r\n\r\n');
    return { socket, said: () => said };
  };

  test('answers a request that is under way to its end, and then ends with 0', async () => {
    const running = start();
    const [, , port = ''] = await running.says(ready);
    const idle = connect(Number(port), 'localhost').on('error', () => {});
    idle.write('HEAD /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(idle, 'data');
    const isLetGo = closed(idle.resume());
    const { socket, said } = await begun(port);
    const isAnswered = closed(socket);
    running.process.kill('SIGTERM');
    // It has begun to stop once it lets go of who asks for nothing.
    await isLetGo;
    expect(running.process.exitCode).toBeNull();
    socket.write('{}');
    await isAnswered;
    expect(said()).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n[^]*"parameter":"location"[^]*\}$/m);
    expect(await running.ended).toBe(0);
    expect(running.errors()).toBe('');
  });

  test('ends with 0 although a client never finishes its request', async () => {
    const running = start();
    const [, , port = ''] = await running.says(ready);
    const { socket } = await begun(port);
    expect(await stopServer(running, 'SIGINT')).toBe(0);
    socket.destroy();
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
