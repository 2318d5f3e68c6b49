/** Everything the app is a function of. A runtime entry or a test puts it together. */
import type { Kysely } from 'kysely';
import type { Calendar } from './core/calendar.ts';
import { createCalendar } from './core/calendar.ts';
import type { Clock } from './core/clock.ts';
import type { InWords } from './core/formats/csv.ts';
import type { Pages } from './core/pages.ts';
import type { Region } from './core/region.ts';
import type { Vocabulary } from './core/vocabulary.ts';
import type { Freshness } from './core/freshness.ts';
import { createRecent, type Recent } from './core/recent.ts';
import type { Counts } from './db/counts.ts';
import type { Database } from './db/tables.ts';

export type Labels = { [List in keyof Vocabulary]: Record<Vocabulary[List][number], string> };

export type Dependencies = {
  db: Kysely<Database>;
  /** For `/api/health`. */
  engine: 'better-sqlite3' | 'd1';
  region: Region;
  clock: Clock;
  pages: Pages;
  /** Origin of the site without a final slash; without it, that of each request. */
  siteUrl?: string;
  /** Words for the closed lists by language of the interface. */
  labels: Readonly<Record<string, Labels>>;
  /** Records in words for files, by the same languages. */
  inWords: Readonly<Record<string, InWords>>;
  /** Names this build of the code: part of every ETag, so that new code is never answered with 304. */
  build: string;
  /** False where the operator takes no corrections here. */
  corrections: boolean;
  /** Takes note of an error that was answered with 500 or 503. Gets no address and nothing of the request. */
  report: (error: unknown) => void;
};

/** What routes work with: the dependencies and what follows from them. */
export type Services = Dependencies & {
  calendar: Calendar;
  /** Totals and facet counts by dataset, query and minute, for the next page of the same query. About 150 numbers each. */
  counts: Recent<Counts>;
  /** Drawn pages by ETag, which names all that a page depends on: drawing takes far longer than answering. */
  drawn: Recent<string>;
  /** Figures by dataset and day. */
  freshness: Recent<Freshness>;
};

/** Bytes of drawn pages: about a hundred, of two bytes for a character at most. A Worker has 128 MB for everything. */
const mostDrawn = 16_000_000;

export function createServices(dependencies: Dependencies): Services {
  return { ...dependencies, calendar: createCalendar(dependencies.region.holidays), counts: createRecent(200), drawn: createRecent(mostDrawn, (page) => 2 * page.length), freshness: createRecent(2) };
}
