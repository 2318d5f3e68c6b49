import { Circle, CircleMarker, useMap } from 'react-leaflet';
import { usePane } from './pane.ts';

/** The place that results are sorted by, in degrees, and how far around it they reach, in miles. */
export type Near = {
  lat: number;
  lon: number;
  miles?: number | undefined;
  /** Written beside the place; the name of the town there unless given. */
  name?: string | undefined;
};

const metresPerMile = 1609.344;

/** Radius in pixels of the ring around the place: a pin on the place stands inside it. */
export const hereRadius = 19;

/** The circle in which the results lie, and its middle. */
export function NearCircle({ near: { lat, lon, miles } }: { near: Near }) {
  const pane = usePane(useMap(), 'map-near', 370);
  return (
    <>
      {miles !== undefined && (
        <Circle key={miles} center={[lat, lon]} radius={miles * metresPerMile} pane={pane} interactive={false} className="map-near" />
      )}
      <CircleMarker center={[lat, lon]} radius={hereRadius} pane={pane} interactive={false} className="map-here-ring" />
      <CircleMarker center={[lat, lon]} radius={5.5} pane={pane} interactive={false} className="map-here" />
    </>
  );
}
