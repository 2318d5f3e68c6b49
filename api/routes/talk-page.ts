/** The page of all phone lines. */
import { Hono } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import { isLine } from '../core/lines.ts';
import type { TalkPage } from '../core/pages.ts';
import { candidate } from '../core/query/candidate.ts';
import { readTalk, talkPageOf, type TalkAsked } from '../core/talk-page.ts';
import { talkFilters } from '../core/talk-query.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { readEntries } from '../entries.ts';
import { presentOf, type Present } from './listing.ts';
import { basisOf, pagesOf } from './reading.ts';

export function talkRoute(services: Services): Hono {
  const { region } = services;
  const route = new Hono();
  route.get('/talk', (context) => services.source.readOrCopy((records) => {
    const present = presentOf(services, records);
    const { url } = context.req;
    return sendCached(context, services, { ...basisOf(records, isForAll(url, talkFilters)), steady: present.steady }, async () => {
      const { entries, problems } = readEntries(new URL(url).search);
      const read = readTalk(entries, region);
      const asked = { query: read.query, problems: [...problems, ...read.problems] };
      return context.html(pagesOf(services, records).talk(await talkPage(services, records, asked, present)));
    });
  }));
  return route;
}

/** A device that keeps the directory makes the same from memory: see `web/kept/kept-pages.ts`. */
async function talkPage({ region }: Services, records: Records, asked: TalkAsked, { asOf, context }: Present): Promise<TalkPage> {
  const found = await records.findLocations({ query: {}, sort: 'name', context, placeless: true });
  const lines = found.filter(({ record }) => isLine(record)).map(({ record }) => candidate(record));
  return { asOf: asOf.toISOString(), version: records.version, ...talkPageOf(lines, asked, region, context) };
}
