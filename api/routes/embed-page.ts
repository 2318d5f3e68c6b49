/** The list in a frame on somebody else's page, how to put it there, and the script that fits its height. */
import { Hono, type Context } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import { listedQuery } from '../core/listed.ts';
import { findSizes, type EmbedHowPage, type EmbedPage } from '../core/pages.ts';
import { filterParameters } from '../core/query/read.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { resolvePlace } from '../near.ts';
import { embedPaths } from '../security.ts';
import { findResults, readAsked, type Asked } from './find-page.ts';
import { countsOf, presentOf, type Present } from './listing.ts';
import { basisOf, pagesOf } from './reading.ts';
import { waysOn } from './ways-on.ts';

export function embedRoute(services: Services): Hono {
  const { pages, source, siteUrl } = services;
  const route = new Hono();
  route.get(embedPaths.frame, (context) => source.readOrCopy((records) => {
    const present = presentOf(services, records);
    const { url } = context.req;
    // Its place is that of the site which shows it, and the same for all who look.
    const isShared = isForAll(url, [...filterParameters, ...frameParameters], []);
    return sendCached(context, services, { ...basisOf(records, isShared), steady: present.steady }, async () =>
      context.html(pagesOf(services, records).embed(await embedPage(services, records, await readEmbed(services, records, url), present))));
  }));
  route.get(embedPaths.how, (context) => source.readOrCopy((records) => {
    const present = presentOf(services, records);
    const site = siteUrl ?? new URL(context.req.url).origin;
    const basis = basisOf(records, isForAll(context.req.url, [...filterParameters, ...frameParameters]), site);
    return sendCached(context, services, { ...basis, steady: present.steady }, async () =>
      context.html(pagesOf(services, records).embedHow(await howPage(services, records, context.req.url, present, site))));
  }));
  route.get(embedPaths.script, (context: Context) => sendCached(context, services, { version: '', isShared: false }, () =>
    context.body(pages.embedScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })));
  return route;
}

/** What the frame understands beside the filters. */
const frameParameters = ['sort'] as const;

/** Reads the address. `near` is a place and nothing else: a site that names one does not mean the words of a search. */
const readEmbed = (services: Services, records: Records, url: string): Promise<Asked> =>
  readAsked(services, url, frameParameters, (query) => resolvePlace(records, query));

async function embedPage(services: Services, records: Records, { entries: _entries, ...asked }: Asked, present: Present): Promise<EmbedPage> {
  const { query, sort } = asked;
  const wanted = { query, sort, context: present.context };
  const { results } = await findResults(services, records, wanted, present, findSizes.frame);
  return { asOf: present.asOf.toISOString(), version: records.version, ...asked, results, ways: await waysOn(records, wanted, results.total) };
}

async function howPage(services: Services, records: Records, url: string, present: Present, site: string): Promise<EmbedHowPage> {
  const { query, sort, problems } = await readEmbed(services, records, url);
  return { version: records.version, query, sort, problems, site, ...(await countsOf(services, records, listedQuery(query), present.context)) };
}
