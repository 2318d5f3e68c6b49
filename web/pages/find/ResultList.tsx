/** The results: how many, in what order, the cards, and how to get more of them. */
import { useRef } from 'react';
import { sortNames, type Sort } from '../../../api/core/filters.ts';
import { findSizes } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { lineKinds } from '../../../api/core/vocabulary.ts';
import { cards, type CardProps } from '../../list/Card.tsx';
import { radii } from '../../../api/core/ways-out.ts';
import { headingWords } from '../../list/heading.ts';
import { NoResults } from '../../list/NoResults.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { dateWords, timeWords } from '../../messages/format.ts';
import { HowFar } from '../../place/HowFar.tsx';
import { GroupsBelow, ShowUnconfirmed } from './GroupsBelow.tsx';
import type { Link } from './links.ts';
import { pageSort } from './state.ts';
import { TakeAway } from './TakeAway.tsx';
import { useSeats } from './seats.ts';
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
  const { total, items, now, ways, unconfirmed, isWhole, painted } = shown;
  const messages = useMessages();
  const how = { now, selected, onPoint };
  const seating = useSeats(items, painted.items);
  if (!seating) return null;
  const { seats, past } = seating;
  const words = waiting ? messages.find.updating : headingWords(total, shown.query, messages);
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
      <ol className="cards">{[...cards(items, how, seats), isWhole || <li key="" hidden />, ...cards(past, how, seats)]}</ol>
      {items.length < total && <p className="print-only">{messages.results.shown(items.length, total)}</p>}
      <More {...props} />
      {!unconfirmed && query.open && !query.open.unknown && <ShowUnconfirmed count={shown.facets['open']?.['unknown'] ?? 0} isMore={total > 0} query={query} link={link} />}
      {total === 0 && !waiting && !unconfirmed?.total && <NoResults query={query} ways={ways} link={link} />}
      <div hidden={!isWhole}><GroupsBelow answer={painted} query={shown.late} waiting={waiting} link={link} {...how} /></div>
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
