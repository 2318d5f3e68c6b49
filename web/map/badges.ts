/** Numbers on a picture of the map: what stands together shares one, and what has no exact place has its number at its edge. */
import { groupPoints } from './group.ts';
import { worldOf } from './mercator.ts';
import { areaRadius, type Picture } from './picture.ts';
import type { MapPin } from './pins.ts';
import { boxAround, touches, type Box } from './place-labels.ts';

export type NumberBadge = {
  /** "3", or "1–3, 5" where several stand together. */
  label: string;
  /** Its middle and width in pixels of the picture. */
  x: number;
  y: number;
  width: number;
  /** True for a number of what is only known to be in an area. */
  area: boolean;
};

/** Height of a badge, and the least that one with a single digit is wide, in pixels. */
export const badgeHeight = 26;
const digit = 8.5;
/** Nearer than this, in pixels, numbers share a badge. */
const together = 30;

/** Whole numbers in few words: "1–3, 5". */
export function numbersWords(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

export const boxOf = ({ x, y, width }: Pick<NumberBadge, 'x' | 'y' | 'width'>): Box => boxAround(x, y, width + 4, badgeHeight + 4);

/** Numbers at places first, then those of areas, where they find room. */
export function badgesOf(pins: readonly MapPin[], numbers: ReadonlyMap<string, number>, picture: Picture): NumberBadge[] {
  const placed: NumberBadge[] = [];
  for (const area of [false, true]) {
    for (const members of groupsOf(pins.filter((pin) => pin.area === area && numbers.has(pin.id)), picture)) {
      const [first] = members;
      if (!first) continue;
      const label = numbersWords(members.map(({ id }) => numbers.get(id) ?? 0));
      const width = Math.max(badgeHeight, Math.round(label.length * digit + 14));
      const spots = area ? aroundEdge(picture.place(first), areaRadius(picture, first.lat)) : [picture.place(first)];
      const isFree = (spot: { x: number; y: number }): boolean => !placed.some((other) => touches(boxOf(other), boxOf({ ...spot, width })));
      const { x, y } = spots.find(isFree) ?? spots[0] ?? { x: 0, y: 0 };
      placed.push({ label, x: Math.round(x), y: Math.round(y), width, area });
    }
  }
  return placed;
}

const groupsOf = (pins: readonly MapPin[], { zoom }: Picture): MapPin[][] =>
  groupPoints(pins.map(({ lat, lon }) => worldOf(lat, lon)), zoom, together).map(({ members }) => members.flatMap((index) => pins[index] ?? []));

/** Edge of a circle, from above; where that is taken, a step farther off; last its middle. */
function aroundEdge({ x, y }: { x: number; y: number }, radius: number): { x: number; y: number }[] {
  const angles = [-90, 90, 0, 180, -45, 45, 135, -135].map((degrees) => (degrees * Math.PI) / 180);
  const ring = (far: number) => angles.map((angle) => ({ x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) }));
  return [...ring(radius), ...ring(radius + badgeHeight / 2), { x, y }];
}
