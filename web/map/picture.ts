/** Where things stand in the map without scripts: the same projection as the live map's. */
import outline from 'virtual:outline';
import type { MapLabel } from './labels.ts';
import { metresPerPixel, worldOf, worldPixels } from './mercator.ts';
import { boxAround, placeLabels, type Box } from './place-labels.ts';

type Spot = { lat: number; lon: number };
export type TownName = Spot & { name: string };

export type Picture = {
  width: number;
  height: number;
  /** Web Mercator zoom of which the pixels are. */
  zoom: number;
  /** From units of the outline to pixels of the picture: `outline * scale - left`. */
  scale: number;
  left: number;
  top: number;
  /** Pixels from the picture's upper left corner. */
  place: (spot: Spot) => { x: number; y: number };
  /** Pixels for metres on the ground at a latitude. */
  pixels: (metres: number, lat: number) => number;
};

/** Size of a picture of a part of the state, in pixels. */
export type Frame = { width: number; height: number };

/** What a picture shows. */
export type PictureView = {
  /** The middle of a part of the state; the whole unless given. */
  center?: Spot;
  /** Web Mercator: 10 shows a town and its neighbors. */
  zoom: number;
  /** Of a part; 640 by 400 unless given. */
  size?: Frame;
};

const usualSize: Frame = { width: 640, height: 400 };
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
    width: round(width), height: round(height), zoom, scale,
    left: round(left - outline.left * scale), top: round(top - outline.top * scale),
    place: ({ lat, lon }) => {
      const { x, y } = worldOf(lat, lon);
      return { x: x * size - left, y: y * size - top };
    },
    pixels: (metres, lat) => metres / metresPerPixel(lat, zoom),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** How large the circle is around the middle of a town of which no more is known or public, in pixels. */
export const areaRadius = ({ pixels }: Picture, lat: number): number => Math.max(15, pixels(2200, lat));

/** Space that the pins take. */
export const boxesOf = (pins: readonly Spot[], { place }: Picture): Box[] => pins.map(place).map(({ x, y }) => boxAround(x, y, 34, 34));

/** Names that find room beside what is drawn, with the middle of their baselines. */
export function writeLabels(towns: readonly TownName[], obstacles: readonly Box[], picture: Picture): { name: string; x: number; y: number }[] {
  const wanted = towns.map((town) => ({ ...picture.place(town), width: town.name.length * letter.width, height: letter.height }));
  return placeLabels(wanted, obstacles, 6, { left: 0, top: 0, right: picture.width, bottom: picture.height }).flatMap(({ index, x, y }) => {
    const town = towns[index];
    return town ? [{ name: town.name, x: Math.round(x), y: Math.round(y + 5) }] : [];
  });
}

/** The most important names inside a view, for `towns` of `StaticMap`. Where the names are at hand: they are too many for every page. */
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
