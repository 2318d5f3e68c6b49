/** The list in a frame on somebody else's page, how to put it there, and the script that fits its height. */
import { Hono, type Context } from 'hono';
import { entityTag, sendCached } from '../caching.ts';
import { fewWays } from '../core/few-ways.ts';
import { listedQuery } from '../core/listed.ts';
import { findSizes, type EmbedHowPage, type EmbedPage } from '../core/pages.ts';
import { waysOut, type WayOut } from '../core/ways-out.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocations, type Selection } from '../db/locations.ts';
import type { Services } from '../dependencies.ts';
import { resolvePlace } from '../near.ts';
import { embedPaths } from '../security.ts';
import { findResults, readAsked, type Asked } from './find-page.ts';
import { countsOf, presentOf, type Present } from './listing.ts';

export function embedRoute(services: Services): Hono {
  const { db, build, clock, pages, drawn, siteUrl } = services;
  const route = new Hono();
  route.get(embedPaths.frame, (context) => readDataset(db, (dataset) => {
    const present = presentOf(services);
    const basis = { version: dataset.version, asOf: present.asOf };
    const { url } = context.req;
    return sendCached(context, build, basis, clock(), async () => {
      const asked = await readEmbed(services, dataset, url);
      const draw = async (): Promise<string> => pages.embed(await embedPage(services, dataset, asked, present));
      // Its place is that of the site which shows it, and the same for all who look. What nobody meant is not kept.
      return context.html(await (asked.problems.length > 0 ? draw() : drawn.get(await entityTag(build, url, basis), draw)));
    });
  }));
  route.get(embedPaths.how, (context) => readDataset(db, (dataset) => {
    const present = presentOf(services);
    const site = siteUrl ?? new URL(context.req.url).origin;
    return sendCached(context, build, { version: `${dataset.version} ${site}`, asOf: present.asOf }, clock(), async () =>
      context.html(pages.embedHow(await howPage(services, dataset, context.req.url, present, site))));
  }));
  route.get(embedPaths.script, (context: Context) => sendCached(context, build, { version: '' }, clock(), () =>
    context.body(pages.embedScript, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })));
  return route;
}

/** Reads the address. `near` is a place and nothing else: a site that names one does not mean the words of a search. */
const readEmbed = (services: Services, dataset: Dataset, url: string): Promise<Asked> =>
  readAsked(services, url, ['sort'], (query) => resolvePlace(services.db, dataset.number, query));

async function embedPage(services: Services, dataset: Dataset, { entries: _entries, ...asked }: Asked, present: Present): Promise<EmbedPage> {
  const { query, sort } = asked;
  const selection = { dataset: dataset.number, query, sort, context: present.context };
  const { results } = await findResults(services, selection, dataset, present, findSizes.frame);
  return { asOf: present.asOf.toISOString(), version: dataset.version, ...asked, results, ways: results.total === 0 ? await leadingWays(services, selection) : [] };
}

/** Other questions for whoever finds nothing. Whether one leads somewhere costs a query each; how far would cost several. */
async function leadingWays({ db }: Services, selection: Selection): Promise<WayOut[]> {
  const ways = waysOut(selection.query);
  const found = await Promise.all(ways.map(({ query }) => findLocations(db, { ...selection, query: listedQuery(query), sort: 'name' }, 1)));
  return fewWays(ways.filter((_, index) => (found[index] ?? []).length > 0));
}

async function howPage(services: Services, dataset: Dataset, url: string, present: Present, site: string): Promise<EmbedHowPage> {
  const { query, sort, problems } = await readEmbed(services, dataset, url);
  return { version: dataset.version, query, sort, problems, site, ...(await countsOf(services, dataset, listedQuery(query), present.context)) };
}
