/**
 * The pages that a phone which keeps the directory draws by itself, from the kept records and its own clock, with the
 * components that the server uses: so "open now" is of the minute at which a page is opened, never of the day it was kept.
 */
import { localMinute } from '../../api/core/clock.ts';
import { guideParts, type GuidePart } from '../../api/core/guide.ts';
import { languageCalled, readPath } from '../../api/core/page-path.ts';
import { linesOnDevice, nearbyOnDevice, type Copy } from './copy.ts';
import { leadingWays } from '../../api/core/leading-ways.ts';
import { count, itemOf } from '../../api/core/list.ts';
import { listedQuery } from '../../api/core/listed.ts';
import { isLine } from '../../api/core/lines.ts';
import { largePrint, paperParameter, printParameter } from '../../api/core/large-print.ts';
import { findSizes, usualMiles, type Pages } from '../../api/core/pages.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import { mostPlaces, readPlaces } from '../../api/core/sheet.ts';
import { sheetParameter } from '../../api/core/sheet-parameter.ts';
import { readTalk, talkPageOf } from '../../api/core/talk-page.ts';
import { findMatches, findSurroundings } from '../list/results.ts';
import { readState, withoutPrivate } from '../pages/find/address.ts';
import { pageSort } from '../pages/find/state.ts';

/** What a page is drawn from, besides its address. */
export type Moment = { copy: Copy; asOf: Date; context: MatchContext };

type Draw = (pages: Pages, moment: Moment, url: URL) => string | Promise<string>;

const head = ({ copy: { version }, asOf }: Moment) => ({ asOf: asOf.toISOString(), version });

/** Places and words that an address names are left to the page, which looks for them when it is awake. */
async function find(pages: Pages, moment: Moment, { searchParams }: URL): Promise<string> {
  const { copy: { collection, region }, context } = moment;
  const read = readState(searchParams, { bounds: region.bounds, usualMiles });
  const query = withoutPrivate(read.query);
  const sort = pageSort(query, read.sort);
  const results = {
    ...findMatches(collection, query, sort, context, findSizes.items),
    ...findSurroundings(collection, query, sort, context, region.crisisLines.map(({ id }) => id)),
  };
  const ways = results.total === 0 ? await leadingWays(query, (other) => count(collection, listedQuery(other), context) > 0) : [];
  return pages.find({ ...head(moment), query, sort, problems: read.problems, results, ways, next: null });
}

function talk(pages: Pages, moment: Moment, { searchParams }: URL): string {
  const { copy: { collection, region }, context } = moment;
  const lines = collection.candidates.filter(({ record }) => isLine(record));
  return pages.talk({ ...head(moment), ...talkPageOf(lines, readTalk(searchParams, region), region, context) });
}

function sheet(pages: Pages, moment: Moment, { searchParams, origin }: URL): string {
  const { copy: { collection }, context } = moment;
  const ids = readPlaces(searchParams.getAll(sheetParameter).join(','));
  const items = ids.slice(0, mostPlaces).flatMap((id) => collection.candidates.filter(({ record }) => record.id === id).map((one) => itemOf(one, {}, context)));
  const paper = languageCalled(searchParams.get(paperParameter));
  return pages.sheet({ ...head(moment), ids, large: searchParams.get(printParameter) === largePrint, ...(paper && { paper }), items, withdrawn: [], origin });
}

async function location(pages: Pages, moment: Moment, url: URL): Promise<string> {
  const pathname = readPath(url.pathname).path;
  const { copy, context } = moment;
  const found = copy.collection.candidates.find(({ record }) => pathname === `/locations/${record.id}`);
  if (!found) return pages.notKept();
  return pages.location({
    ...head(moment), item: itemOf(found, {}, context), nearby: await nearbyOnDevice(copy, found.record, context), lines: await linesOnDevice(copy, found.record.id, context),
  });
}

function guide(pages: Pages, { asOf, copy: { region } }: Moment, { pathname, searchParams }: URL): string {
  const { path } = readPath(pathname);
  const part = (Object.keys(guideParts) as GuidePart[]).find((each) => guideParts[each] === path);
  const question = searchParams.get('question');
  const today = localMinute(asOf, region.timeZone).date;
  return (part && pages.guide({ part, today, ...(question !== null && { question }) })) ?? pages.notKept();
}

/** One entry for each, by its path in the first language; a page that is added here is kept, in every language. */
const keptPages: readonly { path: RegExp; draw: Draw }[] = [
  { path: /^\/$/, draw: find },
  { path: /^\/talk$/, draw: talk },
  { path: /^\/sheet$/, draw: sheet },
  { path: /^\/locations\/[^/]+$/, draw: location },
  { path: /^\/guide(\/[a-z]+)?$/, draw: guide },
  { path: /^\/keep$/, draw: (pages) => pages.keep() },
];

const keptAt = (url: URL): Draw | undefined => keptPages.find(({ path }) => path.test(readPath(url.pathname).path))?.draw;

/** Whether a device that keeps the directory draws the page at an address. */
export const isKept = (url: URL): boolean => keptAt(url) !== undefined;

/** The page at an address, in its language; one that says so where it is not kept. */
export async function keptPage(pages: Pages, moment: Moment, url: URL): Promise<string> {
  const inLanguage = pages.inLanguage(readPath(url.pathname).language);
  return keptAt(url)?.(inLanguage, moment, url) ?? inLanguage.notKept();
}
