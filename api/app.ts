/** The app as a function of its dependencies: routes, guards, and what happens when something goes wrong. */
import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { languageIds, pathIn } from './core/interface-languages.ts';
import { readPath } from './core/page-path.ts';
import { UnreadableError } from './breaker.ts';
import { createServices, type Dependencies, type Services } from './dependencies.ts';
import { problemResponse, retryLater } from './errors.ts';
import { readAway } from './read-away.ts';
import { correctionsRoute } from './routes/corrections.ts';
import { changesRoute } from './routes/changes-page.ts';
import { locationsRoute } from './routes/locations.ts';
import { pagesRoute } from './routes/pages.ts';
import { recordsRoute } from './routes/records.ts';
import { referenceRoute } from './routes/reference.ts';
import { sitemapRoute } from './routes/sitemap.ts';
import { tilesRoute } from './routes/tiles.ts';
import { embedPaths, security } from './security.ts';

const reading = ['GET', 'HEAD'];

export function createApp(dependencies: Dependencies): Hono {
  const services = createServices(dependencies);
  const app = new Hono();
  app.use(security(services.pages));
  app.use('/api/*', cors({ origin: '*', allowMethods: reading, allowHeaders: ['If-None-Match', 'Cache-Control'], exposeHeaders: ['ETag'], maxAge: 86400 }));
  app.use('/api/*', async (context, next) => (await refuseBody(context)) ?? next());
  for (const route of [locationsRoute, recordsRoute, referenceRoute, correctionsRoute]) app.route('/api', route(services));
  for (const language of languageIds) {
    const inLanguage = { ...services, pages: services.pages.inLanguage(language) };
    for (const route of [pagesRoute, changesRoute]) app.route(pathIn(language, '/'), route(inLanguage));
  }
  app.route('/', sitemapRoute(services));
  app.route('/', tilesRoute(services));
  app.use('*', async (context, next) => {
    const known = !reading.includes(context.req.method) && exists(app, context.req.path);
    return known ? apologize(services, context, 405, { Allow: 'GET, HEAD' }) : next();
  });
  app.notFound((context) => {
    const meant = pageMeant(app, context.req.path);
    return meant === undefined ? apologize(services, context, 404) : context.redirect(meant + new URL(context.req.url).search, 308);
  });
  app.onError((error, context) => {
    // What kept the records from being read was reported where it happened, once.
    if (error instanceof UnreadableError) return apologize(services, context, 503, retryLater);
    services.report(error);
    return apologize(services, context, 500);
  });
  return app;
}

/** Refuses a body on requests that only read. */
async function refuseBody(context: Context): Promise<Response | undefined> {
  if (!reading.includes(context.req.method)) return undefined;
  const length = context.req.header('Content-Length');
  const hasBody = (length !== undefined && length !== '0') || context.req.header('Transfer-Encoding') !== undefined;
  if (!hasBody) return undefined;
  await readAway(context.req.raw.body);
  return problemResponse(400, { title: 'A request that reads must not have a body. Put filters into the address.' });
}

/** True when some route answers GET at this address. */
function exists(app: Hono, path: string): boolean {
  return app.routes.some((route) => route.method === 'GET' && new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/:[a-z]+/g, '[^/]+')}$`).test(path));
}

/** The page that somebody meant who typed its address by hand: with a slash too many, or in capitals. */
function pageMeant(app: Hono, path: string): string | undefined {
  const lower = path.toLowerCase().replace(/(?<!\/)\/+$/, '');
  const asked = readPath(lower);
  const plain = asked.path === '/' || asked.path === '/locations' ? pathIn(asked.language, '/') : lower;
  return plain !== path && !plain.startsWith('/api') && exists(app, plain) ? plain : undefined;
}

/** A page may be kept for stepping back over it, so that leaving the site asks for nothing; else it is asked for again. */
function apologize({ pages }: Services, context: Context, status: 404 | 405 | 500 | 503, headers: Record<string, string> = {}): Response {
  if (/^\/api(\/|$)/.test(context.req.path)) return problemResponse(status, {}, headers);
  const { language, path } = readPath(context.req.path);
  return new Response(pages.inLanguage(language).apology({ status, ...(path === embedPaths.frame && { framed: true }) }), {
    status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache', ...headers },
  });
}
