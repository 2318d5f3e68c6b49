/** Answers to what is no request that the app could answer. */
import { RequestError } from '@hono/node-server';
import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { problemResponse } from '../errors.ts';
import { plainHeaders } from '../security.ts';

const unreadable = 'The request cannot be read: its method, address, headers or body are not as HTTP has them.';
/** What the parser of Node calls the ways in which a request can be unreadable; everything else is 400. */
const otherStatuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const titles: Readonly<Record<number, string>> = {
  400: unreadable, 408: 'The request took too long to arrive.', 414: 'The address of the request is too long.', 431: 'The address and headers of the request are too long.',
};

/**
 * The answer to an error on the way from bytes to a request, or from an answer to bytes.
 * @param report takes note of an error that is not the client's
 */
export function refuse(error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof RequestError) return problemResponse(400, { title: unreadable }, plainHeaders);
  report(error);
  return problemResponse(500, {}, plainHeaders);
}

type ParserError = NodeJS.ErrnoException & { rawPacket?: Buffer };

/** Makes a server answer what its parser refuses; without this, Node sends a bare status. */
export function answerUnreadable(server: Server): void {
  const underWay = new WeakMap<object, ServerResponse>();
  server.on('request', (_request, response: ServerResponse) => {
    if (response.socket) underWay.set(response.socket, response);
  });
  server.on('clientError', (error: ParserError, socket: Socket) => {
    const response = underWay.get(socket);
    // What follows an answer that has begun would be read as part of it.
    const isAnswering = response !== undefined && response.headersSent && !response.writableFinished;
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) return void socket.destroy();
    socket.write(refusal(statusOf(error), error.rawPacket?.toString('latin1', 0, 5) === 'HEAD '));
    socket.destroySoon();
  });
}

/** An address is too long when the first piece of the request is full and its first line has no end. */
function statusOf({ code = '', rawPacket }: ParserError): number {
  const isAddress = code === 'HPE_HEADER_OVERFLOW' && rawPacket !== undefined && /^[A-Z]+ [^\r\n]+$/.test(rawPacket.subarray(0, 16_384).toString('latin1'));
  return isAddress ? 414 : (otherStatuses[code] ?? 400);
}

/** @param isHead a client that asked with HEAD would take a body for the beginning of the next answer */
function refusal(status: number, isHead: boolean): string {
  const body = JSON.stringify({ type: 'about:blank', title: titles[status], status });
  const headers = {
    'Content-Type': 'application/problem+json', 'Content-Length': String(Buffer.byteLength(body)), 'Cache-Control': 'no-store', ...plainHeaders, Connection: 'close',
  };
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...Object.entries(headers).map((header) => header.join(': ')), '', isHead ? '' : body].join('\r\n');
}
