/** Where things stand in the map without scripts: the same projection as the live map's. */
import outline from 'virtual:outline';
import type { MapLabel } from './labels.ts';
import { metresPerPixel, worldOf, worldPixels } from './mercator.ts';
import { boxAround, placeLabels } from './place-labels.ts';

type Spot = { lat: number; lon: number };
export type TownName = Spot & { name: string };

export type Picture = {
  width: number;
  height: number;
  /** From units of the outline to pixels of the picture: `outline * scale - left`. */
  scale: number;
  left: number;
  top: number;
  /** Pixels from the picture's upper left corner. */
  place: (spot: Spot) => { x: number; y: number };
  /** Pixels for metres on the ground at a latitude. */
  pixels: (metres: number, lat: number) => number;
};

/** What a picture shows. */
export type PictureView = {
  /** The middle of a part of the state; the whole unless given. */
  center?: Spot;
  /** Web Mercator: 10 shows a town and its neighbors. */
  zoom: number;
  /** Of a part, in pixels; 640 by 400 unless given. */
  size?: { width: number; height: number };
};

const usualSize = { width: 640, height: 400 };
const wholeState: PictureView = { zoom: outline.zoom };
/** Width of a letter of a town's name on average, and the height of its line, in pixels. */
const letter = { width: 8.2, height: 20 };

/** A picture of a part of the state, or of the whole. */
export function pictureOf({ center, zoom, size: wanted = usualSize }: PictureView = wholeState): Picture {
  const scale = 2 ** (zoom - outline.zoom);
  const size = worldPixels(zoom);
  const { width, height } = center ? wanted : { width: outline.width * scale, height: outline.height * scale };
  const middle = center && worldOf(center.lat, center.lon);
  const left = middle ? middle.x * size - width / 2 : outline.left * scale;
  const top = middle ? middle.y * size - height / 2 : outline.top * scale;
  return {
    width: round(width), height: round(height), scale,
    left: round(left - outline.left * scale), top: round(top - outline.top * scale),
    place: ({ lat, lon }) => {
      const { x, y } = worldOf(lat, lon);
      return { x: x * size - left, y: y * size - top };
    },
    pixels: (metres, lat) => metres / metresPerPixel(lat, zoom),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Names that find room beside the pins, with the middle of their baselines. */
export function writeLabels(towns: readonly TownName[], pins: readonly Spot[], picture: Picture): { name: string; x: number; y: number }[] {
  const wanted = towns.map((town) => ({ ...picture.place(town), width: town.name.length * letter.width, height: letter.height }));
  const obstacles = pins.map((pin) => picture.place(pin)).map(({ x, y }) => boxAround(x, y, 34, 34));
  return placeLabels(wanted, obstacles, 6, { left: 0, top: 0, right: picture.width, bottom: picture.height }).flatMap(({ index, x, y }) => {
    const town = towns[index];
    return town ? [{ name: town.name, x: Math.round(x), y: Math.round(y + 5) }] : [];
  });
}

/** The most important names inside a view, for `towns` of `StaticMap`; on the server only. */
export function townsAround(labels: readonly MapLabel[], view: PictureView, most = 14): TownName[] {
  const { place, width, height } = pictureOf(view);
  const inside = ([, lat, lon, rank]: MapLabel): boolean => {
    const { x, y } = place({ lat, lon });
    return rank < 300 && x > 40 && x < width - 40 && y > 16 && y < height - 16;
  };
  return labels.filter(inside).slice(0, most).map(([name, lat, lon]) => ({ name, lat, lon }));
}

/** The most important towns, for `towns` of a picture of the whole state; on the server only. */
export const townsOfState = (labels: readonly MapLabel[], most = 16): TownName[] => labels.slice(0, most).map(([name, lat, lon]) => ({ name, lat, lon }));
