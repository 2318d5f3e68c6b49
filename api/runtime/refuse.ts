/** Answers, as the API gives them, to what never becomes a request on Node. */
import { RequestError } from '@hono/node-server';
import { STATUS_CODES, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { problemResponse } from '../errors.ts';

const unreadable = 'The request cannot be read: its method, address, headers or body are not as HTTP has them.';
/** What the parser of Node calls the ways in which a request can be unreadable; everything else is 400. */
const otherStatuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const titles: Readonly<Record<number, string>> = {
  400: unreadable, 408: 'The request took too long to arrive.', 431: 'The address and headers of the request are too long.',
};

/** The answer to an error on the way from bytes to a request, or from an answer to bytes. */
export const refuse = (error: unknown): Response => (error instanceof RequestError ? problemResponse(400, { title: unreadable }) : problemResponse(500));

/** Makes a server answer what its parser refuses; without this, Node sends a bare status. */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = otherStatuses[error.code ?? ''] ?? 400;
    const body = JSON.stringify({ type: 'about:blank', title: titles[status], status });
    socket.end([
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store', 'Connection: close', '', body,
    ].join('\r\n'));
  });
}
