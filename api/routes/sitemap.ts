/** What tells search engines which pages there are. Absolute addresses; without `SITE_URL` those that were asked for. */
import { Hono, type Context } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import { guideParts } from '../core/guide.ts';
import { languageIds, pathIn } from '../core/interface-languages.ts';
import { escapedMarkup } from '../core/markup.ts';
import type { Services } from '../dependencies.ts';
import { basisOf } from './reading.ts';

/** Pages beside those of the records. */
const pages = ['/', '/talk', ...Object.values(guideParts), '/about', '/changes'];
/** A sitemap holds no more (sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

const entry = (address: string, changed?: string): string =>
  `  <url><loc>${escapedMarkup(address)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`;

/** Everything may be read. Searches are kept out: there is no end of them, and each shows only what the sitemap names. */
const robots = (site: string): string => `User-agent: *\n${languageIds.map((language) => `Disallow: ${pathIn(language, '/')}?\nDisallow: ${pathIn(language, '/sheet')}?\n`).join('')}\nSitemap: ${site}/sitemap.xml\n`;

export function sitemapRoute(services: Services): Hono {
  const route = new Hono();
  const siteOf = (context: Context): string => services.siteUrl ?? new URL(context.req.url).origin;
  route.get('/sitemap.xml', (context) => services.source.read((records) => {
    const site = siteOf(context);
    return sendCached(context, services, basisOf(records, isForAll(context.req.url, []), site), async () => {
      const checked = await records.findChecked();
      const pagesOfSite: { path: string; on?: string }[] = [...pages.map((path) => ({ path })), ...checked.map(({ id, on }) => ({ path: `/locations/${id}`, on }))];
      const entries = pagesOfSite.flatMap(({ path, on }) => languageIds.map((language) => entry(site + pathIn(language, path), on)));
      const text = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...entries.slice(0, mostAddresses), '</urlset>', ''].join('\n');
      return context.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
    });
  }));
  route.get('/robots.txt', (context) => sendCached(context, services, { version: siteOf(context), isShared: false }, () =>
    context.body(robots(siteOf(context)), 200, { 'Content-Type': 'text/plain; charset=utf-8' })));
  return route;
}
