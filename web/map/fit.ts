/** What the map shows at first and after a change, unless the person has moved it. */
import { latLng, latLngBounds } from 'leaflet';
import type { FitBoundsOptions, LatLngBounds } from 'leaflet';
import type { Bounds } from '../../api/core/region.ts';
import type { Near } from './NearCircle.tsx';
import type { MapPin } from './pins.ts';

const metresPerMile = 1609.344;
/** Of a result without a circle around its place: so many of the nearest are brought into view. */
const nearest = 5;

/** From this share of the state's width on, all of it is shown. */
const mostOfState = 0.7;

/** Space around what is fitted, for pins at its edge and the buttons at the top; not closer than a part of a town, for the drawing has no streets. */
export const fitOptions: FitBoundsOptions = { paddingTopLeft: [22, 64], paddingBottomRight: [22, 22], maxZoom: 13 };

/** The bounds of the circle around the place, or of the place and its nearest pins, or of the area searched, or of all pins, or of the state. */
export function boundsToShow(pins: readonly MapPin[], near: Near | undefined, box: Bounds | undefined, state: LatLngBounds): LatLngBounds {
  if (near?.miles) return latLng(near.lat, near.lon).toBounds(2 * near.miles * metresPerMile);
  if (!near && box) return latLngBounds([box.south, box.west], [box.north, box.east]);
  const shown = near ? [...pins.slice(0, nearest), near] : pins;
  if (shown.length === 0) return state;
  let [south, north, west, east] = [90, -90, 180, -180];
  for (const { lat, lon } of shown) {
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
  }
  const bounds = latLngBounds([south, west], [north, east]);
  return !near && widthOf(bounds) > mostOfState * widthOf(state) ? bounds.extend(state) : bounds;
}

const widthOf = (bounds: LatLngBounds): number => bounds.getEast() - bounds.getWest();
