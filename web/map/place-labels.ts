/** Finds room for names: the most important first, never over a pin, never over or close to another name. */

/** A rectangle on the screen in pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };

export type Wanted = {
  x: number;
  y: number;
  width: number;
  height: number;
  /** May stand farther from its spot, since people look for it. */
  isCity?: boolean;
};
export type Placed = { index: number; x: number; y: number };

const cellPixels = 64;

/** Rectangles that can be asked quickly whether another one touches them. */
export class TakenSpace {
  private readonly cells = new Map<number, Box[]>();

  /** Marks a rectangle as taken. */
  take(box: Box): void {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  /** True when nothing taken touches the rectangle. */
  isFree(box: Box): boolean {
    return this.keys(box).every((key) => (this.cells.get(key) ?? []).every((taken) => !touches(taken, box)));
  }

  private keys({ left, top, right, bottom }: Box): number[] {
    const keys: number[] = [];
    for (let row = Math.floor(top / cellPixels); row <= Math.floor(bottom / cellPixels); row++) {
      for (let column = Math.floor(left / cellPixels); column <= Math.floor(right / cellPixels); column++) {
        keys.push(row * 1_000_003 + column);
      }
    }
    return keys;
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

/** Where a name may stand, as steps from its spot: on it, below, above, to the sides; in pixels. */
function stands({ width, height, isCity }: Wanted): readonly (readonly [number, number])[] {
  const aside = width / 2 + 20;
  const away = height / 2 + 18;
  const close = [[0, 0], [0, away], [0, -away], [aside, 0], [-aside, 0]] as const;
  if (!isCity) return close;
  const corners = [[aside, away], [aside, -away], [-aside, away], [-aside, -away]] as const;
  return [...close, ...corners, [aside + 20, 0], [-aside - 20, 0]];
}

/**
 * Middles of the names that find room, in the order given, which is the order of importance. `gap` is the least clear
 * space between two names in pixels; `obstacles` are kept clear of names and may touch each other; no name lies across
 * the edge of `frame`, where it would be cut.
 */
export function placeLabels(wanted: readonly Wanted[], obstacles: readonly Box[], gap: number, frame?: Box): Placed[] {
  const pins = new TakenSpace();
  for (const obstacle of obstacles) pins.take(obstacle);
  const names = new TakenSpace();
  const placed: Placed[] = [];
  wanted.forEach((label, index) => {
    const { x, y, width, height } = label;
    for (const [right, down] of stands(label)) {
      const box = boxAround(x + right, y + down, width, height);
      if (frame && touches(frame, box) && !holds(frame, box)) continue;
      if (!pins.isFree(box) || !names.isFree(boxAround(x + right, y + down, width + 2 * gap, height + 2 * gap))) continue;
      names.take(box);
      placed.push({ index, x: x + right, y: y + down });
      return;
    }
  });
  return placed;
}
