/** What the page shows for a state: worked out on the device once the records are here, the server's until then. */
import { useMemo } from 'react';
import { localMinute, type LocalMinute } from '../../../api/core/clock.ts';
import type { Sort } from '../../../api/core/filters.ts';
import type { Pin } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { CardItem } from '../../list/card-item.ts';
import type { WayOut } from '../../../api/core/ways-out.ts';
import type { EmbeddedFind, ShownResults } from './state.ts';
import { room, useRoom } from './room.ts';
import type { Directory } from './use-directory.ts';
import { useLate } from './use-late.ts';

export type Answer = {
  total: number;
  items: CardItem[];
  /** Near a place: those that have no distance. */
  wider: CardItem[];
  /** Phone lines that the same question fits, where the list leaves them to their own. */
  linesApart?: number;
  ways: WayOut[];
  /** Where only open ones were asked for: the first of those whose hours nobody confirmed. */
  unconfirmed?: { total: number; items: CardItem[] };
};

export type Surroundings = Pick<ShownResults, 'facets' | 'lines'> & {
  /** Only once the records are on the device. */
  pins?: Pin[];
};

export type Shown = Answer & Surroundings & {
  /** The query that the list answers: the server's, until the device can answer itself. */
  query: Query;
  now: LocalMinute;
  /** True when this is what the server sent. */
  fromServer: boolean;
  /** The query of what stands around the list. */
  late: Query;
  /** False while only so much is drawn as fits on the screen. */
  isWhole: boolean;
  /** The answer that was painted last: until this one is drawn whole, that of the question before. */
  painted: Answer;
};

function serverAnswer({ results, ways }: EmbeddedFind, { engine }: Directory, instant: Date): Answer & Surroundings {
  const refresh = <T extends CardItem>(items: T[]): T[] => engine?.refresh(items, instant) ?? items;
  const lines = { ...results.lines, items: refresh(results.lines.items) };
  return { total: results.total, items: refresh(results.items), wider: refresh(results.wider), facets: results.facets, lines, ways, ...(results.linesApart !== undefined && { linesApart: results.linesApart }) };
}

/**
 * The top of a new list comes first; the rest of it, and what is counted and drawn around it, follow when that has been
 * painted, in steps that give way to whatever a person does meanwhile.
 */
export function useResults(initial: EmbeddedFind, directory: Directory, query: Query, sort: Sort, instant: Date, size: number): Shown {
  const asked = useMemo(() => ({ query, sort }), [query, sort]);
  const late = useLate(asked);
  const server = useMemo(() => serverAnswer(initial, directory, instant), [initial, directory, instant]);
  useRoom();
  // The same question in other words, as when its place moves behind the `#`, takes nothing away that is there already.
  const isWhole = late === asked || JSON.stringify(late) === JSON.stringify(asked);
  const painted = useMemo(
    () => (directory.state === 'ready' ? directory.engine.answer(directory.collection, late.query, late.sort, instant, size) : server),
    [directory, server, late, instant, size],
  );
  const answer = useMemo(
    () => (isWhole || directory.state !== 'ready' ? painted : directory.engine.answer(directory.collection, query, sort, instant, Math.min(size, room))),
    [isWhole, painted, directory, query, sort, instant, size],
  );
  const { facets, lines, pins } = useMemo<Surroundings>(
    () => (directory.state === 'ready' ? directory.engine.surroundings(directory.collection, late.query, late.sort, instant) : server),
    [directory, server, late, instant],
  );
  const now = useMemo(() => (instant.toISOString() === initial.asOf ? initial.now : localMinute(instant, initial.region.timeZone)), [instant, initial]);
  const fromServer = directory.state !== 'ready';
  return { ...answer, query: fromServer ? initial.query : query, facets, lines, ...(pins && { pins }), now, fromServer, late: fromServer ? query : late.query, isWhole, painted };
}
