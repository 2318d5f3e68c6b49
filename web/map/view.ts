/** What part of the world the map shows, as React state, and how things drawn over it keep their place while it moves. */
import type { Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { useEffect, useState } from 'react';
import type { WorldPoint } from './mercator.ts';
import { worldPixels } from './mercator.ts';

export type View = {
  zoom: number;
  /** Position of the drawing's origin in pixels of the world at this zoom. */
  origin: WorldPoint;
  /** Edges of what is seen, as world points. */
  from: WorldPoint;
  to: WorldPoint;
};

function viewOf(map: LeafletMap): View {
  const zoom = map.getZoom();
  const origin = map.getPixelOrigin();
  const { min, max } = map.getPixelBounds();
  const size = worldPixels(zoom);
  const [left, top] = [min?.x ?? 0, min?.y ?? 0];
  const [right, bottom] = [max?.x ?? 0, max?.y ?? 0];
  return {
    zoom,
    origin: { x: origin.x, y: origin.y },
    from: { x: left / size, y: top / size },
    to: { x: right / size, y: bottom / size },
  };
}

/** The view after each move; not during one, which `keepInPlace` looks after without React. */
export function useView(map: LeafletMap): View {
  const [view, setView] = useState(() => viewOf(map));
  useEffect(() => {
    const update = (): void => setView(viewOf(map));
    update();
    map.on('moveend zoomend viewreset resize', update);
    return () => void map.off('moveend zoomend viewreset resize', update);
  }, [map]);
  return view;
}

/** CSS transform that puts a world point in its place on the map's pane. */
export function transformAt({ x, y }: WorldPoint, zoom: number, origin: WorldPoint): string {
  const size = worldPixels(zoom);
  // Not translate3d: each of a hundred names would become a layer of its own in the graphics memory.
  return `translate(${Math.round(x * size - origin.x)}px,${Math.round(y * size - origin.y)}px)`;
}

/** True when a point lies in the view, widened on each side by `margin` times its size. */
export function isInView({ x, y }: WorldPoint, { from, to }: View, margin: number): boolean {
  const [wide, high] = [(to.x - from.x) * margin, (to.y - from.y) * margin];
  return x >= from.x - wide && x <= to.x + wide && y >= from.y - high && y <= to.y + high;
}

/** Keeps elements with `data-x` and `data-y` (world points) in their places while the map zooms. */
export function keepInPlace(map: LeafletMap, pane: HTMLElement): () => void {
  const moveTo = (zoom: number, origin: WorldPoint): void => {
    for (const element of pane.querySelectorAll<HTMLElement>('[data-x]')) {
      const point = { x: Number(element.dataset['x']), y: Number(element.dataset['y']) };
      element.style.transform = transformAt(point, zoom, origin);
    }
  };
  const follow = (): void => moveTo(map.getZoom(), map.getPixelOrigin());
  const animate = ({ zoom, center }: ZoomAnimEvent): void => {
    const moved = map.containerPointToLayerPoint([0, 0]);
    moveTo(zoom, map.project(center, zoom).subtract(map.getSize().divideBy(2)).subtract(moved).round());
  };
  map.on('zoom', follow);
  map.on('zoomanim', animate);
  return () => {
    map.off('zoom', follow);
    map.off('zoomanim', animate);
  };
}
