/** The page of all phone lines: what can be chosen there, and what each choice would leave. */
import { filters, type FilterName } from './filters.ts';
import { count, list } from './list.ts';
import type { Candidate } from './query/candidate.ts';
import type { Collection } from './query/collection.ts';
import type { MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';
import { talkQuery, type talkFilters } from './talk-query.ts';
import { audiences, languages } from './vocabulary.ts';

const unsaid: readonly string[] = filters.language.unsaid;
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

/** The lines that pass, by name. */
export function linesOf(lines: Collection, query: Query, context: MatchContext): Candidate[] {
  return list(lines, talkQuery(query), 'name', context);
}

/**
 * Every choice with its count. A language that no line is known to have is there and says 0; a group that none names is not.
 * @param lines the records that are lines, and no others.
 */
export function talkChoices(lines: Collection, query: Query, context: MatchContext): TalkChoice[] {
  const choice = (filter: TalkChoice['filter'], value: string, wanted: Query[FilterName]): TalkChoice => {
    const { [filter]: now, ...others } = query;
    const chosen = JSON.stringify(now) === JSON.stringify(wanted);
    const choosing = { ...others, [filter]: wanted };
    return { filter, value, chosen, query: chosen ? others : choosing, count: count(lines, talkQuery(choosing), context) };
  };
  return [
    choice('peer_run', 'true', true),
    choice('access', 'written', written),
    ...languages.filter((language) => !unsaid.includes(language)).map((language) => choice('language', language, [language])),
    ...audiences.map((audience) => choice('audience', audience, [audience])).filter(({ count, chosen }) => count > 0 || chosen),
  ];
}
