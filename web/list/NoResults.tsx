/** Where nothing fits: ways out instead of an end. Lines that answer now stand above. */
import type { MouseEvent } from 'react';
import type { Query } from '../../api/core/query/values.ts';
import { chosenOf, filterLabel } from '../filters/labels.ts';
import { useMessages } from '../messages/context.tsx';
import { listWords } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { WayOut } from '../../api/core/ways-out.ts';

export type NoResultsProps = {
  query: Query;
  ways: readonly WayOut[];
  link: (query: Query) => { href: string; onClick: (event: MouseEvent) => void };
};

function wayWords(way: WayOut, query: Query, messages: Messages): string {
  const { none, find } = messages;
  if (way.kind === 'widen') return way.miles === undefined ? none.anywhere : none.widen(find.miles(way.miles));
  if (way.kind === 'around') return none.around(way.query.near?.text || messages.results.you);
  const dropped = way.filters.filter((filter) => filter !== 'near');
  if (dropped.length === 0) return none.everywhere;
  const chosen = dropped.flatMap((filter) => {
    const words = chosenOf({ [filter]: query[filter] }, messages).map((one) => one.words);
    return words.length > 0 ? words : [filterLabel(filter, messages)];
  });
  const words = none.drop(listWords(chosen, messages));
  return dropped.length < way.filters.length ? none.dropEverywhere(words) : words;
}

/** One typed word that leads nowhere is no choice too many. */
const isOnlyWords = ({ q, ...others }: Query): boolean => q !== undefined && Object.keys(others).length === 0;

export function NoResults({ query, ways, link }: NoResultsProps) {
  const messages = useMessages();
  const { none } = messages;
  return (
    <div className="no-results">
      <p><strong>{isOnlyWords(query) ? none.words(query.q ?? '') : none.heading}</strong></p>
      <ul className="ways">
        {!isOnlyWords(query) && ways.map((way) => (
          <li key={way.kind === 'drop' ? way.filters.join(' ') : `${way.kind} ${way.query.near?.miles}`}>
            <a className="button" {...link(way.query)}>
              {wayWords(way, query, messages)} {way.count !== undefined && <span className="count">{none.count(way.count)}</span>}
            </a>
          </li>
        ))}
        <li><a className="button" {...link({})}>{none.clear}</a></li>
      </ul>
    </div>
  );
}
