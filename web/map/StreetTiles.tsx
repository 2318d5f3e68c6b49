import type { GridLayer, Map as LeafletMap } from 'leaflet';
import { useEffect, useEffectEvent, useState } from 'react';
import { TileLayer, useMap } from 'react-leaflet';
import { streetPictures } from './street-pictures.ts';

type Props = {
  /** Streets of our own, drawn here from what the directory itself sends; else pictures from OpenStreetMap's servers. */
  areOwn: boolean;
  onFail: () => void;
};

/** Streets over the bundled drawing: where a tile does not come, the drawing is seen. */
export const StreetTiles = ({ areOwn, onFail }: Props) => (areOwn ? <OwnStreets onFail={onFail} /> : <Pictures onFail={onFail} />);

/** OpenStreetMap's servers answer only requests that say which site they come from, so this layer alone sends the site's address (not the page's). */
function Pictures({ onFail }: Omit<Props, 'areOwn'>) {
  const [handlers] = useState(() => ({ tileerror: onFail }));
  const map = useMap();
  useEffect(() => wholeZooms(map), [map]);
  return <TileLayer url={streetPictures} referrerPolicy="strict-origin-when-cross-origin" maxZoom={19} className="map-street" eventHandlers={handlers} />;
}

/** Tiles are pictures: between whole zooms their letters blur. Returns what undoes it. */
function wholeZooms(map: LeafletMap): () => void {
  const { options } = map;
  const before = options.zoomSnap ?? 1;
  options.zoomSnap = 1;
  map.setZoom(Math.round(map.getZoom()));
  return () => { options.zoomSnap = before; };
}

/** What draws them is fetched only here. Drawn anew when the page turns dark or light. */
function OwnStreets({ onFail }: Omit<Props, 'areOwn'>) {
  const map = useMap();
  const fail = useEffectEvent(onFail);
  const isDark = useDark();
  useEffect(() => {
    let layer: GridLayer | undefined;
    let wanted = true;
    import('./own-streets.ts').then(({ ownStreets }) => {
      if (wanted) layer = ownStreets(map, isDark, () => fail()).addTo(map);
    }, () => fail());
    return () => {
      wanted = false;
      layer?.remove();
    };
  }, [map, isDark]);
  return null;
}

function useDark(): boolean {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const change = (): void => setDark(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, [query]);
  return isDark;
}
