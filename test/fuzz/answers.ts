/** Sends a request through Node's client, and says what no answer to any request may be. */
import { Agent, request as send } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { FuzzRequest } from './requests.ts';

export type FuzzAnswer = { status: number; headers: Readonly<Record<string, string>>; body: string };

/** @returns a function that sends a request. @param most milliseconds after which the server hangs. */
export function createSender(url: string, most: number): { ask: (request: FuzzRequest) => Promise<FuzzAnswer>; close: () => void } {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const once = ({ method, target, headers, body }: FuzzRequest): Promise<FuzzAnswer> => new Promise((resolve, reject) => {
    const sent = send({ hostname, port, method, path: target, headers: headersOf(headers, body), agent, setHost: true, signal: AbortSignal.timeout(most) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]));
        try {
          resolve({ status: response.statusCode ?? 0, headers, body: unpacked(Buffer.concat(chunks), headers['content-encoding']).toString('latin1') });
        } catch (error) {
          reject(error);
        }
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
  // A connection that a server closes while a request is on its way to it is nobody's fault: RFC 9112, 9.3.1 has it sent again.
  const ask = (request: FuzzRequest): Promise<FuzzAnswer> => once(request).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') throw error;
    return once(request);
  });
  return { ask, close: () => agent.destroy() };
}

const unpack: Readonly<Record<string, (packed: Buffer) => Buffer>> = { br: brotliDecompressSync, gzip: gunzipSync, deflate: inflateSync };

/** What was packed on its way, as a reader gets it: what is looked for in packed bytes is found by chance, and else missed. */
const unpacked = (body: Buffer, packed: string | undefined): Buffer => (body.length === 0 ? body : (unpack[packed ?? '']?.(body) ?? body));

function headersOf(pairs: FuzzRequest['headers'], body: string | undefined): Record<string, string | string[]> {
  const headers: Record<string, string[]> = {};
  for (const [name, value] of pairs) (headers[name] ??= []).push(value);
  return { ...headers, ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }) };
}

const inside = /\bat [^\n]*\.(?:ts|js):\d|node_modules|SQLITE_|D1_ERROR|TypeError|RangeError/;
const wellFormedType = /^[a-z]+\/[a-z0-9.+-]+(?:; ?[a-z]+=[\w-]+)*$/i;
const withoutScripts = (markup: string): string => markup.replaceAll(/<script\b[^]*?<\/script>/g, '');

/** Every way in which an answer is wrong, whatever was asked. */
export function faultsOf({ status, headers, body }: FuzzAnswer): string[] {
  const type = headers['content-type'];
  const isMarkup = /html|xml|svg/.test(type ?? '');
  const isEmpty = body === '';
  const faults: [boolean, string][] = [
    [status >= 500 || status < 200, `says ${body.slice(0, 300)}`],
    [(!isEmpty || type !== undefined) && !wellFormedType.test(type ?? ''), `type ${type}`],
    [headers['x-content-type-options'] !== 'nosniff', 'no nosniff'],
    [isMarkup && body.includes('zq<'), 'markup came back'],
    [isMarkup && /zq["'>]/.test(withoutScripts(body)), 'a quote came back'],
    [Object.entries(headers).some(([name, value]) => name.startsWith('x-injected') || /zq[<>"']/.test(value)), 'a header came back'],
    [status >= 400 && inside.test(body), 'the inside is shown'],
    [headers['set-cookie'] !== undefined, 'a cookie'],
  ];
  return faults.flatMap(([isFault, words]) => (isFault ? [words] : []));
}
