/** The live map in a frame. It shows what the list shows: a pin opens what the card says, and each marks the other. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { hydrate, useAwake } from '../../hydrate.tsx';
import LiveMap from '../../map/LiveMap.tsx';
import { mapWords } from '../../messages/en/map.ts';
import { messages as en } from '../../messages/en/messages.ts';
import type { EmbeddedList } from './state.ts';

const prefix = 'card-';
const cardOf = (id: string): HTMLElement | null => document.getElementById(prefix + id);
const words = { ...mapWords, kind: (kind: keyof typeof en.labels.kind) => en.labels.kind[kind] };

/** Shows the live map in its place, which the server left empty. */
export function showLiveMap(place: HTMLElement, state: EmbeddedList): void {
  place.hidden = false;
  hydrate(place.id, <FrameMap {...state} />);
}

/** Nothing at first, as the server left it. */
function FrameMap(state: EmbeddedList) {
  return useAwake() && <ListedOnMap {...state} />;
}

function ListedOnMap({ pins, near, bbox }: EmbeddedList) {
  const [selected, setSelected] = useState<string>();
  const middle = useMemo(() => near?.point && { ...near.point, miles: near.miles, name: near.text }, [near]);
  useEffect(() => {
    const point = ({ target }: Event): void => {
      const card = target instanceof Element ? target.closest(`[id^='${prefix}']`) : null;
      if (card) setSelected(card.id.slice(prefix.length));
    };
    const kinds = ['mouseover', 'focusin'] as const;
    for (const kind of kinds) document.addEventListener(kind, point);
    // Whoever pressed for the map has lost the button that had the focus.
    document.querySelector<HTMLElement>('.leaflet-container')?.focus({ preventScroll: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, point);
    };
  }, []);
  useEffect(() => {
    const card = selected === undefined ? null : cardOf(selected);
    card?.classList.add('selected');
    return () => card?.classList.remove('selected');
  }, [selected]);
  return (
    <LiveMap
      pins={pins} selected={selected} near={middle} box={bbox} streets="off" messages={words} onHover={setSelected} onSelect={showInList}
      cardOf={bodyOf}
    />
  );
}

/** What the card says by now, with its links, as our own server drew it. */
function bodyOf(id: string): ReactNode {
  return <div className="card-body" dangerouslySetInnerHTML={{ __html: cardOf(id)?.querySelector(':scope > div')?.innerHTML ?? '' }} />;
}

function showInList(id: string): void {
  const card = cardOf(id);
  card?.scrollIntoView({ block: 'nearest' });
  card?.querySelector<HTMLElement>('h3 a')?.focus({ preventScroll: true });
}
