/** What the map shows at first and after a change, unless the person has moved it. */
import { latLngBounds } from 'leaflet';
import type { FitBoundsOptions, LatLngBounds } from 'leaflet';
import type { Bounds } from '../../api/core/region.ts';
import type { Near } from './NearCircle.tsx';
import type { MapPin } from './pins.ts';
import { shownBounds } from './shown-bounds.ts';

/** Space around what is fitted, for pins at its edge and the buttons at the top; not closer than a part of a town, for the drawing has no streets. */
export const fitOptions: FitBoundsOptions = { paddingTopLeft: [22, 64], paddingBottomRight: [22, 22], maxZoom: 13 };

/** The bounds of the circle around the place, or of the place and its nearest pins, or of the area searched, or of all pins, or of the state. */
export function boundsToShow(pins: readonly MapPin[], near: Near | undefined, box: Bounds | undefined, state: LatLngBounds): LatLngBounds {
  const whole = { south: state.getSouth(), north: state.getNorth(), west: state.getWest(), east: state.getEast() };
  const { south, north, west, east } = shownBounds(pins, near, box, whole);
  return latLngBounds([south, west], [north, east]);
}
