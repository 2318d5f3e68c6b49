/**
 * What the page of all lines shows for an address, once the records that are lines are there: the server finds them in the
 * database, a phone that keeps the directory in memory.
 */
import type { LocationItem } from './answers.ts';
import { lineRank } from './lines.ts';
import { itemOf } from './list.ts';
import type { TalkPage } from './pages.ts';
import type { Candidate } from './query/candidate.ts';
import { collect } from './query/collection.ts';
import { mergeForm } from './query/form.ts';
import type { MatchContext } from './query/match.ts';
import { filterParameters, readQuery } from './query/read.ts';
import { problem, type Problem, type Query } from './query/values.ts';
import type { Region } from './region.ts';
import { inStandingOrder } from './standing.ts';
import { linesOf, talkChoices } from './talk.ts';
import { talkFilters } from './talk-query.ts';

export type TalkAsked = { query: Query; problems: Problem[] };

/** Reads the parameters of the address. Filters that other pages have are no settings of this one. */
export function readTalk(entries: Iterable<readonly [string, string]>, { bounds }: Pick<Region, 'bounds'>): TalkAsked {
  const understood = (name: string): boolean => (talkFilters as readonly string[]).includes(name) || !filterParameters.includes(name);
  const merged = mergeForm(entries);
  const read = readQuery(merged.filter(([name]) => understood(name)), { bounds });
  const elsewhere = merged.filter(([name]) => !understood(name)).map(([name, value]) => problem(name, value, 'unknown-parameter'));
  return { query: read.query, problems: [...elsewhere, ...read.problems] };
}

/** @param lines every record that is a line, by name. */
export function talkPageOf(lines: readonly Candidate[], { query, problems }: TalkAsked, { crisisLines }: Pick<Region, 'crisisLines'>, context: MatchContext): Omit<TalkPage, 'asOf' | 'version'> {
  const alwaysThere = (id: string): boolean => crisisLines.some((line) => line.id === id);
  const others = collect(lines.filter(({ record }) => !alwaysThere(record.id)));
  const fitting = linesOf(others, query, context);
  const items = (some: readonly Candidate[]): LocationItem[] => some.map((one) => itemOf(one, {}, context));
  const ranked = items(fitting.length > 0 ? fitting : others.candidates).map((item) => ({ item, open: item.open, rank: lineRank(item, query) }));
  return {
    query, problems,
    crisis: items(lines.filter(({ record }) => alwaysThere(record.id))),
    lines: inStandingOrder(ranked).map(({ item }) => item),
    fits: fitting.length > 0, choices: talkChoices(others, query, context),
  };
}
