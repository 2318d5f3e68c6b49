/** Servers on this machine that misbehave in each way, plain and with certificates made for the occasion. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export type Running = { url: string; /** What was asked, as `HEAD /path`. */ asked: string[]; close: () => Promise<void> };

async function run(server: Server, scheme: string, asked: string[]): Promise<Running> {
  await new Promise<void>((resolve) => { server.listen(0, 'localhost', resolve); });
  return {
    url: `${scheme}://localhost:${(server.address() as AddressInfo).port}`, asked,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** A server that answers as told. */
export function serve(answer: RequestListener): Promise<Running> {
  const asked: string[] = [];
  return run(createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  }), 'http', asked);
}

type Made = { private: string; cert: string };
/** An authority of our own. Its certificate has to be trusted by whoever should believe it. */
export type Authority = Made & { sign: (name: string, days?: { from: Date; to: Date }) => Promise<Made> };

const modern = { keyType: 'ec', algorithm: 'sha256' } as const;

export async function createAuthority(): Promise<Authority> {
  const own = await generate([{ name: 'commonName', value: 'Authority of a test' }], {
    ...modern, extensions: [{ name: 'basicConstraints', cA: true }, { name: 'keyUsage', keyCertSign: true }],
  });
  return {
    ...own,
    sign: (name, days) => generate([{ name: 'commonName', value: name }], {
      ...modern, ca: { key: own.private, cert: own.cert }, extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
      ...(days && { notBeforeDate: days.from, notAfterDate: days.to }),
    }),
  };
}

/** A certificate that nobody signed but its owner. */
export const signedByItself = (): Promise<Made> => generate([{ name: 'commonName', value: 'localhost' }], modern);

/** A server that has everything, behind this certificate. */
export const serveWith = ({ private: key, cert }: Made): Promise<Running> => run(createSecureServer({ key, cert }, (_request, response) => response.end('fine')), 'https', []);
