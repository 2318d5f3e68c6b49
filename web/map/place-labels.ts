/** Finds room for names: the most important first, close to its spot, never over a pin, never over or close to another name. */

/** A rectangle on the screen in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A name's spot and size. */
export type Wanted = {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Of the few that everybody looks for: may stand a little farther off, beside the number that its pins were gathered in. */
  isCity?: boolean;
};
/** Where the middle of a name came to stand. */
export type Placed = { index: number; x: number; y: number };

type Step = readonly [right: number, down: number];

const cellPixels = 96;
const none: readonly Box[] = [];
/** Farthest that the nearest edge of a name may be from its spot: farther off it would seem to name something else. */
export const reachPixels = 24;
export const cityReachPixels = 44;
/** Clear space between a name and the pin on its spot, and half the size of that pin. */
const besidePin = 4;
const halfPin = 16;

/** Rectangles that can be asked quickly whether another one touches them. */
export class TakenSpace {
  private readonly cells = new Map<number, Box[]>();

  /** Marks a rectangle as taken. */
  take(box: Box): void {
    this.some(box, (key) => {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
      return false;
    });
  }

  /** True when nothing taken touches the rectangle. */
  isFree(box: Box): boolean {
    return !this.some(box, (key) => this.isTaken(key, box));
  }

  /** What is taken in a rectangle, each once. */
  in(box: Box): Box[] {
    const found = new Set<Box>();
    this.some(box, (key) => {
      for (const taken of this.cells.get(key) ?? []) if (touches(taken, box)) found.add(taken);
      return false;
    });
    return [...found];
  }

  private isTaken(key: number, box: Box): boolean {
    for (const taken of this.cells.get(key) ?? none) if (touches(taken, box)) return true;
    return false;
  }

  /** True when a cell under the rectangle says so. */
  private some({ left, top, right, bottom }: Box, test: (key: number) => boolean): boolean {
    const [first, last] = [Math.floor(left / cellPixels), Math.floor(right / cellPixels)];
    const end = Math.floor(bottom / cellPixels);
    for (let row = Math.floor(top / cellPixels); row <= end; row++) {
      for (let column = first; column <= last; column++) if (test(row * 1_000_003 + column)) return true;
    }
    return false;
  }
}

/** True when two rectangles have a point in common. */
export const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const holds = (frame: Box, box: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/** The rectangle of a width and height around a middle. */
export const boxAround = (x: number, y: number, width: number, height: number): Box =>
  ({ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 });

/** Pixels from a point to the nearest edge of a rectangle; 0 inside it. */
export function distanceTo({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Where a name may stand around its spot, the best first: on it, under and over a pin, beside it, close by, at its corners. */
function around({ width, height, isCity }: Wanted): Step[] {
  const [aside, away] = [width / 2 + halfPin + besidePin, height / 2 + halfPin + besidePin];
  const [closeAside, closeAway, third] = [width / 2 + 5, height / 2 + 4, width / 3];
  return [
    [0, 0], [0, away], [0, -away], [aside, 0], [-aside, 0],
    [0, closeAway], [0, -closeAway], [closeAside, 0], [-closeAside, 0],
    [closeAside, closeAway], [closeAside, -closeAway], [-closeAside, closeAway], [-closeAside, -closeAway],
    ...(isCity ? [[third, away], [-third, away], [third, -away], [-third, -away]] satisfies Step[] : []),
  ];
}

/** The same beside something that stands near the spot, as the number that the town's own pins were gathered in. */
function beside({ x, y, width, height }: Wanted, { left, top, right, bottom }: Box): Step[] {
  const [middle, level] = [(left + right) / 2 - x, (top + bottom) / 2 - y];
  const [before, after] = [left - besidePin - width / 2 - x, right + besidePin + width / 2 - x];
  const [over, under] = [top - besidePin - height / 2 - y, bottom + besidePin + height / 2 - y];
  const slanted = [-0.5, 0.5, -0.9, 0.9].flatMap((share): Step[] => [[after, level + share * height], [before, level + share * height]]);
  return [[after, level], [before, level], [middle, under], [middle, over], ...slanted];
}

/** Pins around a spot, the nearest first: a name stands beside the number that is most likely its own. */
function nearestFirst({ x, y }: Wanted, pins: readonly Box[]): Box[] {
  const distance = ({ left, top, right, bottom }: Box): number => Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
  return pins.toSorted((a, b) => distance(a) - distance(b));
}

/**
 * Middles of the names that find room, in the order given, which is the order of importance. `gap` is the least clear
 * space between two names in pixels; `obstacles` are kept clear of names and may touch each other; no name lies across
 * the edge of `frame`, where it would be cut, and none farther than its reach from its spot.
 */
export function placeLabels(wanted: readonly Wanted[], obstacles: readonly Box[], gap: number, frame?: Box): Placed[] {
  const pins = new TakenSpace();
  for (const obstacle of obstacles) pins.take(obstacle);
  const names = new TakenSpace();
  const placed: Placed[] = [];
  wanted.forEach((label, index) => {
    const { x, y, width, height, isCity } = label;
    const reach = isCity ? cityReachPixels : reachPixels;
    const fits = ([right, down]: Step): boolean => {
      const box = boxAround(x + right, y + down, width, height);
      if (frame && touches(frame, box) && !holds(frame, box)) return false;
      return distanceTo(box, x, y) <= reach && pins.isFree(box) && names.isFree(boxAround(x + right, y + down, width + 2 * gap, height + 2 * gap));
    };
    const step = around(label).find(fits) ?? (isCity && nearestFirst(label, pins.in(boxAround(x, y, 2 * reach, 2 * reach))).flatMap((pin) => beside(label, pin)).find(fits));
    if (!step) return;
    const [right, down] = step;
    names.take(boxAround(x + right, y + down, width, height));
    placed.push({ index, x: x + right, y: y + down });
  });
  return placed;
}
