import { Circle, CircleMarker, useMap } from 'react-leaflet';
import { worldOf, worldPixels } from './mercator.ts';
import type { WorldPoint } from './mercator.ts';
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

const metresPerMile = 1609.344;

/** Radius in pixels of the ring around the place. */
export const hereRadius = 19;
/** A pin as near as this would lie on the ring. */
const ringPixels = 24;
/** A pin as near as this would have its letter hidden by the dot: the dot goes to its edge. */
const dotPixels = 16;
const edgePixels = 20;

/** Where the dot is drawn, in pixels from the place, and whether a ring around it would be seen whole. */
export function signOf(place: WorldPoint, markers: readonly Pick<Marker, 'point'>[], zoom: number): { x: number; y: number; hasRing: boolean } {
  const size = worldPixels(zoom);
  const around = markers.map(({ point }) => ({ x: (point.x - place.x) * size, y: (point.y - place.y) * size }));
  const near = around.reduce((best, next) => (Math.hypot(next.x, next.y) < Math.hypot(best.x, best.y) ? next : best), { x: Infinity, y: 0 });
  const distance = Math.hypot(near.x, near.y);
  if (distance > dotPixels) return { x: 0, y: 0, hasRing: distance > ringPixels };
  const away = distance === 0 ? { x: Math.SQRT1_2, y: -Math.SQRT1_2 } : { x: -near.x / distance, y: -near.y / distance };
  return { x: near.x + away.x * edgePixels, y: near.y + away.y * edgePixels, hasRing: false };
}

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
