/** What answers are made of, as one set of questions: asked of the database here, and of a copy in `api/copied-records.ts`. */
import type { Kysely } from 'kysely';
import type { LoggedChanges } from '../core/changes.ts';
import type { Judged } from '../core/freshness.ts';
import type { Place } from '../core/places.ts';
import type { MatchContext } from '../core/query/match.ts';
import type { Query } from '../core/query/values.ts';
import type { MissingPlace } from '../core/sheet.ts';
import { findChanges } from './changes.ts';
import { countLocations, type Counts } from './counts.ts';
import type { Dataset } from './dataset.ts';
import { findJudged } from './freshness.ts';
import { anyLocation, findChecked, findLocation, findLocations, findPinned, type Found, type Pinning, type Position, type Selection } from './locations.ts';
import type { Outline } from './outline.ts';
import { allPlaces, findPlace, mostPlaces, searchPlaces } from './places.ts';
import type { Database } from './tables.ts';
import { findAllWithdrawn, findWithdrawn } from './withdrawn.ts';

/** Which records, and in what order; the dataset goes without saying. */
export type Asked = Omit<Selection, 'dataset'>;

/** One dataset, whole from the first question of an answer to the last. */
export type Records = Dataset & {
  outline: Outline;
  /** Only where this is a copy, because the database cannot be read: the instant at which it was last known to be right. */
  copiedAt?: Date;
  findLocations: (asked: Asked, limit?: number, after?: Position) => Promise<Found[]>;
  /** The first records in order, and the pins of many more. */
  findPinned: (asked: Asked, shown: number, most: number) => Promise<Pinning>;
  findLocation: (id: string) => Promise<Pick<Found, 'record' | 'hours' | 'vector'> | undefined>;
  /** The id of some record; fails when records cannot be read. */
  findAny: () => Promise<string | undefined>;
  findChecked: () => Promise<{ id: string; on: string }[]>;
  countLocations: (query: Query, context: MatchContext) => Promise<Counts>;
  findPlace: (text: string) => Promise<Place | undefined>;
  searchPlaces: (text: string) => Promise<Place[]>;
  allPlaces: () => Promise<Place[]>;
  findWithdrawn: (id: string) => Promise<{ id: string; name: string; replacedBy?: string } | undefined>;
  findAllWithdrawn: () => Promise<MissingPlace[]>;
  findChanges: () => Promise<LoggedChanges[]>;
  findJudged: () => Promise<Judged[]>;
};

/** Goes before each question to the database, and may refuse it. */
export type Guard = <T>(ask: () => Promise<T>) => Promise<T>;

/** The records of a dataset as they lie in the database. */
export function databaseRecords(db: Kysely<Database>, dataset: Dataset, outline: Outline, guard: Guard): Records {
  const { number } = dataset;
  return {
    ...dataset, outline,
    findLocations: (asked, limit, after) => guard(() => findLocations(db, { ...asked, dataset: number }, limit, after)),
    findPinned: (asked, shown, most) => guard(() => findPinned(db, { ...asked, dataset: number }, shown, most)),
    findLocation: (id) => guard(() => findLocation(db, number, id)),
    findAny: () => guard(() => anyLocation(db, number)),
    findChecked: () => guard(() => findChecked(db, number)),
    countLocations: (query, context) => guard(() => countLocations(db, number, query, context)),
    findPlace: (text) => guard(() => findPlace(db, number, text)),
    searchPlaces: (text) => guard(() => searchPlaces(db, number, text, mostPlaces)),
    allPlaces: () => guard(() => allPlaces(db, number)),
    findWithdrawn: (id) => guard(() => findWithdrawn(db, number, id)),
    findAllWithdrawn: () => guard(() => findAllWithdrawn(db, number)),
    findChanges: () => guard(() => findChanges(db, number)),
    findJudged: () => guard(() => findJudged(db, number)),
  };
}
