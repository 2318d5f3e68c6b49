import { svg } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { GeoJSON, useMap } from 'react-leaflet';
import type { Topology } from 'topojson-specification';
import { fetchBasemap, partsOf, rounded } from './basemap.ts';
import type { Basemap as Parts } from './basemap.ts';
import { usePane } from './pane.ts';
import { useView } from './view.ts';

/** Zoom from which the rounded lines are drawn. */
const closeZoom = 11.5;

/** Land, water and borders. The colours are CSS, so they follow light and dark without drawing again. */
export function Basemap({ onFail }: { onFail: () => void }) {
  const map = useMap();
  const pane = usePane(map, 'map-land', 150);
  const renderer = useMemo(() => svg({ pane, padding: 0.6 }), [pane]);
  const [topology, setTopology] = useState<Topology>();
  useEffect(() => {
    let wanted = true;
    fetchBasemap().then((fetched) => wanted && setTopology(fetched), () => wanted && onFail());
    return () => { wanted = false; };
  }, [onFail]);
  const isClose = useView(map).zoom >= closeZoom;
  const parts = useMemo(() => topology && partsOf(isClose ? rounded(topology) : topology), [topology, isClose]);
  if (!parts) return null;
  const layers: [part: keyof Parts, name: string, filled: boolean][] = [
    ['shore', 'shallows', false], ['shore', 'shallows-near', false], ['beyond', 'neighbors', true], ['neighbors', 'neighbors', true], ['frontier', 'band', false],
    ['state', 'state', true], ['lakes', 'lakes', true], ['borders', 'borders', false], ['frontier', 'frontier', false], ['shore', 'coast', false],
  ];
  return layers.map(([part, name, filled]) => (
    <GeoJSON
      key={`${part}${name}${isClose}`} data={parts[part]} interactive={false} pane={pane}
      {...{ renderer, smoothFactor: isClose ? 0.5 : 1 }}
      style={{ className: `map-${name}`, stroke: !filled || name === 'lakes', fill: filled }}
    />
  ));
}
