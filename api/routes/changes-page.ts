/** What changed in the directory: a page for people and an Atom feed for their readers. */
import { Hono } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import type { ChangesPage } from '../core/pages.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { basisOf, pagesOf } from './reading.ts';

export function changesRoute(services: Services): Hono {
  const { source, siteUrl } = services;
  const route = new Hono();
  const siteOf = (url: string): string => siteUrl ?? new URL(url).origin;
  const changesPage = async (records: Records, site: string): Promise<ChangesPage> =>
    ({ version: records.version, loadedAt: records.loadedAt, site, log: await records.findChanges() });
  route.get('/changes', (context) => source.readOrCopy((records) => {
    const { url } = context.req;
    return sendCached(context, services, basisOf(records, isForAll(url, []), siteOf(url)), async () =>
      context.body(pagesOf(services, records).changes(await changesPage(records, siteOf(url))), 200, { 'Content-Type': 'text/html; charset=utf-8' }));
  }));
  // For programs, which ask again later: never from a copy.
  route.get('/changes.atom', (context) => source.read((records) => {
    const { url } = context.req;
    return sendCached(context, services, basisOf(records, isForAll(url, []), siteOf(url)), async () =>
      context.body(services.pages.changesFeed(await changesPage(records, siteOf(url))), 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' }));
  }));
  return route;
}
