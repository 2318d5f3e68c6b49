/**
 * What answers a query from memory: hours, matching, sorting, counting. A chunk of its own, fetched together with the
 * records, because nobody needs it to read and press what the server sent.
 */
import type { LocationItem } from '../../../api/core/answers.ts';
import { createCalendar } from '../../../api/core/calendar.ts';
import { readDirectory } from '../../../api/core/directory.ts';
import { itemOf, matchContext } from '../../../api/core/list.ts';
import { listedQuery } from '../../../api/core/listed.ts';
import { openState } from '../../../api/core/open-state.ts';
import type { Sort } from '../../../api/core/filters.ts';
import { findSizes } from '../../../api/core/pages.ts';
import { candidate, type Candidate } from '../../../api/core/query/candidate.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import { collecting, type Collection } from '../../../api/core/query/collection.ts';
import type { MatchContext } from '../../../api/core/query/match.ts';
import { serves } from '../../../api/core/serves.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { CardItem } from '../../list/card-item.ts';
import { asksForOpenOnly, findMatches, findSurroundings, firstResults, maybeOpen } from '../../list/results.ts';
import { countedWaysOut } from '../../list/counted-ways-out.ts';
import type { PageRegion } from './state.ts';
import type { Answer, Surroundings } from './use-results.ts';

/** Records that are read and made ready before the page gets its turn again: about 10 ms of work on a slow phone. */
const portion = 100;
/** Lets the page have its turn: somebody may be typing. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const unconfirmedShown = 5;

export function createEngine({ holidays, timeZone, always }: PageRegion) {
  const calendar = createCalendar(holidays);
  let latest: [Date, MatchContext] | undefined;
  /** Of an instant, worked out once: a press asks for it several times, and a time zone takes its time. */
  const contextAt = (instant: Date): MatchContext => {
    if (latest?.[0] !== instant) latest = [instant, matchContext(instant, timeZone, calendar)];
    return latest[1];
  };
  return {
    /** Makes the directory ready as it comes in, a portion at a time, so that the page stays awake meanwhile. */
    async prepare(pieces: AsyncIterable<string>): Promise<Collection> {
      const candidates: Candidate[] = [];
      for await (const records of readDirectory(pieces, portion)) {
        for (const record of records) candidates.push(candidate(record));
        await pause();
      }
      const steps = collecting(candidates);
      let step = steps.next();
      for (; !step.done; step = steps.next()) await pause();
      return step.value;
    },
    /** Open states of results that the server sent, as they are by now. */
    refresh<T extends CardItem>(items: readonly T[], instant: Date): T[] {
      const { now } = contextAt(instant);
      return items.map((item) => ({ ...item, open: openState(hoursOf(item), now, calendar) }));
    },
    /** What the list shows for a query. */
    answer(collection: Collection, query: Query, sort: Sort, instant: Date, size: number): Answer {
      const context = contextAt(instant);
      const matches = findMatches(collection, query, sort, context, size);
      // On paper nobody can ask for more of them.
      const unconfirmed = asksForOpenOnly(query) && firstResults(collection, maybeOpen(listedQuery(query)), sort, context, size < findSizes.paper ? unconfirmedShown : size);
      return { ...matches, ways: matches.total === 0 ? countedWaysOut(collection, query, context) : [], ...(unconfirmed && { unconfirmed }) };
    },
    /** Every result in the order of the page, with the groups that it lists below: what a file of the list holds. */
    everything(collection: Collection, query: Query, sort: Sort, instant: Date): LocationItem[] {
      const context = contextAt(instant);
      const { items, wider } = findMatches(collection, query, sort, context, Infinity);
      const unconfirmed = asksForOpenOnly(query) ? firstResults(collection, maybeOpen(listedQuery(query)), sort, context, Infinity).items : [];
      return [...items, ...unconfirmed, ...wider];
    },
    /** One record as the list would show it. */
    item(collection: Collection, id: string, query: Query, instant: Date): LocationItem | undefined {
      const found = collection.candidates.find(({ record }) => record.id === id);
      return found && itemOf(found, query, contextAt(instant));
    },
    /** Whether a record is known to serve a place. */
    serves,
    /** What stands around it. */
    surroundings: (collection: Collection, query: Query, sort: Sort, instant: Date): Surroundings => findSurroundings(collection, query, sort, contextAt(instant), always),
  };
}

export type Engine = ReturnType<typeof createEngine>;
