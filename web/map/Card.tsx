import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';
import type { MapMessages } from './messages.ts';
import { togetherName } from './pins.ts';
import type { MapPin } from './pins.ts';

type Props = {
  pins: readonly MapPin[];
  hrefOf: (id: string) => string;
  /** What the list says of a record, with its link; the map says name and town unless given. */
  cardOf: ((id: string) => ReactNode) | undefined;
  onShowInList: (id: string) => void;
  onClose: () => void;
  messages: MapMessages;
};

/** What a pin says when it is opened; for several records at one address, all of them. */
export function Card({ pins, hrefOf, cardOf, onShowInList, onClose, messages }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const [first] = pins;
  if (!first) return null;
  const isOne = pins.length === 1;
  const together = togetherName(pins, messages);
  return (
    <dialog open className="map-card" ref={card} tabIndex={-1} aria-label={isOne ? first.name : together}>
      <div className="map-card-head">
        {isOne && <Mark kind={first.kind} />}
        <p>{isOne ? messages.kind(first.kind) : together}</p>
        <button type="button" className="map-close" aria-label={messages.close} onClick={onClose}><Cross /></button>
      </div>
      <ul>
        {pins.map((pin) => (
          <li key={pin.id}>
            {!isOne && <p className="map-card-kind"><Mark kind={pin.kind} />{messages.kind(pin.kind)}</p>}
            {cardOf ? cardOf(pin.id) : <Short pin={pin} href={hrefOf(pin.id)} />}
            {pin.area && <p>{messages.area}</p>}
            <button type="button" className="map-action" onClick={() => onShowInList(pin.id)}>
              {messages.showInList}<span className="map-unseen">: {pin.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}

const Short = ({ pin: { name, town }, href }: { pin: MapPin; href: string }) => (
  <>
    <a className="map-card-name" href={href}>{name}</a>
    {town && <p>{town}</p>}
  </>
);

const Cross = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" /></svg>
);
