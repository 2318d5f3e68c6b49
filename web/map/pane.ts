import type { Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';

/** Name of a layer of the map at a height (CSS z-index); makes it when it is not there yet. Takes no pointer itself. */
export function usePane(map: LeafletMap, name: string, height: number): string {
  return useMemo(() => {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(height);
    pane.style.pointerEvents = 'none';
    return name;
  }, [map, name, height]);
}
