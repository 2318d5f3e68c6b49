import { useEffect, useRef } from 'react';
import { Mark } from './Mark.tsx';
import type { MapMessages } from './messages.ts';
import { togetherName } from './pins.ts';
import type { MapPin } from './pins.ts';

type Props = {
  pins: readonly MapPin[];
  hrefOf: (id: string) => string;
  onShowInList: (id: string) => void;
  onClose: () => void;
  messages: MapMessages;
};

/** What a pin says when it is opened; for several records at one address, all of them. */
export function Card({ pins, hrefOf, onShowInList, onClose, messages }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const title = pins.length > 1 ? togetherName(pins, messages) : (pins[0]?.name ?? '');
  return (
    <dialog open className="map-card" ref={card} tabIndex={-1} aria-label={title}>
      {pins.length > 1 && <p className="map-card-title">{title}</p>}
      <ul>
        {pins.map(({ id, name, kind, town, area }) => (
          <li key={id}>
            <Mark kind={kind} />
            <div>
              <a className="map-card-name" href={hrefOf(id)}>{name}</a>
              <p>{[messages.kind(kind), town].filter(Boolean).join(' · ')}</p>
              {area && <p>{messages.area}</p>}
              <button type="button" className="map-action" onClick={() => onShowInList(id)}>
                {messages.showInList}<span className="map-unseen">: {name}</span>
              </button>
            </div>
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
