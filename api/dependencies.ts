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
import type { Stopwatch } from './breaker.ts';
import type { Counts } from './db/counts.ts';
import type { Database } from './db/tables.ts';
import type { Kept } from './kept.ts';
import { createSource, type Source } from './source.ts';
import type { TileArchive } from './tiles.ts';

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
  /** Street tiles of our own, where the operator has any. */
  tiles?: TileArchive;
  /** Takes note of an error that was answered with 500 or 503, or with a copy. Gets no address and nothing of the request. */
  report: (error: unknown) => void;
  /** Milliseconds on a clock that only goes forward. */
  stopwatch: Stopwatch;
  /** Milliseconds within which a load shows: for so long it is not asked again which records are the current ones. */
  currentFor: number;
  /** Where answers are kept that were made before. */
  kept: Kept;
  /** Goes on with something after the answer has been given. */
  later: (work: Promise<unknown>) => void;
};

/** What routes work with: the dependencies and what follows from them. */
export type Services = Dependencies & {
  calendar: Calendar;
  /** Totals and facet counts by dataset, query and minute, for the next page of the same query. About 150 numbers each. */
  counts: Recent<Counts>;
  source: Source;
  /** Figures by dataset and day. */
  freshness: Recent<Freshness>;
};

export function createServices(dependencies: Dependencies): Services {
  return { ...dependencies, calendar: createCalendar(dependencies.region.holidays), counts: createRecent(200), freshness: createRecent(2), source: createSource(dependencies) };
}
