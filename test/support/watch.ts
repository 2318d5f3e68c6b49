/** A door in front of a server that writes down everything that goes through it: what the server could read or log. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export type Heard = { method: string; path: string; headers: string; body: string };

export type Watch = {
  /** As `http://localhost:40123`; answers as the server behind it does. */
  url: string;
  heard: Heard[];
  /** What the door answers by itself, by path, as if the server had changed. */
  instead: Map<string, { status?: number; headers?: Record<string, string>; body?: string }>;
  close: () => Promise<void>;
};

/** Stands in front of `behind`. Connections that ask to become something else than HTTP are heard and refused. */
export async function watch(behind: string): Promise<Watch> {
  const heard: Heard[] = [];
  const instead: Watch['instead'] = new Map();
  const hear = ({ method = '', url = '', rawHeaders }: IncomingMessage, body = ''): void => void heard.push({ method, path: url, headers: rawHeaders.join('\n'), body });
  const server = createServer((incoming: IncomingMessage, answer: ServerResponse) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      hear(incoming, body.toString());
      const { method, url, headers } = incoming;
      const own = instead.get(url ?? '');
      if (own) return void answer.writeHead(own.status ?? 200, own.headers).end(own.body);
      const passed = request(new URL(url ?? '/', behind), { method: method ?? 'GET', headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
        response.pipe(answer);
      });
      passed.on('error', () => answer.destroy());
      passed.end(body);
    });
  });
  server.on('upgrade', (incoming, socket) => {
    hear(incoming);
    socket.destroy();
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`, heard, instead,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
