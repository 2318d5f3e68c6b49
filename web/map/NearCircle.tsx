import { Circle, CircleMarker, useMap } from 'react-leaflet';
import { metresPerMile } from '../../api/core/units.ts';
import { hereRadius, signOf } from './here.ts';
import { worldOf } from './mercator.ts';
import { usePane } from './pane.ts';
import type { Marker } from './pins.ts';
import type { View } from './view.ts';

/** The place that results are sorted by, in degrees, and how far around it they reach, in miles. */
export type Near = {
  lat: number;
  lon: number;
  miles?: number | undefined;
  /** Written beside the place; the name of the town there unless given. */
  name?: string | undefined;
};

/** The circle in which the results lie, under the names; and its middle, over the pins. */
export function NearCircle({ near: { lat, lon, miles }, markers, view: { zoom } }: { near: Near; markers: readonly Marker[]; view: View }) {
  const map = useMap();
  const ground = usePane(map, 'map-near', 370);
  const top = usePane(map, 'map-here', 610);
  const { x, y, hasRing } = signOf(worldOf(lat, lon), markers, zoom);
  const dot = map.unproject(map.project([lat, lon], zoom).add([x, y]), zoom);
  return (
    <>
      {miles !== undefined && (
        <Circle key={miles} center={[lat, lon]} radius={miles * metresPerMile} pane={ground} interactive={false} className="map-near" />
      )}
      {hasRing && <CircleMarker center={[lat, lon]} radius={hereRadius} pane={ground} interactive={false} className="map-here-ring" />}
      <CircleMarker center={dot} radius={5.5} pane={top} interactive={false} className="map-here" />
    </>
  );
}
