/** The page of all phone lines. */
import { Hono } from 'hono';
import { entityTag, sendCached } from '../caching.ts';
import { isLine } from '../core/lines.ts';
import type { TalkPage } from '../core/pages.ts';
import { candidate } from '../core/query/candidate.ts';
import { readTalk, talkPageOf, type TalkAsked } from '../core/talk-page.ts';
import { readDataset, type Dataset } from '../db/dataset.ts';
import { findLocations } from '../db/locations.ts';
import type { Services } from '../dependencies.ts';
import { readEntries } from '../entries.ts';
import { presentOf, type Present } from './listing.ts';

export function talkRoute(services: Services): Hono {
  const { db, build, clock, pages, drawn, region } = services;
  const route = new Hono();
  route.get('/talk', (context) => readDataset(db, (dataset) => {
    const present = presentOf(services);
    const basis = { version: dataset.version, asOf: present.asOf };
    const { url } = context.req;
    return sendCached(context, build, basis, clock(), async () => {
      const { entries, problems } = readEntries(new URL(url).search);
      const read = readTalk(entries, region);
      const asked = { query: read.query, problems: [...problems, ...read.problems] };
      const draw = async (): Promise<string> => pages.talk(await talkPage(services, dataset, asked, present));
      // What somebody else wrote into the address is not kept.
      return context.html(await (asked.problems.length > 0 ? draw() : drawn.get(await entityTag(build, url, basis), draw)));
    });
  }));
  return route;
}

/** A device that keeps the directory makes the same from memory: see `web/kept/pages.ts`. */
async function talkPage({ db, region }: Services, dataset: Dataset, asked: TalkAsked, { asOf, context }: Present): Promise<TalkPage> {
  const found = await findLocations(db, { dataset: dataset.number, query: {}, sort: 'name', context, placeless: true });
  const lines = found.filter(({ record }) => isLine(record)).map(({ record }) => candidate(record));
  return { asOf: asOf.toISOString(), version: dataset.version, ...talkPageOf(lines, asked, region, context) };
}
