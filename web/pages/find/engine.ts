/**
 * What answers a query from memory: hours, matching, sorting, counting. A chunk of its own, fetched together with the
 * records, because nobody needs it to read and press what the server sent.
 */
import { createCalendar } from '../../../api/core/calendar.ts';
import { matchContext } from '../../../api/core/list.ts';
import { openState } from '../../../api/core/open-state.ts';
import type { Sort } from '../../../api/core/filters.ts';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { candidate, hoursOf, type Candidate } from '../../../api/core/query/candidate.ts';
import type { MatchContext } from '../../../api/core/query/match.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { compareText } from '../../../api/core/words.ts';
import type { CardItem } from '../../list/card-item.ts';
import { findCounts, findMatches, firstResults } from '../../list/results.ts';
import { countedWaysOut } from '../../list/ways-out.ts';
import type { PageRegion } from './state.ts';
import type { Answer, Counts } from './use-results.ts';

/** Records that are made ready before the page gets its turn again. */
const portion = 250;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const unconfirmedShown = 5;

const asksForOpenOnly = ({ open }: Query): boolean => open !== undefined && !open.unknown && open.at.length === 1 && open.at[0] === 'now';

export function createEngine({ holidays, timeZone }: PageRegion) {
  const calendar = createCalendar(holidays);
  const contextAt = (instant: Date): MatchContext => matchContext(instant, timeZone, calendar);
  return {
    /** Makes records ready in portions, so that the page stays awake meanwhile. */
    async prepare(records: readonly PublishedLocation[]): Promise<Candidate[]> {
      const candidates: Candidate[] = [];
      for (let start = 0; start < records.length; start += portion) {
        if (start > 0) await pause();
        for (const record of records.slice(start, start + portion)) candidates.push(candidate(record));
      }
      // In the order of names most sorts have next to nothing left to do.
      return candidates.sort((a, b) => compareText(a.sortName, b.sortName) || compareText(a.record.id, b.record.id));
    },
    /** Open states of results that the server sent, as they are by now. */
    refresh(items: readonly CardItem[], instant: Date): CardItem[] {
      const { now } = contextAt(instant);
      return items.map((item) => ({ ...item, open: openState(hoursOf(item), now, calendar) }));
    },
    /** What the list and the map show for a query. */
    answer(candidates: readonly Candidate[], query: Query, sort: Sort, instant: Date, size: number): Answer {
      const context = contextAt(instant);
      const { total, items, pins, wider } = findMatches(candidates, query, sort, context, size);
      const unconfirmed = asksForOpenOnly(query) && firstResults(candidates, { ...query, open: { at: [], unknown: true } }, sort, context, unconfirmedShown);
      return { total, items, pins, wider, ways: total === 0 ? countedWaysOut(candidates, query, context) : [], ...(unconfirmed && { unconfirmed }) };
    },
    /** What stands around them. */
    counts: (candidates: readonly Candidate[], query: Query, instant: Date): Counts => findCounts(candidates, query, contextAt(instant)),
  };
}

export type Engine = ReturnType<typeof createEngine>;
