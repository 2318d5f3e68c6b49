import { useEffect } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { Basemap } from './Basemap.tsx';
import { Caption } from './Caption.tsx';
import { Dots } from './Dots.tsx';
import { useGestures } from './gestures.ts';
import { Labels } from './Labels.tsx';
import { Markers } from './Markers.tsx';
import type { MapMessages } from './messages.ts';
import { NearCircle } from './NearCircle.tsx';
import type { Near } from './NearCircle.tsx';
import { useMarkers } from './pins.ts';
import type { MapPin, Marker } from './pins.ts';
import { Scale } from './Scale.tsx';
import { StreetTiles } from './StreetTiles.tsx';
import { isInView, useView } from './view.ts';

/** From this zoom on the ground is nearly empty, and a line says where the streets are. */
const streetZoom = 14;

type Props = {
  pins: readonly MapPin[];
  selected: MapPin | undefined;
  opened: readonly MapPin[];
  near: Near | undefined;
  areStreetsOn: boolean;
  /** Streets of our own, not somebody else's pictures. */
  areStreetsOwn: boolean;
  areNamesShown: boolean;
  /** Shows streets, when they can be asked for and are not shown. */
  onStreets: (() => void) | undefined;
  /** Shows the results again. */
  onBack: () => void;
  onZoom: (zoom: number) => void;
  onPress: (marker: Marker) => void;
  /** The map itself was clicked. */
  onClear: () => void;
  onHover: ((id: string | undefined) => void) | undefined;
  onBasemapFail: () => void;
  onStreetsFail: () => void;
  messages: MapMessages;
};

/** Everything drawn inside the map, from the ground up. */
export function Layers(props: Props) {
  const { pins, selected, opened, near, areStreetsOn, areNamesShown, onZoom, onPress, onClear, onHover, onStreets, onBack, messages } = props;
  const map = useMap();
  const view = useView(map);
  const markers = useMarkers(pins, view.zoom);
  const hint = useGestures(map);
  useEffect(() => onZoom(view.zoom), [onZoom, view.zoom]);
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', messages.keys);
  }, [map, messages.keys]);
  useMapEvents({
    click: ({ originalEvent: { target } }) => {
      if (target instanceof Element && !target.closest('button')) onClear();
    },
  });
  const lost = pins.length > 0 && !markers.some(({ point }) => isInView(point, view, 0)) ? pins.length : undefined;
  const caption = (town?: string) => <Caption town={town} lost={lost} onStreets={view.zoom >= streetZoom ? onStreets : undefined} onBack={onBack} messages={messages} />;
  return (
    <>
      <Basemap onFail={props.onBasemapFail} />
      <Dots view={view} />
      {areStreetsOn && <StreetTiles areOwn={props.areStreetsOwn} onFail={props.onStreetsFail} />}
      {near && <NearCircle near={near} markers={markers} view={view} />}
      {areNamesShown ? <Labels markers={markers} view={view} near={near} caption={caption} /> : caption()}
      <Markers markers={markers} view={view} selected={selected} opened={opened} onPress={onPress} onHover={onHover} messages={messages} />
      <Scale view={view} messages={messages} />
      {hint && <div className="map-hint" aria-hidden="true">{hint === 'wheel' ? messages.holdControl : messages.twoFingers}</div>}
    </>
  );
}
