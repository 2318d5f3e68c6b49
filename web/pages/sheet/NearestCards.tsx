/** The three that a referral most often needs, and quietly what else is near. */
import { useState, type ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import { toAdd, type NearestKinds, type NearestOfKind } from '../../../api/core/nearest-kinds.ts';
import { nearbyMiles } from '../../../api/core/pages.ts';
import { phoneInWords } from '../../../api/core/phone.ts';
import { sheetParameter } from '../../../api/core/sheet-parameter.ts';
import { mostPlaces } from '../../../api/core/sheet.ts';
import { nearParameter } from '../../../api/core/work-fast.ts';
import { aboutLine } from '../../list/LinesNow.tsx';
import { OpenLine } from '../../list/OpenLine.tsx';
import { Icon } from '../../look/Icon.tsx';
import { Mark } from '../../map/Mark.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import { AddToSheet } from '../../sheet/AddToSheet.tsx';
import { withPlaces } from '../../sheet/fragment.ts';
import { choosePlaces } from '../../sheet/selection.ts';
import { awayWords } from './away.ts';
import type { EmbeddedSheet } from './state.ts';
import type { NearPlace } from './use-near.ts';
import type { Sheet } from './use-sheet.ts';

type CardsProps = { found: NearestKinds; near: NearPlace; now: LocalMinute; sheet: Sheet; initial: EmbeddedSheet; awake: boolean };

export function NearestCards({ found, near, now, sheet, initial, awake }: CardsProps) {
  const { labels } = useMessages();
  const { nearest: words } = useSheetMessages();
  /** A sheet with these as well: told to nobody where scripts run, and kept together with what is there where they do not. */
  const withThese = (ids: readonly string[]): string =>
    (awake ? `/sheet${withPlaces('', ids)}` : `/sheet?${new URLSearchParams([[sheetParameter, [...new Set([...initial.ids, ...ids])].join(',')], [nearParameter, near.name]])}`);
  const card = { now, near, withThese };
  return (
    <>
      <h3>{words.result(near.name)}</h3>
      <ul className="nearest-cards">
        {found.main.map((one) => <KindCard key={one.kind} found={one} {...card} />)}
        <li className="nearest-card">
          <p className="nearest-kind">{words.line}</p>
          {found.line ? <Body item={found.line} about={<LineAbout line={found.line} />} {...card} /> : <p>{words.noLine}</p>}
        </li>
      </ul>
      <AddAll items={toAdd(found)} sheet={sheet} withThese={withThese} />
      {found.others.length > 0 && (
        <details className="nearest-others">
          <summary className="button soft">{words.others}<Icon name="down" /></summary>
          <ul className="nearest-cards">
            {found.others.map(({ kind, item }) => item && <li key={kind} className="nearest-card"><p className="nearest-kind">{labels.kind[kind]}</p><Body item={item} {...card} /></li>)}
          </ul>
        </details>
      )}
    </>
  );
}

type Around = { now: LocalMinute; near: NearPlace; withThese: (ids: readonly string[]) => string };

function KindCard({ found: { kind, item, isFar, also }, ...card }: Around & { found: NearestOfKind }) {
  const at = useAt();
  const { labels, find } = useMessages();
  const { nearest: words } = useSheetMessages();
  return (
    <li className="nearest-card">
      <p className="nearest-kind">{labels.kind[kind]}</p>
      {isFar && <p className="nearest-far">{words.far(find.miles(nearbyMiles))}</p>}
      {item ? <Body item={item} {...card} /> : <p>{words.none(labels.kind[kind])}</p>}
      {also.map((other) => (
        <p key={other.id} className="small quiet">{other.point ? words.nearerUnclear : words.serves(card.near.name)} <a href={at(`/locations/${other.id}`)}>{other.name}</a></p>
      ))}
    </li>
  );
}

function LineAbout({ line }: { line: LocationItem }) {
  const messages = useMessages();
  return <p className="quiet">{aboutLine(line, messages)}</p>;
}

function Body({ item, about, now, near, withThese }: Around & { item: LocationItem; about?: ReactNode }) {
  const at = useAt();
  const messages = useMessages();
  const { nearest: words } = useSheetMessages();
  const number = item.phones?.[0]?.number;
  const site = number === undefined ? item.website : undefined;
  return (
    <>
      <div className="nearest-name"><Mark kind={item.kind} /><h4><a href={at(`/locations/${item.id}`)}>{item.name}</a></h4></div>
      {about ?? <p className="quiet">{awayWords(item, near, messages, words).join(' · ')}</p>}
      <OpenLine open={item.open} now={now} callable={item.phones !== undefined} />
      {item.status === 'unclear' && <p className="quiet"><em>{item.phones ? messages.card.unclear : messages.card.unclearAsk}</em></p>}
      <ul className="actions">
        {number && <li><a className="button" href={`tel:${number}`}><Icon name="phone" /><span>{messages.card.call(phoneInWords(number))}</span></a></li>}
        {site !== undefined && <li><a className="button" href={site} rel="noreferrer"><Icon name="web" /><span>{messages.card.website}<span className="hidden"> {item.name}</span></span></a></li>}
        <li><AddToSheet id={item.id} name={item.name} href={withThese([item.id])} /></li>
      </ul>
    </>
  );
}

/** Puts all of them on the sheet at once; one that is there already stays where it is. */
function AddAll({ items, sheet: { ids }, withThese }: { items: readonly LocationItem[]; sheet: Sheet; withThese: Around['withThese'] }) {
  const at = useAt();
  const { nearest: words } = useSheetMessages();
  const [told, setTold] = useState('');
  const missing = items.map(({ id }) => id).filter((id) => !ids.includes(id));
  if (items.length < 2) return null;
  const add = (): void => {
    if (missing.length === 0) return;
    if (ids.length + missing.length > mostPlaces) return setTold(words.noRoom(mostPlaces));
    choosePlaces([...ids, ...missing]);
    setTold(words.added(missing.length, ids.length + missing.length));
  };
  return (
    <div className="nearest-all">
      <button type="button" className={missing.length > 0 ? 'button main with-scripts' : 'button with-scripts'} aria-disabled={missing.length === 0} onClick={add}>
        <Icon name={missing.length > 0 ? 'add' : 'check'} />{missing.length > 0 ? words.addAll(items.length) : words.allAdded(items.length)}
      </button>
      <a className="button main without-scripts" href={at(withThese(items.map(({ id }) => id)))} rel="nofollow"><Icon name="add" />{words.addAll(items.length)}</a>
      <output>{told}</output>
    </div>
  );
}
