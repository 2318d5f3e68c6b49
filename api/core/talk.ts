/** The page of all phone lines: what can be chosen there, and what each choice would leave. */
import type { FilterName } from './filters.ts';
import { list } from './list.ts';
import type { Candidate } from './query/candidate.ts';
import type { MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';
import { audiences, languages, lineKinds } from './vocabulary.ts';

/** The filters that the page understands. None of them tells where a person is. */
export const talkFilters = ['language', 'audience', 'access', 'peer_run'] as const satisfies readonly FilterName[];

/** How to reach a line without a voice. */
const written = ['text', 'chat'];

export type TalkChoice = {
  filter: (typeof talkFilters)[number];
  /** The value; for what is yes or no, and for writing, the only one. */
  value: string;
  chosen: boolean;
  /** What a press on it asks for: it chosen, or taken back. */
  query: Query;
  /** How many lines there are once it is chosen. */
  count: number;
};

/** The query as far as it concerns lines. */
export function talkQuery(query: Query): Query {
  return Object.fromEntries(talkFilters.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));
}

/** The lines that pass, by name. */
export function linesOf(candidates: readonly Candidate[], query: Query, context: MatchContext): Candidate[] {
  return list(candidates, { ...talkQuery(query), kind: lineKinds }, 'name', context);
}

/** Every choice with its count. A language that no line is known to have is there and says 0; a group that none names is not. */
export function talkChoices(candidates: readonly Candidate[], query: Query, context: MatchContext): TalkChoice[] {
  const choice = (filter: TalkChoice['filter'], value: string, wanted: Query[FilterName]): TalkChoice => {
    const { [filter]: now, ...others } = query;
    const chosen = JSON.stringify(now) === JSON.stringify(wanted);
    const choosing = { ...others, [filter]: wanted };
    return { filter, value, chosen, query: chosen ? others : choosing, count: linesOf(candidates, choosing, context).length };
  };
  return [
    choice('peer_run', 'true', true),
    choice('access', 'written', written),
    ...languages.filter((language) => language !== 'en').map((language) => choice('language', language, [language])),
    ...audiences.map((audience) => choice('audience', audience, [audience])).filter(({ count, chosen }) => count > 0 || chosen),
  ];
}
