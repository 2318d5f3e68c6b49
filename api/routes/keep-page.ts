/** "Keep on this phone": the same page for everybody, whatever the records. */
import { Hono } from 'hono';
import { sendCached } from '../caching.ts';
import type { Services } from '../dependencies.ts';

export function keepRoute({ build, clock, pages }: Services): Hono {
  const route = new Hono();
  route.get('/keep', (context) => sendCached(context, build, { version: '' }, clock(), () => context.html(pages.keep())));
  return route;
}
