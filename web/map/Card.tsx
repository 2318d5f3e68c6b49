import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';
import type { MapMessages } from './messages.ts';
import { togetherName } from './pins.ts';
import type { MapPin } from './pins.ts';

type Props = {
  pins: readonly MapPin[];
  /** What the list says of a record, with its link. */
  cardOf: (id: string) => ReactNode;
  onShowInList: (id: string) => void;
  onClose: () => void;
  messages: MapMessages;
};

/** What a pin says when it is opened; for several records at one address, all of them. */
export function Card({ pins, cardOf, onShowInList, onClose, messages }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const [first] = pins;
  if (!first) return null;
  const together = pins.length > 1 && togetherName(pins, messages);
  return (
    <dialog open className="map-card" ref={card} tabIndex={-1} aria-label={together || first.name}>
      {together && <p className="map-card-head">{together}</p>}
      <ul>
        {pins.map((pin) => (
          <li key={pin.id} className="map-place">
            <Mark kind={pin.kind} />
            {cardOf(pin.id)}
            {pin.area && <p>{messages.area}</p>}
            <button type="button" className="button" onClick={() => onShowInList(pin.id)}>
              {messages.showInList}<span className="map-unseen">: {pin.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="map-close" aria-label={messages.close} onClick={onClose}><Cross /></button>
    </dialog>
  );
}

const Cross = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6 6 18" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" /></svg>
);
