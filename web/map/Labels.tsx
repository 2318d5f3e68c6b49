import { useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import built from 'virtual:labels';
import { boxesOver } from './covers.ts';
import { labelFonts, lastRank, sizeOf } from './labels.ts';
import type { LabelSize, MapLabel } from './labels.ts';
import { worldOf, worldPixels } from './mercator.ts';
import { usePane } from './pane.ts';
import type { Marker } from './pins.ts';
import { boxAround, placeLabels } from './place-labels.ts';
import { isInView, keepInPlace, transformAt } from './view.ts';
import type { View } from './view.ts';

const labels = (built as readonly MapLabel[]).map(([name, lat, lon, rank]) => ({ name, rank, point: worldOf(lat, lon) }));

/** Clear space between two names in pixels. */
const gapPixels = 9;
/** Room that a pin with its ring needs, in pixels. */
const pinPixels = 36;

let pen: CanvasRenderingContext2D | null | undefined;

function widthOf(name: string, size: LabelSize, family: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return name.length * 9;
  pen.font = `${labelFonts[size].font} ${family}`;
  return pen.measureText(name).width + 4;
}

type Props = { markers: readonly Marker[]; view: View; near: (town: string) => string };

/** Names of towns where there is room for them. They say nothing that is not in the list, so screen readers skip them. */
export function Labels({ markers, view, near }: Props) {
  const map = useMap();
  const pane = map.getPane(usePane(map, 'map-labels', 500));
  useEffect(() => (pane ? keepInPlace(map, pane) : undefined), [map, pane]);
  const family = useFontFamily(map.getContainer());
  const placed = useMemo(() => {
    const size = worldPixels(view.zoom);
    const last = lastRank(view.zoom);
    const near = labels.filter(({ rank, point }) => rank <= last && isInView(point, view, 0.6));
    const wanted = near.map(({ name, rank, point }) => {
      const form = sizeOf(rank, view.zoom);
      return { x: point.x * size, y: point.y * size, width: widthOf(name, form, family), height: labelFonts[form].height, isCity: form === 'city' };
    });
    const pins = markers.filter(({ point }) => isInView(point, view, 0.8))
      .map(({ point }) => boxAround(point.x * size, point.y * size, pinPixels, pinPixels));
    const frame = { left: view.from.x * size, top: view.from.y * size, right: view.to.x * size, bottom: view.to.y * size };
    const buttons = boxesOver(map, '.map-controls, .map-legend > summary').map(({ left, top, right, bottom }) => (
      { left: left + frame.left, top: top + frame.top, right: right + frame.left, bottom: bottom + frame.top }
    ));
    return placeLabels(wanted, [...pins, ...buttons], gapPixels, frame).flatMap(({ index, x, y }) => {
      const label = near[index];
      return label ? [{ name: label.name, form: sizeOf(label.rank, view.zoom), point: { x: x / size, y: y / size } }] : [];
    });
  }, [map, markers, view, family]);
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
      {isBare && <div className="map-caption">{near(nearestTown(view))}</div>}
    </>
  );
}

function nearestTown({ from, to }: View): string {
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const distance = ({ point }: (typeof labels)[number]): number => Math.hypot(point.x - x, point.y - y);
  const towns = labels.filter(({ rank }) => rank < 300);
  return towns.reduce((best, town) => (distance(town) < distance(best) ? town : best), towns[0] ?? { name: '', rank: 0, point: { x, y } }).name;
}

/** The page's font; a new string when the font files have come, so that names are measured again. */
function useFontFamily(container: HTMLElement): string {
  const [family, setFamily] = useState(() => getComputedStyle(container).fontFamily);
  useEffect(() => {
    let here = true;
    // A trailing space is no change to CSS and is one to React.
    void document.fonts.ready.then(() => here && setFamily((before) => `${before.trim()} `));
    return () => { here = false; };
  }, []);
  return family;
}
