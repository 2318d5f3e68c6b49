import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { metresPerPixel, worldOf, worldPixels } from '../../../web/map/mercator.ts';

// Leaflet looks for a window when it is loaded; its projection itself needs none.
const browser = { document: { documentElement: { style: {} }, createElement: () => ({ getContext: () => undefined }) }, navigator: { userAgent: '', platform: '' }, screen: {}, devicePixelRatio: 1 };
Object.assign(globalThis, { window: { ...browser, addEventListener: () => undefined, removeEventListener: () => undefined }, document: browser.document, screen: browser.screen });
const { CRS, latLng } = createRequire(import.meta.url)('leaflet') as typeof import('leaflet');

const spots = [[42.4668, -70.9495], [42.3555, -71.0565], [41.285, -70.0995], [42.7, -73.11], [0, 0], [85, 179.9]] as const;

describe('the projection without Leaflet', () => {
  test.each(spots)('puts %f, %f where Leaflet puts it, at every zoom', (lat, lon) => {
    const { x, y } = worldOf(lat, lon);
    for (const zoom of [0, 6.25, 8, 12, 17]) {
      const expected = CRS.EPSG3857.latLngToPoint(latLng(lat, lon), zoom);
      expect(x * worldPixels(zoom)).toBeCloseTo(expected.x, 4);
      expect(y * worldPixels(zoom)).toBeCloseTo(expected.y, 4);
    }
  });

  test('a pixel at zoom 10 in Massachusetts is about 113 metres', () => {
    expect(metresPerPixel(42.4, 10)).toBeCloseTo(112.9, 1);
  });
});
