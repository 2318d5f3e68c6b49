/** Bytes that are no request, or nearly one, for a server that reads them from a socket itself. */
import * as fc from 'fast-check';
import { connect } from 'node:net';
import { markers } from './requests.ts';

const line = fc.constantFrom(
  'GET / HTTP/1.1', 'GET / HTTP/1.0', 'GET /', 'GET  / HTTP/1.1', 'get / http/1.1', 'GET / HTTP/9.9', 'G\0T / HTTP/1.1', 'GET /\0 HTTP/1.1', 'GET /talk\tx HTTP/1.1', 'CONNECT example.org:443 HTTP/1.1', 'OPTIONS * HTTP/1.1',
  'GET http://example.org/talk HTTP/1.1', 'GET //example.org/%2e%2e HTTP/1.1', 'PRI * HTTP/2.0', 'POST /api/corrections HTTP/1.1', 'GET ? HTTP/1.1', 'GET :80 HTTP/1.1', 'GET http:// HTTP/1.1', 'GET http://[::1/ HTTP/1.1', `GET /${markers[0]} HTTP/1.1`, `GET /${'a'.repeat(20_000)} HTTP/1.1`,
);
const header = fc.constantFrom(
  'Host: localhost', 'Host:', 'Host: a b', `Host: ${markers[4]}`, 'Host: [', 'Host: example.org:99999', 'Host : localhost', ' Host: folded', 'Content-Length: 5', 'Content-Length: -1', 'Content-Length: 5, 6', 'Content-Length: 99999999999999999999',
  'Transfer-Encoding: chunked', 'Transfer-Encoding: gzip, chunked', 'Transfer-Encoding: xchunked', 'Connection: close', 'Connection: keep-alive, Upgrade', 'Upgrade: websocket', 'Upgrade: h2c', 'Expect: 100-continue', 'Expect: zq', 'X: a\rb', 'X: a\nb', 'X:\0', ': empty', 'No colon', `X: ${'y'.repeat(20_000)}`,
);
const body = fc.constantFrom('', 'hello', '5\r\nhello\r\n0\r\n\r\n', 'fffffffffffffffff\r\n', '-1\r\n', 'zz\r\n', '0\r\n\r\nGET /talk HTTP/1.1\r\nHost: x\r\n\r\n', '{"location":"');
const nearly = fc.tuple(line, fc.array(header, { maxLength: 6 }), fc.constantFrom('\r\n\r\n', '\n\n', '\r\r', ''), body).map(([first, rest, end, last]) => [first, ...rest].join('\r\n') + end + last);
const bytes = fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some).toString('latin1'));

/** Characters of one byte each. */
export const anyNonsense: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: nearly }, bytes);

/**
 * Sends bytes and then nothing more.
 * @param most milliseconds after which the server hangs
 * @returns all that came back; a connection that the server resets is an answer too
 */
export function sendNonsense(url: string, text: string, most: number): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname);
    socket.setTimeout(most, () => socket.destroy(new Error(`Nothing came back within ${most / 1000} s.`)));
    socket.setEncoding('latin1').on('data', (some: string) => {
      answer += some;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' || error.code === 'EPIPE' ? resolve(answer) : reject(error)));
    socket.on('close', () => resolve(answer));
    socket.end(text, 'latin1');
  });
}

/** What is wrong with an answer to nonsense; nothing where the server just closed. */
export function faultsOfNonsense(answer: string): string[] {
  if (answer === '') return [];
  const status = Number(/^HTTP\/1\.[01] (\d{3}) /.exec(answer)?.[1] ?? 0);
  return status >= 100 && status < 500 ? [] : [`answered with: ${answer.slice(0, 200)}`];
}
