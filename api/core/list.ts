/** A filtered, sorted and counted list, made in memory: what the device does, and what the database must agree with. */
import { localMinute, type LocalMinute } from './clock.ts';
import type { Calendar } from './calendar.ts';
import type { Facets, LocationItem } from './answers.ts';
import { chordSquared, milesOfChordSquared, unitVector } from './distance.ts';
import { declarations, type FilterDeclaration, type FilterName, type Sort } from './filters.ts';
import { openState, stateAt } from './open-state.ts';
import type { Candidate } from './query/candidate.ts';
import { predicatesOf, tagsOf, type MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';
import { compareText } from './words.ts';

/** Order of open states where open ones come first. */
export const openRank = { open: 0, unknown: 1, closed: 2 } as const;

/** The order of a list when none was asked for. */
export function defaultSort(query: Query): Sort {
  return query.near ? 'distance' : 'name';
}

type SortKey = (candidate: Candidate) => number | string;

/** What a sort looks at first. Name and id break ties in every sort. */
const sortKeys: Record<Sort, (query: Query, context: MatchContext) => SortKey> = {
  name: () => () => 0,
  distance(query) {
    const from = query.near?.point && unitVector(query.near.point);
    return ({ vector }) => (from && vector ? chordSquared(vector, from) : Infinity);
  },
  open: (_query, { now, calendar }) => ({ hours }) => openRank[stateAt(hours, now, calendar)],
  checked: () => ({ record }) => record.checked.on,
};

const compareKeys = (a: number | string, b: number | string): number =>
  typeof a === 'string' && typeof b === 'string' ? compareText(a, b) : Number(a) - Number(b);

function comparison(query: Query, sort: Sort, context: MatchContext): (a: Candidate, b: Candidate) => number {
  const key = sortKeys[sort](query, context);
  const keys = new Map<Candidate, number | string>();
  const keyOf = (candidate: Candidate): number | string => {
    let found = keys.get(candidate);
    if (found === undefined) keys.set(candidate, (found = key(candidate)));
    return found;
  };
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return (left === right ? 0 : compareKeys(left, right)) || compareText(a.sortName, b.sortName) || compareText(a.record.id, b.record.id);
  };
}

/** Records that pass the query, in order. */
export function list(candidates: readonly Candidate[], query: Query, sort: Sort, context: MatchContext): Candidate[] {
  const predicates = [...predicatesOf(query, context).values()];
  return candidates.filter((candidate) => predicates.every((matches) => matches(candidate))).sort(comparison(query, sort, context));
}

/** The values that a record is counted under, for filters that are counted. */
function countedValues(candidate: Candidate, declaration: FilterDeclaration, { now, calendar }: MatchContext): readonly string[] {
  if (declaration.kind === 'anyOf' || declaration.kind === 'flag') return tagsOf(candidate.record, declaration.field);
  const state = stateAt(candidate.hours, now, calendar);
  return state === 'open' ? ['now'] : state === 'unknown' ? ['unknown'] : [];
}

/** The values that a filter's counts are given for, also where nothing is counted; undefined for filters without counts. */
export function facetValues(declaration: FilterDeclaration): readonly string[] | undefined {
  if (declaration.kind === 'anyOf') return declaration.options;
  if (declaration.kind === 'flag') return ['true'];
  return declaration.kind === 'openAt' ? ['now', 'unknown'] : undefined;
}

/** Counts of zero for every value of every counted filter. */
export function emptyFacets(): Facets {
  return Object.fromEntries(declarations.flatMap(([name, declaration]) => {
    const values = facetValues(declaration);
    return values ? [[name, Object.fromEntries(values.map((value) => [value, 0]))]] : [];
  }));
}

/** For each counted filter, how many records have each value and pass all the other filters. */
export function facets(candidates: readonly Candidate[], query: Query, context: MatchContext): Facets {
  const predicates = predicatesOf(query, context);
  const counts = emptyFacets();
  for (const candidate of candidates) {
    const failed = failures(candidate, predicates);
    if (failed.length > 1) continue;
    for (const [name, declaration] of declarations) {
      const counted = counts[name];
      if (!counted || (failed.length === 1 && failed[0] !== name)) continue;
      for (const value of countedValues(candidate, declaration, context)) counted[value] = (counted[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** Names of the filters that a record does not pass; two are enough to know that no count is concerned. */
function failures(candidate: Candidate, predicates: ReturnType<typeof predicatesOf>): FilterName[] {
  const failed: FilterName[] = [];
  for (const [name, matches] of predicates) {
    if (!matches(candidate)) failed.push(name);
    if (failed.length === 2) break;
  }
  return failed;
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
