import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../api/core/vocabulary.ts';
import { kindMarks } from '../../../web/map/kinds.ts';

const sheet = readFileSync(new URL('../../../web/map/kinds.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = sheet.split('@media');
const [lightLook = '', darkLook = ''] = readFileSync(new URL('../../../web/look/tokens.css', import.meta.url), 'utf8').split('@media');
const token = (look: string, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(look)?.[1] ?? '';

/** Value of a custom property for a kind: its own, or the one for all. */
function colorOf(part: string, kind: string, property: string): string {
  const of = (selector: string): string | undefined => {
    const rule = part.slice(part.indexOf(`${selector} {`)).split('}')[0] ?? '';
    return part.includes(`${selector} {`) ? new RegExp(`${property}: (#[0-9a-f]{6})`).exec(rule)?.[1] : undefined;
  };
  return of(`[data-kind='${kind}']`) ?? of('[data-kind]') ?? '';
}

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

describe('the marks of the kinds', () => {
  test('no two kinds share shape and letter, and no two share a letter', () => {
    const marks = kinds.map((kind) => kindMarks[kind]);
    expect(new Set(marks.map(({ shape, letter }) => `${shape} ${letter}`)).size).toBe(kinds.length);
    expect(new Set(marks.map(({ letter }) => letter)).size).toBe(kinds.length);
  });

  test.each(kinds)('the letter of %s stands out from its colour, light and dark', (kind) => {
    for (const part of [light, dark]) {
      expect(contrast(colorOf(part, kind, '--kind'), colorOf(part, kind, '--on-kind'))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(kinds)('the shape of %s stands out from land and sea, light and dark', (kind) => {
    for (const [part, look] of [[light, lightLook], [dark, darkLook]] as const) {
      for (const ground of ['land', 'sea', 'neighbours', 'shallows']) expect(contrast(colorOf(part, kind, '--kind'), token(look, ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('amber', () => {
  const channels = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const distance = (a: string, b: string): number => Math.hypot(...channels(a).map((value, index) => value - (channels(b)[index] ?? 0)));

  test.each(kinds)('is for what is chosen: %s has another colour, light and dark', (kind) => {
    for (const [part, look] of [[light, lightLook], [dark, darkLook]] as const) expect(distance(colorOf(part, kind, '--kind'), token(look, 'accent'))).toBeGreaterThan(60);
  });

  test.each([['light', lightLook], ['dark', darkLook]])('the edges of what lies over the map are seen, %s', (_name, look) => {
    for (const ground of ['surface', 'land']) expect(contrast(token(look, 'edge'), token(look, ground)), ground).toBeGreaterThanOrEqual(3);
  });
});

describe('the ground', () => {
  const looks = [['light', lightLook], ['dark', darkLook]] as const;

  test.each(looks)('names can be read on all of it, %s', (_name, look) => {
    for (const name of ['place-name', 'city-name', 'here']) {
      for (const ground of ['land', 'sea', 'neighbours', 'shallows']) expect(contrast(token(look, name), token(look, ground)), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(looks)('the outline of the state is seen, %s', (_name, look) => {
    expect(contrast(token(look, 'coast'), token(look, 'land'))).toBeGreaterThanOrEqual(3);
    expect(contrast(token(look, 'state-line'), token(look, 'land'))).toBeGreaterThanOrEqual(3);
    expect(contrast(token(look, 'land'), token(look, 'sea'))).toBeGreaterThanOrEqual(1.3);
    expect(contrast(token(look, 'land'), token(look, 'neighbours'))).toBeGreaterThanOrEqual(1.15);
  });
});
