/** The map with scripts on: a second view of the list. A chunk of its own; never imported on the server. */
import type { FitBoundsOptions, LatLngBounds, LatLngTuple, Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Streets } from '../../api/core/pages.ts';
import type { Bounds } from '../../api/core/region.ts';
import { Card } from './Card.tsx';
import { Controls } from './Controls.tsx';
import { Footer } from './Footer.tsx';
import { boundsToShow, fitOptions } from './fit.ts';
import { Layers } from './Layers.tsx';
import { Legend } from './Legend.tsx';
import type { MapMessages } from './messages.ts';
import { isCalm, useMoves } from './moves.ts';
import type { ChosenView } from './moves.ts';
import type { Near } from './NearCircle.tsx';
import { deepestZoom } from './pins.ts';
import type { MapPin, Marker } from './pins.ts';
import { stateBounds } from './state-bounds.ts';
import './map.css';

export type LiveMapProps = {
  /** In list order. A new array draws again, so keep it while nothing changed. */
  pins: readonly MapPin[];
  /** id of the record that the list points at. */
  selected?: string | undefined;
  /** "Show in list" was pressed for this id. */
  onSelect: (id: string) => void;
  /** A pin's card was opened. */
  onOpen?: (id: string) => void;
  /** A pin is pointed at or focused (id), or no longer (undefined). */
  onHover?: (id: string | undefined) => void;
  /** The person moved the map: what it shows now. Not called when the map moves itself. */
  onMoved?: (bounds: Bounds) => void;
  /** The view that the person chose, each time one settles; undefined once the map follows the results again. */
  onView?: (view: ChosenView | undefined) => void;
  /** What `onView` told before: the map begins there, as one that the person has moved. */
  startView?: ChosenView | undefined;
  streets: Streets;
  near?: Near | undefined;
  /** Address of a record's page; `/locations/{id}` unless given. */
  hrefOf?: (id: string) => string;
  /** What the card of an opened pin says of a record: its link, where it is, whether it is open, what to do. */
  cardOf?: (id: string) => ReactNode;
  messages: MapMessages;
};

type Start = { center: LatLngTuple; zoom: number } | { bounds: LatLngBounds; boundsOptions: FitBoundsOptions };

const toLocation = (id: string): string => `/locations/${id}`;

export default function LiveMap(props: LiveMapProps) {
  const { pins, selected, onSelect, onOpen, onHover, onMoved, onView, startView, streets, near, hrefOf = toLocation, cardOf, messages } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [zoom, setZoom] = useState(0);
  const [start] = useState((): Start => (startView
    ? { center: [startView.center.lat, startView.center.lon], zoom: startView.zoom }
    : { bounds: boundsToShow(pins, near, stateBounds), boundsOptions: fitOptions }));
  const [openIds, setOpenIds] = useState<readonly string[]>([]);
  const [areStreetsOn, setStreetsOn] = useState(streets === 'on');
  const [failed, setFailed] = useState<'basemap' | 'streets'>();
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const afterMap = useRef<HTMLParagraphElement>(null);
  const returnTo = useRef<Element | null>(null);
  const selectedPin = pins.find(({ id }) => id === selected);
  const moves = useMoves(map, canvas, { pins, near, selected: selectedPin, onMoved, onView, startView });

  const opened = openIds.flatMap((id) => pins.find((pin) => pin.id === id) ?? []);
  const failBasemap = useCallback(() => setFailed('basemap'), []);
  const failStreets = useCallback(() => setFailed('streets'), []);

  function press({ pin, members, together }: Marker): void {
    if (members.length > 1 && !together) {
      moves.closeUp(members);
      return;
    }
    returnTo.current = document.activeElement;
    setOpenIds(members.map(({ id }) => id));
    moves.uncover(pin);
    onOpen?.(pin.id);
  }

  function close(): void {
    if (openIds.length === 0) return;
    const back = returnTo.current?.isConnected ? returnTo.current : map?.getContainer();
    setOpenIds([]);
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }

  const escape = useEffectEvent(({ key }: KeyboardEvent) => { if (key === 'Escape') close(); });
  useEffect(() => {
    const element = frame.current;
    const listen = (event: KeyboardEvent): void => escape(event);
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, []);

  return (
    <section className="map" ref={frame} aria-label={messages.label}>
      <button type="button" className="map-skip map-action" onClick={() => afterMap.current?.focus()}>{messages.skip}</button>
      <div className="map-canvas" ref={canvas}>
        <Controls
          onZoom={moves.zoomBy} onShowAll={moves.showResults}
          canZoomIn={zoom < deepestZoom} canZoomOut={zoom > 6} messages={messages}
        />
        <Legend pins={pins} messages={messages} />
        <MapContainer
          ref={setMap} className="map-leaflet" {...start} minZoom={6} maxZoom={deepestZoom} zoomSnap={0.25}
          zoomControl={false} attributionControl={false} zoomAnimation={!isCalm()} fadeAnimation={!isCalm()} bounceAtZoomLimits={false}
        >
          <Layers
            pins={pins} selected={selectedPin} opened={opened} near={near} messages={messages}
            areStreetsOn={areStreetsOn} onZoom={setZoom} onPress={press} onClear={close} onHover={onHover}
            onBasemapFail={failBasemap} onStreetsFail={failStreets} areNamesShown={!areStreetsOn || failed === 'streets'}
            streetsHint={streets === 'ask' && !areStreetsOn ? messages.streetsHint : undefined}
          />
        </MapContainer>
        {opened.length > 0 && <Card key={openIds.join(' ')} pins={opened} hrefOf={hrefOf} cardOf={cardOf} onShowInList={onSelect} onClose={close} messages={messages} />}
      </div>
      <Footer
        streets={streets} areStreetsOn={areStreetsOn} messages={messages}
        onStreets={(on) => { setStreetsOn(on); setFailed(undefined); }}
        problem={failed && (failed === 'basemap' ? messages.basemapFailed : messages.streetsFailed)}
      />
      <p className="map-unseen" ref={afterMap} tabIndex={-1} />
    </section>
  );
}
