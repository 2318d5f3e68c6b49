/** Where nothing fits: ways out instead of an end, and a voice that is there now. */
import type { MouseEvent } from 'react';
import type { LocalMinute } from '../../api/core/clock.ts';
import type { Query } from '../../api/core/query/values.ts';
import { chosenOf, filterLabel } from '../filters/labels.ts';
import { useMessages } from '../messages/context.tsx';
import { listWords } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { LineItem } from './card-item.ts';
import { Line } from './LinesNow.tsx';
import type { WayOut } from './ways-out.ts';

export type NoResultsProps = {
  query: Query;
  ways: readonly WayOut[];
  link: (query: Query) => { href: string; onClick: (event: MouseEvent) => void };
  /** The best line that answers now, where there is one. */
  line: LineItem | undefined;
  now: LocalMinute;
};

function wayWords(way: WayOut, query: Query, messages: Messages): string {
  const { none, find } = messages;
  if (way.kind === 'widen') return way.miles === undefined ? none.anywhere : none.widen(find.miles(way.miles));
  if (way.kind === 'around') return none.around(way.query.near?.text || messages.results.you);
  if (way.filter === 'near') return none.everywhere;
  const chosen = chosenOf({ [way.filter]: query[way.filter] }, messages).map(({ words }) => words);
  return none.drop(chosen.length > 0 ? listWords(chosen, messages) : filterLabel(way.filter, messages));
}

export function NoResults({ query, ways, link, line, now }: NoResultsProps) {
  const messages = useMessages();
  const { none } = messages;
  return (
    <div className="no-results">
      <p><strong>{none.heading}</strong></p>
      <ul className="ways">
        {ways.map((way) => (
          <li key={way.kind === 'drop' ? way.filter : `${way.kind} ${way.query.near?.miles}`}>
            <a className="button" {...link(way.query)}>
              {wayWords(way, query, messages)} {way.count !== undefined && <span className="count">{none.count(way.count)}</span>}
            </a>
          </li>
        ))}
        <li><a className="button" {...link({})}>{none.clear}</a></li>
      </ul>
      {line && <div className="no-results-line"><p>{none.talk}</p><ul><Line line={line} now={now} /></ul></div>}
    </div>
  );
}
