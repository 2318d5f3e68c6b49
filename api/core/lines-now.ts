/** The lines that are open now, from whoever has the records: a database, or a device that keeps them. */
import { noLines } from './about-line.ts';
import type { LocationItem } from './answers.ts';
import { lineQueries, openLines } from './lines.ts';
import { itemOf } from './list.ts';
import { findSizes, type FindResults } from './pages.ts';
import type { Candidate } from './query/candidate.ts';
import type { MatchContext } from './query/match.ts';
import type { Query } from './query/values.ts';

type Found = Pick<Candidate, 'record' | 'hours' | 'vector'>;

/** What is looked for, and for whom. */
export type Wanted = {
  query: Query;
  context: MatchContext;
  /** ids of the lines that stand on every page. */
  always: readonly string[];
  /** id of a line that is not offered: its own page is open already. It counts all the same. */
  except?: string | undefined;
};

/**
 * Phone lines that are open at this minute, the best first.
 * @param find all that a query matches, in name order
 */
export async function openLinesNow({ query, context, always, except }: Wanted, find: (query: Query) => Promise<readonly Found[]>): Promise<FindResults['lines']> {
  for (const [index, lines] of lineQueries(query).entries()) {
    const open = openLines(await find(lines), query, always);
    if (!open) continue;
    const items = open.items.filter(({ record }) => record.id !== except).slice(0, findSizes.lines).map((line): LocationItem => itemOf(line, {}, context));
    return { ...open, fits: index === 0, items };
  }
  return noLines;
}
