import type { Map as LeafletMap } from 'leaflet';
import { useMemo } from 'react';

/**
 * Name of a layer of the map at a height (CSS z-index); makes it when it is not there yet. Takes no pointer itself.
 * A picture says nothing that the list does not say: screen readers pass over it.
 */
export function usePane(map: LeafletMap, name: string, height: number, isPicture = true): string {
  return useMemo(() => {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(height);
    pane.style.pointerEvents = 'none';
    if (isPicture) pane.setAttribute('aria-hidden', 'true');
    return name;
  }, [map, name, height, isPicture]);
}
