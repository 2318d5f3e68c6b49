import { useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import built from 'virtual:labels';
import { overNames, useCovers } from './covers.ts';
import { hereRadius } from './here.ts';
import { labelFonts, lastRank, sizeOf } from './labels.ts';
import type { LabelSize, MapLabel } from './labels.ts';
import { worldOf, worldPixels } from './mercator.ts';
import type { WorldPoint } from './mercator.ts';
import type { Near } from './NearCircle.tsx';
import { usePane } from './pane.ts';
import { sizeOfMark } from './pins.ts';
import type { Marker } from './pins.ts';
import { boxAround, placeLabels } from './place-labels.ts';
import type { Box } from './place-labels.ts';
import { useFontFamily, widthOf } from './text-width.ts';
import { isInView, keepInPlace, transformAt } from './view.ts';
import type { View } from './view.ts';

type Label = { name: string; rank: number; point: WorldPoint };
type Name = { name: string; form: LabelSize; point: WorldPoint };

const labels = (built as readonly MapLabel[]).map(([name, lat, lon, rank]): Label => ({ name, rank, point: worldOf(lat, lon) }));

/** Clear space between two names in pixels. */
const gapPixels = 8;
/** Places as near as this to the one that was typed are that place. */
const samePlace = 1e-6;

type Props = {
  markers: readonly Marker[];
  view: View;
  near: Near | undefined;
  /** What stands over the map; told the nearest town where no name is in view. */
  caption: (town: string | undefined) => ReactNode;
};

/** Names of towns where there is room for them. They say nothing that is not in the list, so screen readers skip them. */
export function Labels({ markers, view, near, caption }: Props) {
  const map = useMap();
  const pane = map.getPane(usePane(map, 'map-labels', 500));
  useEffect(() => (pane ? keepInPlace(map, pane) : undefined), [map, pane]);
  const family = useFontFamily(map.getContainer());
  const covers = useCovers(map, overNames);
  const names = useMemo(() => namesFor(view, near), [view, near]);
  const placed = useMemo(() => {
    const size = worldPixels(view.zoom);
    const wanted = names.map(({ name, form, point }) => (
      { x: point.x * size, y: point.y * size, width: widthOf(name, form, family), height: labelFonts[form].height, isCity: form === 'city' }
    ));
    const marks = markers.filter(({ point }) => isInView(point, view, 0.8))
      .map((marker) => boxAround(marker.point.x * size, marker.point.y * size, sizeOfMark(marker).width + 4, sizeOfMark(marker).height + 4));
    const here = near ? worldOf(near.lat, near.lon) : undefined;
    if (here) marks.push(boxAround(here.x * size, here.y * size, 2 * hereRadius + 1, 2 * hereRadius + 1));
    const frame = { left: view.from.x * size, top: view.from.y * size, right: view.to.x * size, bottom: view.to.y * size };
    return placeLabels(wanted, [...marks, ...covers.map((cover) => moved(cover, frame))], gapPixels, frame).flatMap(({ index, x, y }): Name[] => {
      const name = names[index];
      return name ? [{ ...name, point: { x: x / size, y: y / size } }] : [];
    });
  }, [markers, view, family, near, covers, names]);
  if (!pane) return null;
  const isBare = !placed.some(({ point }) => isInView(point, view, 0));
  return (
    <>
      {createPortal(placed.map(({ name, form, point }) => (
        <div key={name} className="map-anchor" aria-hidden="true" data-x={point.x} data-y={point.y}
          style={{ transform: transformAt(point, view.zoom, view.origin) }}>
          <span className={`map-label map-label-${form}`}>{name}</span>
        </div>
      )), pane)}
      {caption(isBare ? nearestName(view) : undefined)}
    </>
  );
}

const moved = ({ left, top, right, bottom }: Box, by: Box): Box =>
  ({ left: left + by.left, top: top + by.top, right: right + by.left, bottom: bottom + by.top });

/** Names in and around the view, the most important first; the place that somebody searched from before all. */
function namesFor(view: View, near: Near | undefined): Name[] {
  const last = lastRank(view.zoom);
  const around = labels.filter(({ rank, point }) => rank <= last && isInView(point, view, 0.6))
    .map(({ name, rank, point }): Name => ({ name, form: sizeOf(rank, view.zoom), point }));
  const here = near && worldOf(near.lat, near.lon);
  const name = here && (near.name ?? labels.find(({ point }) => Math.hypot(point.x - here.x, point.y - here.y) < samePlace)?.name);
  return name ? [{ name, form: 'here', point: here }, ...around.filter((other) => other.name !== name)] : around;
}

/** The nearest name to the middle of the view; far in, that of a quarter or village. */
function nearestName({ from, to, zoom }: View): string {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const distance = ({ point }: Label): number => Math.hypot(point.x - x, point.y - y);
  const known = labels.filter(({ rank }) => rank <= (zoom < 12 ? 200 : 300));
  return known.reduce((best, label) => (distance(label) < distance(best) ? label : best), known[0] ?? { name: '', rank: 0, point: { x, y } }).name;
}
