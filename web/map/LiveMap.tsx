/** The map with scripts on: a second view of the list. A chunk of its own; never imported on the server. */
import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Streets } from '../../api/core/pages.ts';
import type { Bounds } from '../../api/core/region.ts';
import { Area } from './Area.tsx';
import { Card } from './Card.tsx';
import { Controls } from './Controls.tsx';
import { Footer } from './Footer.tsx';
import { boundsToShow, fitOptions } from './fit.ts';
import { Layers } from './Layers.tsx';
import { Legend } from './Legend.tsx';
import type { MapMessages } from './messages.ts';
import { isCalm, useMoves } from './moves.ts';
import type { Near } from './NearCircle.tsx';
import { deepestZoom } from './pins.ts';
import type { MapPin, Marker } from './pins.ts';
import { stateBounds } from './state-bounds.ts';
import { useStreets } from './use-streets.ts';
import './map.css';

export type LiveMapProps = {
  /** In list order. A new array draws again, so keep it while nothing changed. */
  pins: readonly MapPin[];
  /** id of the record that the list points at. */
  selected?: string | undefined;
  /** "Show in list" was pressed for this id. */
  onSelect: (id: string) => void;
  /** A pin is pointed at or focused (id), or no longer (undefined). */
  onHover?: (id: string | undefined) => void;
  /** "Search this area" was pressed, over what the person moved the map to. Not offered where nothing can be searched. */
  onSearch?: (bounds: Bounds) => void;
  /** Leads to the list of what is on the map. */
  onResults?: () => void;
  streets: Streets;
  near?: Near | undefined;
  /** The area in which all pins lie, where one was searched. */
  box?: Bounds | undefined;
  /** What the card of an opened pin says of a record: its link, where it is, whether it is open, what to do. */
  cardOf: (id: string) => ReactNode;
  messages: MapMessages;
};

export default function LiveMap({ pins, selected, onSelect, onHover, onSearch, onResults, streets, near, box, cardOf, messages }: LiveMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [zoom, setZoom] = useState(0);
  const [start] = useState((): { bounds: LatLngBounds; boundsOptions: FitBoundsOptions } => ({ bounds: boundsToShow(pins, near, box, stateBounds), boundsOptions: fitOptions }));
  const [openIds, setOpenIds] = useState<readonly string[]>([]);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const [isBasemapMissing, setBasemapMissing] = useState(false);
  const shownStreets = useStreets(streets);
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const afterMap = useRef<HTMLParagraphElement>(null);
  const returnTo = useRef<Element | null>(null);
  const selectedPin = pins.find(({ id }) => id === selected);
  const moves = useMoves(map, canvas, { pins, near, box, selected: selectedPin });

  const opened = openIds.flatMap((id) => pins.find((pin) => pin.id === id) ?? []);
  const failBasemap = useCallback(() => setBasemapMissing(true), []);
  const toMap = (): void => map?.getContainer().focus({ preventScroll: true });

  function press({ pin, members, together }: Marker): void {
    if (members.length > 1 && !together) {
      moves.closeUp(members);
      return;
    }
    const ids = members.map(({ id }) => id);
    moves.uncover(pin);
    returnTo.current = document.activeElement;
    if (ids.join(' ') === openIds.join(' ')) frame.current?.querySelector<HTMLElement>('.map-card')?.focus({ preventScroll: true });
    else setOpenIds(ids);
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
    <div className="map" ref={frame}>
      <button type="button" className="map-skip button" onClick={() => afterMap.current?.focus()}>{messages.skip}</button>
      <div className="map-canvas" ref={canvas}>
        <Controls
          onZoom={moves.zoomBy} onShowAll={moves.showResults}
          canZoomIn={zoom < deepestZoom} canZoomOut={zoom > 6} messages={messages}
        />
        <Legend pins={pins} onOpen={setLegendOpen} messages={messages} />
        <MapContainer
          ref={setMap} className="map-leaflet" {...start} minZoom={6} maxZoom={deepestZoom} zoomSnap={0.25}
          zoomControl={false} attributionControl={false} zoomAnimation={!isCalm()} fadeAnimation={!isCalm()} bounceAtZoomLimits={false}
        >
          <Layers
            pins={pins} selected={selectedPin} opened={opened} near={near} messages={messages}
            areStreetsOn={shownStreets.areOn} areStreetsOwn={streets === 'own'} areNamesShown={!shownStreets.areOn || shownStreets.haveFailed || streets === 'own'}
            onZoom={setZoom} onPress={press} onClear={close} onHover={onHover}
            onBasemapFail={failBasemap} onStreetsFail={shownStreets.fail}
            onStreets={streets === 'ask' && !shownStreets.areOn ? () => { toMap(); shownStreets.want(); } : undefined}
            onBack={() => { toMap(); moves.showResults(); }}
          />
        </MapContainer>
        {onSearch && onResults && opened.length === 0 && !isLegendOpen && (
          <Area
            moved={moves.moved} hasBox={box !== undefined} count={pins.length} onResults={onResults} messages={messages}
            onSearch={(bounds) => { toMap(); moves.keepView(); onSearch(bounds); }}
          />
        )}
        {opened.length > 0 && <Card key={openIds.join(' ')} pins={opened} cardOf={cardOf} onShowInList={onSelect} onClose={close} messages={messages} />}
      </div>
      <Footer
        streets={streets} shown={shownStreets} messages={messages}
        problem={shownStreets.haveFailed ? messages.streetsFailed : isBasemapMissing ? messages.basemapFailed : undefined}
      />
      <p className="map-end" ref={afterMap} tabIndex={-1}>{messages.end}</p>
    </div>
  );
}
