/** A filtered, sorted and counted list, made in memory: what the device does, and what the database must agree with. */
import type { Facets, LocationItem } from './answers.ts';
import { both, countBoth, numbersFrom, numbersOf, type Bits } from './bits.ts';
import type { Calendar } from './calendar.ts';
import { localMinute, type LocalMinute } from './clock.ts';
import { chordSquared, milesOfChordSquared, unitVector } from './distance.ts';
import { countSets } from './facets.ts';
import type { Sort } from './filters.ts';
import { openRank } from './open-rank.ts';
import { openState } from './open-state.ts';
import { inOrderOf } from './order.ts';
import type { Candidate } from './query/candidate.ts';
import { chordsFrom, passed, statesAt, type Collection, type RecordTest } from './query/collection.ts';
import { setsOf, type MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';
import { passing } from './sets.ts';

/** They are written down in this order. */
const openOrder = Object.keys(openRank) as (keyof typeof openRank)[];

/** The order of a list when none was asked for. */
export function defaultSort(query: Query): Sort {
  return query.near ? 'distance' : 'name';
}

/** Puts a set in order, as far as the first so many of it. The numbers of a set are in name order already, which breaks ties in every other. */
type Sorter = (set: Bits, most: number, collection: Collection, query: Query, context: MatchContext) => number[];

const sorters: Record<Sort, Sorter> = {
  name: (set, most) => numbersFrom(set, 0, most),
  distance: (set, most, collection, { near }) => (near?.point ? inOrderOf(numbersOf(set), chordsFrom(collection, near.point), most) : numbersFrom(set, 0, most)),
  open(set, most, collection, _query, { now, calendar }) {
    const states = statesAt(collection, now, calendar);
    return openOrder.flatMap((state) => numbersFrom(both(set, states[state]), 0, most));
  },
  checked: (set, most, { candidates }) => inOrderOf(numbersOf(set), candidates.map(({ record }) => Date.parse(record.checked.on)), most),
};

const matching = (collection: Collection, query: Query, context: MatchContext): Bits => passing(collection, setsOf(query, collection, context));

/** Which part of a list is wanted: the first so many, and only of the records that a test holds for. */
export type Part = { most?: number; test?: RecordTest };

/** How many records pass the query, and these in order. */
export function find(collection: Collection, query: Query, sort: Sort, context: MatchContext, { most = Infinity, test }: Part = {}): { total: number; found: Candidate[] } {
  const all = matching(collection, query, context);
  const set = test ? both(all, passed(collection, test)) : all;
  const numbers = sorters[sort](set, most, collection, query, context).slice(0, most);
  return { total: countBoth(set, set), found: numbers.map((number) => collection.candidates[number] as Candidate) };
}

/** Records that pass the query, in order. */
export const list = (collection: Collection, query: Query, sort: Sort, context: MatchContext): Candidate[] => find(collection, query, sort, context).found;

/** How many records pass the query. */
export function count(collection: Collection, query: Query, context: MatchContext): number {
  const set = matching(collection, query, context);
  return countBoth(set, set);
}

/** For each counted filter, how many records have each value and pass all the other filters. */
export function facets(collection: Collection, query: Query, context: MatchContext): Facets {
  return countSets(collection, setsOf(query, collection, context), statesAt(collection, context.now, context.calendar)).facets;
}

/** The public form of one result: with its open state now and, where a place is known, its distance in miles. */
export function itemOf({ record, hours, vector }: Pick<Candidate, 'record' | 'hours' | 'vector'>, query: Query, { now, calendar }: MatchContext): LocationItem {
  const from = query.near?.point;
  return {
    ...record,
    open: openState(hours, now, calendar),
    ...(from && vector && { distance_miles: Math.round(milesOfChordSquared(chordSquared(vector, unitVector(from))) * 100) / 100 }),
  };
}

export function matchContext(now: Date, timeZone: string, calendar: Calendar): MatchContext {
  const minute: LocalMinute = localMinute(now, timeZone);
  return { now: minute, calendar };
}
