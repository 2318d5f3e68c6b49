/** The Node server: pages, API and built files over HTTP. */
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { AddressInfo } from 'node:net';

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
  outer.use(compress());
  outer.use('/assets/*', async (context, next) => {
    await next();
    if (context.res.ok) context.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  outer.use('*', async (context, next) => (isFile(context.req.path) ? staticFiles(files)(context, next) : next()));
  outer.all('*', async (context) => (await ready).fetch(context.req.raw, context.env));
  const server = createAdaptorServer({ fetch: outer.fetch });
  await bind(server, port);
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, answerWith, close: () => close(server) };
}

/** Built files have an ending and lie outside the API; the template itself is nobody's page. */
const isFile = (path: string): boolean => /\.\w+$/.test(path) && !path.startsWith('/api/') && path !== '/index.html';

const staticFiles = (root: string) => serveStatic({ root });

function bind(server: ServerType, port: number): Promise<void> {
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

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
    // A client that keeps its request open may not keep the program from ending.
    setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 5000).unref();
  });
}
