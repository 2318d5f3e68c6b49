/** The results: how many, in what order, the cards, and how to get more of them. */
import { useRef } from 'react';
import { sortNames, type Sort } from '../../../api/core/filters.ts';
import { findSizes } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { lineKinds } from '../../../api/core/vocabulary.ts';
import { Card, type CardProps } from '../../list/Card.tsx';
import type { CardItem } from '../../list/card-item.ts';
import { radii } from '../../../api/core/ways-out.ts';
import { headingWords } from '../../list/heading.ts';
import { NoResults } from '../../list/NoResults.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { dateWords, timeWords } from '../../messages/format.ts';
import { HowFar } from '../../place/HowFar.tsx';
import type { Link } from './links.ts';
import { pageSort } from './state.ts';
import { TakeAway } from './TakeAway.tsx';
import type { Find } from './use-find.ts';
import type { Shown } from './use-results.ts';

export type ResultListProps = {
  shown: Shown;
  query: Query;
  sort: Sort;
  waiting: boolean;
  selected: string | undefined;
  link: Link;
  /** Address of the next results on the server; null where there are none. */
  next: string | null;
  changeSort: (sort: Sort | undefined) => void;
  changeMiles: (miles: number | undefined) => void;
  more: () => void;
  onPoint: CardProps['onPoint'];
  find: Find;
  /** Links to files of the list, as the server drew them. */
  takeAway: string;
};

export function ResultList(props: ResultListProps) {
  const { shown, query, waiting, selected, link, onPoint } = props;
  const { total, items, wider, now, ways, unconfirmed } = shown;
  const messages = useMessages();
  const words = waiting ? messages.find.updating : headingWords(total, shown.query, messages);
  const cards = (list: readonly CardItem[]) => list.map((item) => <Card key={item.id} item={item} now={now} selected={item.id === selected} onPoint={onPoint} />);
  return (
    <section className="results" aria-labelledby="results-heading" aria-busy={waiting}>
      <p className="placing-words quiet">{messages.find.updating}</p>
      <div className="results-head">
        <h2 id="results-heading" tabIndex={-1}>{words}</h2>
        <div className="results-choices">
          {query.near && <HowFar miles={query.near.miles} change={props.changeMiles} />}
          {total > 1 && <SortSelect {...props} />}
        </div>
      </div>
      {shown.linesApart !== undefined && shown.linesApart > 0 && !waiting && (
        <p className="lines-apart"><a {...link({ ...query, kind: lineKinds })}>{messages.results.linesApart(shown.linesApart)}</a></p>
      )}
      <TakeAway at="top" find={props.find} drawn={props.takeAway} />
      <output className="hidden">{unconfirmed?.total && !waiting ? `${words}. ${messages.results.maybeOpen(unconfirmed.total)}` : words}</output>
      <p className="print-only">{messages.results.asOf(dateWords(now.date, messages), timeWords(now.minute, messages))}</p>
      <ol className="cards">{cards(items)}</ol>
      {items.length < total && <p className="print-only">{messages.results.shown(items.length, total)}</p>}
      <More {...props} />
      <Unconfirmed {...props} />
      {unconfirmed && unconfirmed.total > 0 && <ol className="cards">{cards(unconfirmed.items.slice(0, shown.room))}</ol>}
      {unconfirmed && unconfirmed.total > unconfirmed.items.length && <p className="more"><a className="button" {...link(withUnknown(query))}>{messages.results.showUnconfirmed(unconfirmed.total - unconfirmed.items.length)}</a></p>}
      {total === 0 && !waiting && !unconfirmed?.total && <NoResults query={query} ways={ways} link={link} />}
      {wider.length > 0 && !waiting && (
        <details className="wider" open={total === 0}>
          <summary className="button">{messages.results.wider(wider.length)}</summary>
          <ol className="cards">{cards(wider.slice(0, shown.room))}</ol>
        </details>
      )}
      <Farther {...props} />
      <TakeAway at="end" find={props.find} drawn={props.takeAway} />
    </section>
  );
}

/** After the last of a circle: the next larger one. */
function Farther({ shown: { total, items, query }, waiting, link }: ResultListProps) {
  const { find } = useMessages();
  const { near } = query;
  const wider = radii.find((radius) => radius > (near?.miles ?? Infinity));
  if (!near || wider === undefined || waiting || total === 0 || items.length < total) return null;
  return <p className="more"><a className="button" {...link({ ...query, near: { ...near, miles: wider } })}>{find.farther(find.miles(wider))}</a></p>;
}

function SortSelect({ query, sort, changeSort }: ResultListProps) {
  const { filter, sorts } = useMessages();
  // The usual order is not sent, so that a place that is typed next can change what is usual.
  const usual = pageSort(query, undefined);
  const valueOf = (name: Sort): string => (name === usual ? '' : name);
  const offered = sortNames.filter((name) => name !== 'checked' || sort === 'checked').filter((name) => name !== 'distance' || query.near);
  return (
    <label className="select small">
      <span className="hidden">{filter.sort}</span>
      <select name="sort" form="find" value={valueOf(sort)} onChange={(event) => changeSort(offered.find((name) => valueOf(name) === event.currentTarget.value && name !== usual))}>
        {offered.map((name) => <option key={name} value={valueOf(name)}>{sorts[name]}</option>)}
      </select>
    </label>
  );
}

/** More of the same: a button where the records are on the device, else a link. Focus moves to the first new one. */
function More({ shown: { total, items, fromServer }, next, more }: ResultListProps) {
  const { results: words } = useMessages();
  const at = useAt();
  const place = useRef<HTMLDivElement>(null);
  const left = total - items.length;
  const press = (): void => {
    const before = items.length;
    more();
    requestAnimationFrame(() => place.current?.parentElement?.querySelectorAll<HTMLElement>('.cards > li h3 a')[before]?.focus());
  };
  return (
    <div ref={place} className="more">
      {fromServer && next !== null && <a className="button" href={at(next)}>{words.next}</a>}
      {!fromServer && left > 0 && <button type="button" className="button" onClick={press}>{words.more(Math.min(left, findSizes.more))}</button>}
      {!fromServer && left > 0 && <p className="quiet small">{words.shown(items.length, total)}</p>}
    </div>
  );
}

const withUnknown = (query: Query): Query => ({ ...query, open: { at: query.open?.at ?? [], unknown: true } });

/** Whoever asks for "open now" is told how many more may be open. */
function Unconfirmed({ shown: { total, facets, unconfirmed }, query, link }: ResultListProps) {
  const { results: words } = useMessages();
  const count = unconfirmed?.total ?? facets['open']?.['unknown'] ?? 0;
  if (!query.open || query.open.unknown || count === 0) return null;
  if (!unconfirmed) return <p className="more"><a className="button" {...link(withUnknown(query))}>{words.showUnconfirmed(count)}</a></p>;
  return <div className="group-head"><h2>{words.unconfirmed(count, total > 0)}</h2><p className="quiet">{words.callFirst}</p></div>;
}
