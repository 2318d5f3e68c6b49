/** The live map in a frame. It shows what the list shows: a pin opens what the card says, and each marks the other. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { hydrate, useAwake } from '../../hydrate.tsx';
import LiveMap from '../../map/LiveMap.tsx';
import { useMessages } from '../../messages/context.tsx';
import type { MapWords, Messages } from '../../messages/messages.ts';
import type { EmbeddedList } from './state.ts';

const prefix = 'card-';
const cardOf = (id: string): HTMLElement | null => document.getElementById(prefix + id);

/** Shows the live map in its place, which the server left empty. */
export function showLiveMap(place: HTMLElement, state: EmbeddedList, messages: Messages, mapWords: MapWords): void {
  place.hidden = false;
  hydrate(place.id, <FrameMap state={state} mapWords={mapWords} />, messages);
}

type Shown = { state: EmbeddedList; mapWords: MapWords };

/** Nothing at first, as the server left it. */
function FrameMap(shown: Shown) {
  return useAwake() && <ListedOnMap {...shown} />;
}

function ListedOnMap({ state: { pins, near, bbox }, mapWords }: Shown) {
  const { labels } = useMessages();
  const words = useMemo(() => ({ ...mapWords, kind: (kind: keyof typeof labels.kind) => labels.kind[kind] }), [mapWords, labels]);
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
