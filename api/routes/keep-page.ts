/** "Keep on this phone": the same page for everybody, whatever the records. */
import { Hono } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import type { Services } from '../dependencies.ts';

export function keepRoute(services: Services): Hono {
  const route = new Hono();
  route.get('/keep', (context) => sendCached(context, services, { version: '', isShared: isForAll(context.req.url, []) }, () => context.html(services.pages.keep())));
  return route;
}
