/** Starts the bare server of `hello.ts`, and gives it what it is to send beside "hello". */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { spentBy } from '../support/processes.ts';
import { accepted, type Asked } from './measure.ts';

export type Hello = Asked & {
  /** Has it send the very bytes that a server answers now, packed as they are. @returns the path at which it sends them. */
  copy: (server: string, path: string) => Promise<string>;
  close: () => void;
};

export async function startHello(): Promise<Hello> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('hello.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data') as [Buffer];
  const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '';
  let copies = 0;
  return {
    url, spent: () => spentBy(child.pid), close: () => child.kill(),
    async copy(server, path) {
      const own = `/copy-${copies++}`;
      const { body, encoding } = await packed(server + path);
      const { status } = await fetch(url + own, { method: 'PUT', headers: { 'X-Encoding': encoding }, body });
      if (status !== 204) throw new Error(`${path} could not be copied: ${status}.`);
      return own;
    },
  };
}

/** An answer as it comes: `fetch` would unpack it. */
async function packed(address: string): Promise<{ body: Buffer<ArrayBuffer>; encoding: string }> {
  const [response] = await once(get(address, { headers: accepted }), 'response') as [import('node:http').IncomingMessage];
  return { body: await buffer(response) as Buffer<ArrayBuffer>, encoding: response.headers['content-encoding'] ?? 'identity' };
}
