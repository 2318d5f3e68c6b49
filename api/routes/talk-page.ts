/** The page of all phone lines. */
import { Hono } from 'hono';
import { isForAll, sendCached } from '../caching.ts';
import { isLine, lineRank } from '../core/lines.ts';
import type { LocationItem } from '../core/answers.ts';
import { itemOf } from '../core/list.ts';
import type { TalkPage } from '../core/pages.ts';
import { candidate, type Candidate } from '../core/query/candidate.ts';
import { collect } from '../core/query/collection.ts';
import { mergeForm } from '../core/query/form.ts';
import { filterParameters, readQuery } from '../core/query/read.ts';
import { problem, type Problem, type Query } from '../core/query/values.ts';
import { linesOf, talkChoices } from '../core/talk.ts';
import { inStandingOrder } from '../core/standing.ts';
import { talkFilters } from '../core/talk-query.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { readEntries } from '../entries.ts';
import { presentOf, type Present } from './listing.ts';
import { basisOf, pagesOf } from './reading.ts';

type Asked = { query: Query; problems: Problem[] };

export function talkRoute(services: Services): Hono {
  const route = new Hono();
  route.get('/talk', (context) => services.source.readOrCopy((records) => {
    const present = presentOf(services, records);
    const { url } = context.req;
    return sendCached(context, services, { ...basisOf(records, isForAll(url, talkFilters)), steady: present.steady }, async () =>
      context.html(pagesOf(services, records).talk(await talkPage(services, records, readTalk(services, url), present))));
  }));
  return route;
}

/** Reads the address. Filters that other pages have are no settings of this one. */
function readTalk({ region }: Services, url: string): Asked {
  const { entries, problems } = readEntries(new URL(url).search);
  const understood = (name: string): boolean => (talkFilters as readonly string[]).includes(name) || !filterParameters.includes(name);
  const merged = mergeForm(entries);
  const read = readQuery(merged.filter(([name]) => understood(name)), { bounds: region.bounds });
  const elsewhere = merged.filter(([name]) => !understood(name)).map(([name, value]) => problem(name, value, 'unknown-parameter'));
  return { query: read.query, problems: [...problems, ...elsewhere, ...read.problems] };
}

async function talkPage({ region }: Services, records: Records, { query, problems }: Asked, { asOf, context }: Present): Promise<TalkPage> {
  const found = await records.findLocations({ query: {}, sort: 'name', context, placeless: true });
  const lines = found.filter(({ record }) => isLine(record)).map(({ record }) => candidate(record));
  const alwaysThere = (id: string): boolean => region.crisisLines.some((line) => line.id === id);
  const others = collect(lines.filter(({ record }) => !alwaysThere(record.id)));
  const fitting = linesOf(others, query, context);
  const items = (some: readonly Candidate[]): LocationItem[] => some.map((one) => itemOf(one, {}, context));
  const ranked = items(fitting.length > 0 ? fitting : others.candidates).map((item) => ({ item, open: item.open, rank: lineRank(item, query) }));
  return {
    asOf: asOf.toISOString(), version: records.version, query, problems,
    crisis: items(lines.filter(({ record }) => alwaysThere(record.id))),
    lines: inStandingOrder(ranked).map(({ item }) => item),
    fits: fitting.length > 0, choices: talkChoices(others, query, context),
  };
}
