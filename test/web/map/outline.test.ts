import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readRegionMap } from '../../../web/build/labels.ts';
import { outlineOf } from '../../../web/build/outline.ts';
import { worldOf, worldPixels } from '../../../web/map/mercator.ts';

const seed = new URL('../../../seed', import.meta.url).pathname;
const outline = outlineOf(JSON.parse(readFileSync(`${seed}/basemap.topojson`, 'utf8')), readRegionMap(seed).beyond);

/** Every point of path data that holds only M, l and z. */
function pointsOf(path: string): [number, number][] {
  return path.split('M').slice(1).flatMap((ring) => {
    let [x, y] = [0, 0];
    const numbers = [...ring.matchAll(/-?\d+/g)].map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
      [x, y] = [x + (numbers[2 * index] ?? 0), y + (numbers[2 * index + 1] ?? 0)];
      return [x, y];
    });
  });
}

describe('the drawing that stands in pages', () => {
  test('weighs at most 3 kB compressed', () => {
    expect(gzipSync(JSON.stringify(outline)).length).toBeLessThan(3000);
  });

  test('holds the state whole, with a margin', () => {
    const points = pointsOf(outline.state);
    expect(points.length).toBeGreaterThan(300);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(8);
      expect(x).toBeLessThan(outline.width - 8);
      expect(y).toBeGreaterThan(8);
      expect(y).toBeLessThan(outline.height - 8);
    }
  });

  test('its coast passes within two pixels of known capes, in the projection of the pins', () => {
    const points = pointsOf(outline.state);
    const size = worldPixels(outline.zoom);
    // The tip of Race Point, Provincetown, and the corner with New York and Vermont.
    for (const [lat, lon] of [[42.08, -70.243], [42.7459, -73.2648]] as const) {
      const { x, y } = worldOf(lat, lon);
      const nearest = Math.min(...points.map(([column, row]) => Math.hypot(column - (x * size - outline.left), row - (y * size - outline.top))));
      expect(nearest).toBeLessThan(2.5);
    }
  });
});
