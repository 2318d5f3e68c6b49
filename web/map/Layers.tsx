import { useEffect } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { Basemap } from './Basemap.tsx';
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
import { useView } from './view.ts';

type Props = {
  pins: readonly MapPin[];
  selected: MapPin | undefined;
  opened: readonly MapPin[];
  near: Near | undefined;
  areStreetsOn: boolean;
  areNamesShown: boolean;
  /** Said at the depth of streets, when they can be asked for and are not shown. */
  streetsHint: string | undefined;
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
  const { pins, selected, opened, near, areStreetsOn, areNamesShown, onZoom, onPress, onClear, onHover, messages } = props;
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
  return (
    <>
      <Basemap onFail={props.onBasemapFail} />
      <Dots view={view} />
      {areStreetsOn && <StreetTiles onFail={props.onStreetsFail} />}
      {near && <NearCircle near={near} />}
      {areNamesShown && <Labels markers={markers} view={view} near={near} caption={messages.near} streetsHint={props.streetsHint} />}
      <Markers markers={markers} view={view} selected={selected} opened={opened} onPress={onPress} onHover={onHover} messages={messages} />
      <Scale view={view} messages={messages} />
      {hint && <div className="map-hint" aria-hidden="true">{hint === 'wheel' ? messages.holdControl : messages.twoFingers}</div>}
    </>
  );
}
