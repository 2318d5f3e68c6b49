/** The Node server: pages, API and built files over HTTP. */
import { getRequestListener, RequestError, type HttpBindings } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import { createServer, type IncomingMessage, type Server, type ServerOptions } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Clock } from '../core/clock.ts';
import { onlyHttps } from '../security.ts';
import { createCrowding } from './crowding.ts';
import { builtFiles } from './files.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { answerUnreadable, refuse } from './refuse.ts';

export type Serving = {
  app: Hono;
  /** Names the records that are shown now; undefined while nobody can say. */
  versionOf: () => string | undefined;
};

export type Listening = {
  /** As `http://localhost:8787`. */
  address: string;
  /** Gives the app that answers; requests that came before wait for it. */
  answerWith: (serving: Serving) => void;
  /** Stops taking requests, lets those under way finish, and ends. */
  close: () => Promise<void>;
};

export type ListenOptions = {
  /** Folder of the built page. */
  files: string;
  clock: Clock;
  /** True where people come by https, which ends at a proxy before this server: `SITE_URL` says so, and no header of a request. */
  isHttps: boolean;
  report: (error: unknown) => void;
  /** Milliseconds that requests under way have to come to their end once the server stops. */
  mostStopping?: number;
  /** Connections at once; who comes then is closed out until another leaves. Each may take some 50 kB. */
  mostConnections?: number;
  /** Milliseconds in which nothing comes and nothing can be sent on a connection, until it is closed: somebody who never reads an answer would keep it for ever. */
  mostSilence?: number;
};

/** Milliseconds, bytes and numbers that a client may take up. */
const limits: ServerOptions = {
  // Address and headers together; a longer address is 414, longer headers 431.
  maxHeaderSize: 16_384,
  // A phone on a bad network sends its headers within seconds, and there is nothing long to send.
  headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5000, connectionsCheckingInterval: 2000,
};
/** Requests under way on one connection. */
const mostAtOnce = 8;
/** Of finished answers: those of every record and list that people ask for in one minute. */
const mostKeptBytes = 6_000_000;

/**
 * Begins to listen.
 * @throws Error with a sentence when the port is taken or may not be used.
 */
export async function listen(port: number, { files, clock, isHttps, report, mostStopping = 5000, mostConnections = 2000, mostSilence = 120_000 }: ListenOptions): Promise<Listening> {
  let answerWith: (serving: Serving) => void = () => {};
  let versionOf: Serving['versionOf'] = () => undefined;
  const ready = new Promise<Hono>((resolve) => {
    answerWith = (serving) => {
      ({ versionOf } = serving);
      resolve(serving.app);
    };
  });
  const kept = createKeptAnswers({ versionOf: () => versionOf(), clock, mostBytes: mostKeptBytes });
  const outer = new Hono<{ Bindings: HttpBindings }>();
  outer.use(kept.keep, whole);
  if (isHttps) {
    outer.use(async (context, next) => {
      await next();
      context.res.headers.set(...onlyHttps);
    });
  }
  outer.use(compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith('application/x-ndjson') }));
  outer.use(builtFiles(files));
  outer.all('*', async (context) => (await ready).fetch(context.req.raw, context.env));
  const refused = (error: unknown): Response => refuse(error, report);
  // Hono's own way would write the whole error to the log, and with it what was typed.
  outer.onError((error, context) => {
    // An answer that broke off would hand on its headers: how long it is, and that it may be kept for a year.
    context.res = undefined;
    return refused(error);
  });
  const how = { errorHandler: refused, hostname: 'localhost' };
  const listener = getRequestListener((request, env) => outer.fetch(askedWhole(request, env as HttpBindings), env), how);
  const refuseUnread = getRequestListener(() => {
    throw new RequestError('Two hosts.');
  }, how);
  const isTooMany = createCrowding(mostAtOnce);
  // Browsers open spare connections before they know what to ask for.
  const silent = new Set<Socket>();
  const server = createServer(limits, (request, response) => {
    silent.delete(request.socket);
    if (isTooMany(request, response)) return;
    // On a connection that was kept open while the server stopped.
    if (!server.listening) response.setHeader('Connection', 'close');
    if (hasTwoHosts(request)) void refuseUnread(request, response);
    else if (!kept.answer(request, response)) void listener(request, response);
  });
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.maxConnections = mostConnections;
  server.timeout = mostSilence;
  answerUnreadable(server);
  await bind(server, port);
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, answerWith, close: () => close(server, silent, mostStopping) };
}

/** Who lies between may go by the other one (RFC 9112, 3.2). */
const hasTwoHosts = ({ rawHeaders }: IncomingMessage): boolean => rawHeaders.filter((name, index) => index % 2 === 0 && name.length === 4 && name.toLowerCase() === 'host').length > 1;

/**
 * The request as everything inside takes it. HEAD is answered as GET would be, compressed or not, and Node leaves the body
 * away (RFC 9110, 9.3.2). A wish for parts is passed over, as anybody may (RFC 9110, 14.2): nothing here is so long.
 */
function askedWhole(request: Request, { incoming }: HttpBindings): Request {
  const isHead = incoming.method === 'HEAD';
  if (!isHead && incoming.headers.range === undefined) return request;
  const asked = new Request(request, isHead ? { method: 'GET' } : {});
  asked.headers.delete('Range');
  return asked;
}

/**
 * Has an answer whole before its first byte is sent: one that breaks off is an error like others, and nobody takes half a
 * list for a list. What would send it otherwise writes such an error to the log, and to the client, in its own words.
 */
const whole: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.body) context.res = new Response(await context.res.arrayBuffer(), context.res);
};

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(new Error(taken
        ? `Port ${port} is in use by another program. Stop that one, or choose another port with PORT=<number>.`
        : `Port ${port} cannot be used: ${error.message}. Choose another with PORT=<number>.`));
    });
    server.listen(port, resolve);
  });
}

/** @param silent connections on which nothing has been asked yet. */
function close(server: Server, silent: ReadonlySet<Socket>, most: number): Promise<void> {
  return new Promise((resolve) => {
    // Whose first bytes are here already is answered.
    for (const socket of silent) if (socket.bytesRead === 0) socket.destroy();
    // A connection that was busy until now has nobody else who looks after it.
    const sweeping = setInterval(() => server.closeIdleConnections(), 20);
    server.close(() => {
      clearInterval(sweeping);
      resolve();
    });
    server.closeIdleConnections();
    // A client that keeps its request open may not keep the program from ending.
    setTimeout(() => server.closeAllConnections(), most).unref();
  });
}
