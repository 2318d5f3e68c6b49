/** Numbers on the map of a sheet. */
import { describe, expect, test } from 'vitest';
import { badgesOf, boxOf, numbersWords } from '../../../web/map/badges.ts';
import { pictureOf } from '../../../web/map/picture.ts';
import type { MapPin } from '../../../web/map/pins.ts';
import { touches } from '../../../web/map/place-labels.ts';
import { boundsOf } from '../../../web/map/shown-bounds.ts';
import { viewOf } from '../../../web/map/view-of.ts';

const frame = { width: 400, height: 232 };
const pin = (id: string, lat: number, lon: number, area = false): MapPin => ({ id, name: id, kind: 'clubhouse', lat, lon, area });

function drawn(...pins: MapPin[]) {
  const view = viewOf(boundsOf(pins), frame, frame.width);
  const picture = pictureOf(view);
  return { picture, badges: badgesOf(pins, new Map(pins.map(({ id }, index) => [id, index + 1])), picture) };
}

test.each<[number[], string]>([[[3], '3'], [[1, 2], '1, 2'], [[3, 1, 2], '1–3'], [[1, 2, 3, 5, 7, 8, 9], '1–3, 5, 7–9']])('%j are written %s', (numbers, words) => {
  expect(numbersWords(numbers)).toBe(words);
});

describe('the picture', () => {
  test('shows all of them, far apart or close together', () => {
    for (const pins of [[pin('a', 42.46, -70.95)], [pin('a', 42.46, -70.95), pin('b', 42.47, -70.94)], [pin('a', 42.7, -73.1), pin('b', 41.65, -70.3)]]) {
      const { badges, picture } = drawn(...pins);
      for (const badge of badges) {
        const { left, top, right, bottom } = boxOf(badge);
        expect([left >= 0, top >= 0, right <= picture.width, bottom <= picture.height]).toEqual([true, true, true, true]);
      }
    }
  });

  test('gives places at one address one badge with their numbers', () => {
    const { badges } = drawn(pin('a', 42.46, -70.95), pin('b', 42.1, -72.5), pin('c', 42.46, -70.95));
    expect(badges.map(({ label, area }) => `${label} ${area}`)).toEqual(['1, 3 false', '2 false']);
  });

  test('puts the number of an area at its edge, clear of other numbers', () => {
    const { badges, picture } = drawn(pin('a', 42.46, -70.95), pin('b', 42.46, -70.95, true));
    expect(badges.map(({ label, area }) => `${label} ${area}`)).toEqual(['1 false', '2 true']);
    const [one, two] = badges.map(boxOf);
    expect(one && two && touches(one, two)).toBe(false);
    expect(picture.place({ lat: 42.46, lon: -70.95 }).y).not.toBe(badges[1]?.y);
  });
});
