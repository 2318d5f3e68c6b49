/** The groups below the list: those that may be open, and those that have no distance. */
import { memo } from 'react';
import type { Query } from '../../../api/core/query/values.ts';
import { cards, type CardsLook } from '../../list/Card.tsx';
import { useMessages } from '../../messages/context.tsx';
import type { Link } from './links.ts';
import type { Answer } from './use-results.ts';

export type GroupsBelowProps = CardsLook & {
  answer: Answer;
  /** The query of the answer. */
  query: Query;
  waiting: boolean;
  link: Link;
};

/** Whoever asks for "open now" is told how many may be open; of "more" only where there are some already. */
export function ShowUnconfirmed({ count, isMore, query, link }: Pick<GroupsBelowProps, 'query' | 'link'> & { count: number; isMore: boolean }) {
  const { results } = useMessages();
  if (count === 0) return null;
  return <p className="more"><a className="button" {...link({ ...query, open: { at: query.open?.at ?? [], unknown: true } })}>{isMore ? results.showUnconfirmed(count) : results.unconfirmed(count, false)}</a></p>;
}

export const GroupsBelow = memo(function GroupsBelow({ answer: { total, unconfirmed, wider }, query, waiting, link, ...how }: GroupsBelowProps) {
  const { results } = useMessages();
  return (
    <>
      {unconfirmed && unconfirmed.total > 0 && (
        <>
          <div className="group-head"><h2>{results.unconfirmed(unconfirmed.total, total > 0)}</h2><p className="quiet">{results.callFirst}</p></div>
          <ol className="cards">{cards(unconfirmed.items, how)}</ol>
          <ShowUnconfirmed count={unconfirmed.total - unconfirmed.items.length} isMore query={query} link={link} />
        </>
      )}
      {wider.length > 0 && !waiting && (
        <details className="wider" open={total === 0}>
          <summary className="button">{results.wider(wider.length)}</summary>
          <ol className="cards">{cards(wider, how)}</ol>
        </details>
      )}
    </>
  );
});
