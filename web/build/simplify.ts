/** A point in pixels. */
export type XY = [x: number, y: number];

/** The line with every point left out that lies within `tolerance` of what remains (Douglas and Peucker); ends stay. */
export function simplify(line: readonly XY[], tolerance: number): XY[] {
  const kept = new Set([0, line.length - 1]);
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    let farthest = from;
    let most = tolerance;
    for (let index = from + 1; index < to; index++) {
      const distance = distanceToSegment(line[index], line[from], line[to]);
      if (distance > most) [most, farthest] = [distance, index];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    stack.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function distanceToSegment([x, y]: XY = [0, 0], [x1, y1]: XY = [0, 0], [x2, y2]: XY = [0, 0]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / squared));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
