/** The guide to peer support. It needs no records, so it stands whatever becomes of the database. */
import { Hono, type Context } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import { guideParts, type GuidePart } from '../core/guide.ts';
import type { Services } from '../dependencies.ts';
import { localMinute } from '../core/clock.ts';

export function guideRoute(services: Services): Hono {
  const { clock, pages, region } = services;
  const route = new Hono();
  // What a page says of the age of its facts changes with the day.
  const send = async (context: Context, part: GuidePart): Promise<Response> => {
    const today = localMinute(clock(), region.timeZone).date;
    const question = context.req.query('question');
    return sendCached(context, services, { version: `guide ${today}`, isShared: isForAll(context.req.url, ['question']) }, () => {
      const html = pages.guide({ part, today, ...(question !== undefined && { question }) });
      return html === undefined ? context.notFound() : context.html(html);
    });
  };
  for (const [part, path] of Object.entries(guideParts) as [GuidePart, string][]) route.get(path, (context) => send(context, part));
  return route;
}
