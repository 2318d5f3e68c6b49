/** Whether this server is alive, and whether it is ready: two questions of whoever watches over it. */
import { Hono } from 'hono';
import { UnreadableError } from '../breaker.ts';
import type { Services } from '../dependencies.ts';
import { problemResponse, retryLater } from '../errors.ts';
import { refuseParameters } from './parameters.ts';

const never = { 'Cache-Control': 'no-store' };

export function healthRoute({ source, engine }: Services): Hono {
  const route = new Hono();
  /** Ready: the records can be read now, and tables and records fit the code. A copy that is shown meanwhile does not make it so. */
  route.get('/health', refuseParameters(), async (context) => {
    try {
      const { version, records, loadedAt } = await source.read(async (current) => {
        await current.findAny();
        return current;
      });
      return context.json({ status: 'ready', alive: true, engine, version, records, loaded_at: loadedAt }, 200, never);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return problemResponse(503, { alive: true }, retryLater);
    }
  });
  /** Alive: the process answers. Asks nothing of the database, so that whoever watches does not restart what only waits for it. */
  route.get('/health/alive', refuseParameters(), (context) => context.json({ status: 'alive', engine }, 200, never));
  return route;
}
