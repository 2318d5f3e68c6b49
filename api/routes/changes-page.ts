/** What changed in the directory: a page for people and an Atom feed for their readers. */
import { Hono, type Context } from 'hono';
import { sendCached } from '../caching.ts';
import type { ChangesPage } from '../core/pages.ts';
import { findChanges } from '../db/changes.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import type { Services } from '../dependencies.ts';

export function changesRoute({ db, build, clock, pages, siteUrl }: Services): Hono {
  const route = new Hono();
  const answer = (context: Context, type: string, draw: (page: ChangesPage) => string): Promise<Response> => readDataset(db, (dataset) => {
    const site = siteUrl ?? new URL(context.req.url).origin;
    return sendCached(context, build, { version: `${dataset.version} ${site}` }, clock(), async () =>
      context.body(draw(await changesPage(dataset, site)), 200, { 'Content-Type': `${type}; charset=utf-8` }));
  });
  const changesPage = async (dataset: Dataset, site: string): Promise<ChangesPage> =>
    ({ version: dataset.version, loadedAt: dataset.loadedAt, site, log: await findChanges(db, dataset.number) });
  route.get('/changes', (context) => answer(context, 'text/html', pages.changes));
  route.get('/changes.atom', (context) => answer(context, 'application/atom+xml', pages.changesFeed));
  return route;
}
