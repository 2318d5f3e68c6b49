/** Where nothing fits: ways out instead of an end. */
import { filterLabel } from '../filters/labels.ts';
import { useMessages } from '../messages/context.tsx';
import type { Messages } from '../messages/messages.ts';
import type { WayOut } from './ways-out.ts';
import type { Query } from '../../api/core/query/values.ts';

export type NoResultsProps = { ways: readonly WayOut[]; link: (query: Query) => { href: string } };

function wayWords(way: WayOut, messages: Messages): string {
  const { none, find } = messages;
  if (way.kind === 'widen') return way.miles === undefined ? none.anywhere : none.widen(find.miles(way.miles));

  if (way.kind === 'around') return none.around(way.query.near?.text || messages.results.you);
  return none.drop(filterLabel(way.filter, messages));
}

export function NoResults({ ways, link }: NoResultsProps) {
  const messages = useMessages();
  const { none } = messages;
  return (
    <div className="no-results">
      <p><strong>{none.heading}</strong></p>
      <ul className="ways">
        {ways.map((way) => (
          <li key={way.kind === 'drop' ? way.filter : `${way.kind} ${way.query.near?.miles}`}>
            <a className="button" {...link(way.query)}>
              {wayWords(way, messages)} {way.count !== undefined && <span className="count">{none.count(way.count)}</span>}
            </a>
          </li>
        ))}
        <li><a className="button" {...link({})}>{none.clear}</a></li>
      </ul>
    </div>
  );
}
