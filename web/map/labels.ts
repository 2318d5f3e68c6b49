/** Which names the map says at a zoom, and how large. Ranks come from web/build/labels.ts. */

/** Name, degrees north, degrees east, rank: 0 the first city; 200 another town, 300 a quarter or village, 400 a post office. */
export type MapLabel = readonly [name: string, lat: number, lon: number, rank: number];

/** `here` is the place that somebody searched from. */
export type LabelSize = 'here' | 'city' | 'town' | 'quarter';

/** Highest rank that is shown at a zoom. */
export function lastRank(zoom: number): number {
  if (zoom < 7) return 4;
  if (zoom < 8) return 14;
  if (zoom < 9) return 27;
  if (zoom < 10) return 80;
  if (zoom < 10.5) return 199;
  if (zoom < 12) return 200;
  return zoom < 13 ? 300 : 400;
}

/** How large a name of this rank is written at a zoom. */
export function sizeOf(rank: number, zoom: number): LabelSize {
  if (rank < (zoom < 9 ? 4 : 14)) return 'city';
  return rank < 300 ? 'town' : 'quarter';
}

/** CSS font of a size, without the family, and its height on screen in pixels. */
export const labelFonts: Readonly<Record<LabelSize, { font: string; height: number }>> = {
  here: { font: '700 17px', height: 22 },
  city: { font: '650 17px', height: 22 },
  town: { font: '500 15px', height: 20 },
  quarter: { font: 'italic 400 15px', height: 20 },
};
