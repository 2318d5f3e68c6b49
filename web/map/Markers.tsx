import { DomEvent } from 'leaflet';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { isClear, overPins, useCovers } from './covers.ts';
import { Mark } from './Mark.tsx';
import { metresPerPixel, worldOf } from './mercator.ts';
import type { MapMessages } from './messages.ts';
import { usePane } from './pane.ts';
import { markerName, sizeOfMark } from './pins.ts';
import type { MapPin, Marker } from './pins.ts';
import { isInView, keepInPlace, transformAt } from './view.ts';
import type { View } from './view.ts';

/** Radius on the ground of the circle that stands for "somewhere in this town". */
const areaMetres = 2200;
const leastAreaPixels = 26;
/** The wider the circle, the paler, for it fills much of the view. */
const opacityOf = (pixels: number): number => (pixels > 900 ? 0.12 : pixels > 240 ? 0.22 : 0.42);
/** From this zoom on a circle is also drawn for a record whose button stands for others too. */
const nearZoom = 9.5;

type Props = {
  markers: readonly Marker[];
  view: View;
  selected: MapPin | undefined;
  opened: readonly MapPin[];
  onPress: (marker: Marker) => void;
  onHover: ((id: string | undefined) => void) | undefined;
  messages: MapMessages;
};

const holds = ({ members }: Marker, pin: MapPin | undefined): boolean => pin !== undefined && members.some(({ id }) => id === pin.id);

/** Records of which only the town is known, one for each town: their circles lie under all buttons. */
function areasOf(markers: readonly Marker[], zoom: number): MapPin[] {
  const found = markers.filter(({ members }) => zoom >= nearZoom || members.every(({ area }) => area)).flatMap(({ members }) => members.filter(({ area }) => area));
  return [...new Map(found.map((pin) => [`${pin.lat} ${pin.lon}`, pin])).values()];
}

/** Pins, groups and areas as buttons in list order; only those in and just outside the view are there at all. */
export function Markers({ markers, view, selected, opened, onPress, onHover, messages }: Props) {
  const map = useMap();
  const areas = map.getPane(usePane(map, 'map-areas', 380));
  const pins = map.getPane(usePane(map, 'map-pins', 600, false));
  useEffect(() => {
    if (!areas || !pins) return;
    DomEvent.on(pins, 'dblclick', DomEvent.stopPropagation);
    const stops = [keepInPlace(map, areas), keepInPlace(map, pins)];
    return () => {
      DomEvent.off(pins, 'dblclick', DomEvent.stopPropagation);
      for (const stop of stops) stop();
    };
  }, [map, areas, pins]);
  const covers = useCovers(map, overPins);
  if (!areas || !pins) return null;

  const drawn = markers.filter(({ point }) => isInView(point, view, 0.3));
  const place = ({ x, y }: Marker['point']) => ({
    className: 'map-anchor leaflet-zoom-animated', 'data-x': x, 'data-y': y, style: { transform: transformAt({ x, y }, view.zoom, view.origin) },
  });
  // A drag that begins on a pin ends as a click on it; keyboards click without a detail.
  const press = (marker: Marker, detail: number): void => {
    if (detail > 0 && (map.dragging as unknown as { moved(): boolean }).moved()) return;
    onPress(marker);
  };
  const hidden = selected && !selected.area && drawn.some((marker) => marker.members.length > 1 && holds(marker, selected));
  return (
    <>
      {createPortal(areasOf(drawn, view.zoom).map((pin) => {
        const size = 2 * Math.max(leastAreaPixels, areaMetres / metresPerPixel(pin.lat, view.zoom));
        return (
          <div key={pin.id} {...place(worldOf(pin.lat, pin.lon))}>
            <div className="map-area" data-kind={pin.kind} style={{ inlineSize: size, blockSize: size, opacity: opacityOf(size) }} />
          </div>
        );
      }), areas)}
      {createPortal(
        <>
          {drawn.map((marker) => {
            const isGroup = marker.members.length > 1;
            const isSelected = holds(marker, selected) || opened.some((pin) => holds(marker, pin));
            const form = isGroup ? (marker.together ? 'map-together' : 'map-group') : marker.pin.area ? 'map-middle' : 'map-pin';
            // A group is none of its members: what stands for one of them would cover the number.
            const point = (): void => onHover?.(isGroup ? undefined : marker.pin.id);
            // Cut by the edge, or under a card: still there for the pointer, no stop on the way of the keyboard.
            const isReachable = isClear(marker.point, view, covers);
            return (
              <div key={marker.pin.id} {...place(marker.point)} aria-hidden={!isReachable}>
                <button
                  type="button" className={isSelected ? `map-button ${form} is-selected` : `map-button ${form}`} data-kind={marker.pin.kind}
                  aria-label={markerName(marker, messages)} tabIndex={isReachable ? 0 : -1}
                  onClick={({ detail }) => press(marker, detail)}
                  onMouseEnter={point} onMouseLeave={() => onHover?.(undefined)}
                  onFocus={point} onBlur={() => onHover?.(undefined)}
                >
                  {isGroup ? <span className="map-count" data-size={sizeOfMark(marker).name}>{marker.members.length}</span> : <Mark kind={marker.pin.kind} />}
                </button>
              </div>
            );
          })}
          {hidden && selected && (
            <div {...place(worldOf(selected.lat, selected.lon))}>
              <div className="map-button map-pin map-lifted is-selected"><Mark kind={selected.kind} /></div>
            </div>
          )}
        </>, pins)}
    </>
  );
}
