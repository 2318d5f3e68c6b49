import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import { worldPixels } from './mercator.ts';
import { usePane } from './pane.ts';
import { scaleIn } from './Scale.tsx';
import type { View } from './view.ts';

/** From this zoom on the ground is nearly empty. */
const closeZoom = 13;

/**
 * Dots as far apart as the bar of the scale is long, over empty ground: they show that and how far the map moves. Dots
 * and not lines, because nothing may look like a street that is none.
 */
export function Dots({ view }: { view: View }) {
  const map = useMap();
  const pane = map.getPane(usePane(map, 'map-dots', 160));
  if (!pane || view.zoom < closeZoom) return null;
  const size = worldPixels(view.zoom);
  const step = scaleIn(view).pixels;
  const [left, top] = [view.from.x * size, view.from.y * size];
  const [wide, high] = [view.to.x * size - left, view.to.y * size - top];
  // Half a view of dots on each side, for while it is dragged.
  const [x, y] = [left - wide / 2, top - high / 2].map((start) => Math.floor(start / step) * step);
  return createPortal(
    <div className="map-dots leaflet-zoom-hide" style={{
      transform: `translate(${(x ?? 0) - view.origin.x}px,${(y ?? 0) - view.origin.y}px)`, inlineSize: 2 * wide, blockSize: 2 * high, backgroundSize: `${step}px ${step}px`,
    }} />,
    pane,
  );
}
