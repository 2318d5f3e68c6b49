import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { TileLayer, useMap } from 'react-leaflet';
import { streetPictures } from './street-pictures.ts';

/**
 * Streets from OpenStreetMap's servers, over the bundled drawing: where a tile does not come, the drawing is seen. They
 * answer only requests that say which site they come from, so this layer alone sends the site's address (not the page's).
 */
export function StreetTiles({ onFail }: { onFail: () => void }) {
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
