import { describe, expect, test } from 'vitest';
import { sheet as enSheet } from '../../../web/messages/en/sheet.ts';
import { en } from '../../support/words.ts';
import { awayWords } from '../../../web/pages/sheet/away.ts';

const lynn = { name: 'Lynn', point: { lat: 42.4668, lon: -70.9495 } };
const salem = { address: { city: 'Salem', state: 'MA' as const }, point: { lat: 42.519, lon: -70.896, accuracy_m: 30, method: 'address point' as const } };
const words = (item: Parameters<typeof awayWords>[0], near?: typeof lynn): string => awayWords(item, near, en, enSheet.nearest).join(' · ');

describe('how far a place is', () => {
  test('is said in miles where the place is known', () => {
    expect(words(salem, lynn)).toBe('Salem · about 4.5 miles');
    expect(words(salem)).toBe('Salem');
  });

  const middle = { ...salem, point: { ...salem.point, method: 'town' as const } };
  test('is said of the town where only that is known, and not at all in the town itself', () => {
    expect(words(middle, lynn)).toBe('Salem is about 4.5 miles away · We only know the town: ask where');
    expect(words(middle, { ...lynn, name: 'Salem' })).toBe('In Salem · We only know the town: ask where');
  });

  test('is no more exact for a withheld place than its town', () => {
    expect(words({ ...middle, location_withheld: true }, lynn)).toBe('Salem is about 4.5 miles away · Address not public: ask how to come');
    const { point: _point, ...placeless } = middle;
    expect(words({ ...placeless, location_withheld: true }, lynn)).toBe('Salem · Address not public: ask how to come');
  });

  test('of a line is the area that it serves', () => {
    expect(words({ area: { scope: 'statewide' } }, lynn)).toBe('All of Massachusetts');
  });
});
