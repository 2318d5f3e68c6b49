import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../web/sheet/fragment.ts';
import { partIn, withPart } from '../../../web/sheet/fragment-parts.ts';

describe('a part of the fragment beside the places', () => {
  test('is put in, changed and taken out, and everything else stays', () => {
    const one = withPart('#places=a,b', 'near', 'New Bedford');
    expect(one).toBe('#near=New+Bedford&places=a,b');
    expect(withPart(one, 'near', 'Lynn')).toBe('#near=Lynn&places=a,b');
    expect(withPart(withPart(one, 'compare', 'a,b'), 'near', undefined)).toBe('#compare=a,b&places=a,b');
    expect(withPart('#near=Lynn', 'near', undefined)).toBe('');
  });

  test.each(['Lynn', 'New Bedford', 'a&b=c#d', '100% São'])('%s is read as it was written', (text) => {
    const hash = withPart('#places=a', 'near', text);
    expect(partIn(hash, 'near')).toBe(text);
    expect(placesIn(hash)).toEqual(['a']);
  });

  test('that a form wrote several times is one list', () => {
    expect(partIn('#compare=a&compare=b&places=a%2Cb', 'compare')).toBe('a,b');
  });

  test('that is empty is there, and one that is not is undefined', () => {
    expect(partIn('#compare=&places=a', 'compare')).toBe('');
    expect(partIn('#places=a', 'compare')).toBeUndefined();
    expect(withPart('#places=a', 'compare', '')).toBe('#compare=&places=a');
  });
});
