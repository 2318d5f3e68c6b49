/** The Node server: pages, API and built files over HTTP. */
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtFiles } from './files.ts';
import { answerUnreadable, refuse } from './refuse.ts';

export type Listening = {
  /** As `http://localhost:8787`. */
  address: string;
  /** Gives the app that answers; requests that came before wait for it. */
  answerWith: (app: Hono) => void;
  /** Stops taking requests, lets those under way finish, and ends. */
  close: () => Promise<void>;
};

/**
 * Begins to listen.
 * @param files folder of the built page.
 * @throws Error with a sentence when the port is taken or may not be used.
 */
export async function listen(port: number, files: string): Promise<Listening> {
  let answerWith: (app: Hono) => void = () => {};
  const ready = new Promise<Hono>((resolve) => {
    answerWith = resolve;
  });
  const outer = new Hono();
  outer.use(compress({ contentTypeFilter: (type) => COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || type.startsWith('application/x-ndjson') }));
  outer.use(builtFiles(files));
  outer.all('*', async (context) => (await ready).fetch(context.req.raw, context.env));
  const server = createServer(getRequestListener(outer.fetch, { errorHandler: refuse }));
  answerUnreadable(server);
  await bind(server, port);
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, answerWith, close: () => close(server) };
}

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

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A client that keeps its request open may not keep the program from ending.
    setTimeout(() => server.closeAllConnections(), 5000).unref();
  });
}
