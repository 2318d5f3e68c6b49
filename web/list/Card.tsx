/** One result, in the order in which a person needs it: name, where, open or not, what it is, what to do. */
import { memo, Suspense } from 'react';
import type { LocalMinute } from '../../api/core/clock.ts';
import { isMiddle } from '../../api/core/vocabulary.ts';
import { Mark } from '../map/Mark.tsx';
import { useAt, useMessages } from '../messages/context.tsx';
import { dateWords, distanceWords, listWords } from '../messages/format.ts';
import type { CardItem } from './card-item.ts';
import { Actions } from './Actions.tsx';
import { useOnward } from './framed.ts';
import { OpenLine } from './OpenLine.tsx';
import { originalLang } from './original-lang.ts';
import { addressLine, townWords } from './where.ts';

export type CardProps = {
  item: CardItem;
  now: LocalMinute;
  selected?: boolean;
  /** Told when a card is pointed at or reached, so that the map can show the same. */
  onPoint?: ((id: string) => void) | undefined;
};

function Where({ item }: { item: CardItem }) {
  const messages = useMessages();
  const parts = [
    townWords(item, messages),
    item.distance_miles === undefined ? undefined : item.point && isMiddle(item.point) ? messages.card.somewhere : distanceWords(item.distance_miles, messages),
    item.location_withheld && messages.card.withheld,
  ].filter(Boolean);
  // Of a place without an address, nothing else is said here than the area in the words of its record.
  return <p className="quiet" lang={item.address || !item.area?.towns_or_region ? undefined : originalLang(messages.language)}>{parts.join(' · ')}</p>;
}

function What({ item: { kind, languages, confidence, status, phones } }: { item: CardItem }) {
  const messages = useMessages();
  const others = languages?.filter((language) => language !== 'en').map((language) => messages.labels.language[language]) ?? [];
  return (
    <p className="quiet">
      {messages.labels.kind[kind]}
      {others.length > 0 && <> · <strong className="tongues">{listWords(others, messages)}</strong></>}
      {status === 'unclear' ? <> · <em>{phones ? messages.card.unclear : messages.card.unclearAsk}</em></> : confidence === 'listed' && <> · {messages.card.listed}</>}
    </p>
  );
}

/** What a card says and offers; the map shows it too. */
export function CardBody({ item, now }: { item: CardItem; now: LocalMinute }) {
  const at = useAt();
  const messages = useMessages();
  const line = addressLine(item);
  return (
    <>
      <h3><a href={at(`/locations/${item.id}`)} {...useOnward()}>{item.name}</a></h3>
      <Where item={item} />
      {line && <p className="print-only">{line}</p>}
      <OpenLine open={item.open} now={now} callable={item.phones !== undefined} />
      <What item={item} />
      <Actions item={item} />
      <p className="print-only checked">{messages.card.checked(item.checked.by, dateWords(item.checked.on, messages))}</p>
    </>
  );
}

export const Card = memo(function Card({ item, now, selected = false, onPoint }: CardProps) {
  const point = onPoint && (() => onPoint(item.id));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- pointing only shows the same place on the map
    <li className={selected ? 'card selected' : 'card'} id={`card-${item.id}`} onMouseEnter={point} onFocus={point}>
      <Mark kind={item.kind} />
      {/* Each wakes up by itself: together they would keep a slow phone from answering. */}
      <Suspense><div><CardBody item={item} now={now} /></div></Suspense>
    </li>
  );
});

/** What the cards of a list have in common; `selected` is the id of the one that the map shows too. */
export type CardsLook = Pick<CardProps, 'now' | 'onPoint'> & { selected: string | undefined };

/** @param seats the card of each record, where another may have been in it before. */
export const cards = (items: readonly CardItem[], { now, selected, onPoint }: CardsLook, seats?: ReadonlyMap<string, number>) =>
  items.map((item) => <Card key={seats?.get(item.id) ?? item.id} item={item} now={now} selected={item.id === selected} onPoint={onPoint} />);
