/** What the map costs on the device: gathering pins at a zoom, and finding room for names. */
import { worldOf, worldPixels } from '../../web/map/mercator.ts';
import { markersOf, sizeOfMark } from '../../web/map/pins.ts';
import type { MapPin } from '../../web/map/pins.ts';
import { boxAround, placeLabels } from '../../web/map/place-labels.ts';
import { measure, type Times } from './measure.ts';
import { createRandom } from './random.ts';

/** Zooms at which the whole state is seen, from a phone to a large screen. */
export const stateZooms = [6.75, 7.5, 8, 8.75, 9.25] as const;

export type MapTimes = { zoom: number; groups: number; grouping: Times; naming: Times };

/** Pins in clumps, as towns are, and a few hundred names. */
export async function measureMap(count: number, rounds: number): Promise<MapTimes[]> {
  const random = createRandom(7);
  const towns = Array.from({ length: 350 }, () => ({ lat: 41.3 + random.next() * 1.5, lon: -73.4 + random.next() * 3.3 }));
  const pins = Array.from({ length: count }, (_, index): MapPin => {
    const { lat, lon } = random.pick(towns);
    return { id: `pin-${index}`, name: 'Harbor House', kind: 'clubhouse', lat: lat + random.next() / 30, lon: lon + random.next() / 30, area: false };
  });
  const points = pins.map(({ lat, lon }) => worldOf(lat, lon));
  const measured: MapTimes[] = [];
  for (const zoom of stateZooms) {
    const size = worldPixels(zoom);
    const markers = markersOf(pins, points, zoom);
    const obstacles = markers.map((marker) => boxAround(marker.point.x * size, marker.point.y * size, sizeOfMark(marker).width, 36));
    const wanted = towns.map(({ lat, lon }) => worldOf(lat, lon)).map(({ x, y }, index) => ({ x: x * size, y: y * size, width: 90, height: 20, isCity: index < 30 }));
    const { grouping, naming } = await measure({
      grouping: { run: () => markersOf(pins, points, zoom) },
      naming: { run: () => placeLabels(wanted, obstacles, 8) },
    }, rounds);
    measured.push({ zoom, groups: markers.length, grouping, naming });
  }
  return measured;
}
