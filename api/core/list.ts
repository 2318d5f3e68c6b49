/** A filtered, sorted and counted list, made in memory: what the device does, and what the database must agree with. */
import type { Facets, LocationItem } from './answers.ts';
import { both, countBoth, numbersOf, without, type Bits } from './bits.ts';
import type { Calendar } from './calendar.ts';
import { localMinute, type LocalMinute } from './clock.ts';
import { chordSquared, milesOfChordSquared, unitVector } from './distance.ts';
import { countSets } from './facets.ts';
import type { Sort } from './filters.ts';
import { openRank } from './open-rank.ts';
import { openState } from './open-state.ts';
import { inOrderOf } from './order.ts';
import type { Candidate } from './query/candidate.ts';
import { chordsFrom, statesAt, type Collection } from './query/collection.ts';
import { setsOf, type MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';
import { passing } from './sets.ts';

const openOrder = (Object.keys(openRank) as (keyof typeof openRank)[]).sort((a, b) => openRank[a] - openRank[b]);

/** The order of a list when none was asked for. */
export function defaultSort(query: Query): Sort {
  return query.near ? 'distance' : 'name';
}

/** Puts a set in order. The numbers of a set are in name order already, which breaks ties in every other. */
type Sorter = (set: Bits, collection: Collection, query: Query, context: MatchContext) => number[];

const sorters: Record<Sort, Sorter> = {
  name: numbersOf,
  distance: (set, collection, { near }) => (near?.point ? inOrderOf(numbersOf(set), chordsFrom(collection, near.point)) : numbersOf(set)),
  open(set, collection, _query, { now, calendar }) {
    const { open, unknown } = statesAt(collection, now, calendar);
    const groups = { open: both(set, open), unknown: both(set, unknown), closed: without(without(set, open), unknown) };
    return openOrder.flatMap((state) => numbersOf(groups[state]));
  },
  checked: (set, { candidates }) => inOrderOf(numbersOf(set), candidates.map(({ record }) => Date.parse(record.checked.on))),
};

const matching = (collection: Collection, query: Query, context: MatchContext): Bits => passing(collection, setsOf(query, collection, context));

/** Records that pass the query, in order; the first so many of them, where only these are wanted. */
export function list(collection: Collection, query: Query, sort: Sort, context: MatchContext, most?: number): Candidate[] {
  const numbers = sorters[sort](matching(collection, query, context), collection, query, context);
  return numbers.slice(0, most).map((number) => collection.candidates[number] as Candidate);
}

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
