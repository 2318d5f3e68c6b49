/** The QR code of a sheet, read back as a phone would. */
import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { codeOf, quiet, type SheetCode } from '../../../web/sheet/code.ts';

const pixels = 4;

/** The code as a picture: black where the path's rows of squares lie. */
function pictureOf({ path, size }: SheetCode): { width: number; height: number; data: Uint8Array } {
  const edge = (size + 2 * quiet) * pixels;
  const data = new Uint8Array(edge * edge * 4).fill(255);
  const isBlack = squaresOf(path);
  for (let y = 0; y < edge; y++) {
    for (let x = 0; x < edge; x++) {
      if (isBlack(Math.floor(x / pixels) - quiet, Math.floor(y / pixels) - quiet)) data.fill(0, (y * edge + x) * 4, (y * edge + x) * 4 + 3);
    }
  }
  return { width: edge, height: edge, data };
}

type Edge = { x: number; from: number; to: number };

/** Whether a square is inside of the outlines: it has an odd number of upright edges to its left. */
function squaresOf(path: string): (x: number, y: number) => boolean {
  const edges: Edge[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const upright = (to: number): void => void edges.push({ x, from: Math.min(y, to), to: Math.max(y, to) });
  for (const [, step = '', numbers = ''] of path.matchAll(/([MLHVhvlmZz])([^MLHVhvlmZz]*)/g)) {
    const [first = 0, second = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (step === 'M') [x, y, startX, startY] = [first, second, first, second];
    else if (step === 'm') [x, y, startX, startY] = [x + first, y + second, x + first, y + second];
    else if (step === 'H') x = first;
    else if (step === 'h') x += first;
    else if (step === 'V' || step === 'v') {
      const to = step === 'V' ? first : y + first;
      upright(to);
      y = to;
    } else if (step === 'L') {
      if (first === x) upright(second);
      [x, y] = [first, second];
    } else if (/z/i.test(step)) {
      if (x === startX) upright(startY);
      [x, y] = [startX, startY];
    } else throw new Error(`The path has a step that this test does not know: ${step}`);
  }
  const known = new Map<string, boolean>();
  return (column, row) => {
    const key = `${column} ${row}`;
    const found = known.get(key) ?? edges.filter((edge) => edge.x <= column && edge.from <= row && row < edge.to).length % 2 === 1;
    known.set(key, found);
    return found;
  };
}

const address = (count: number): string => `https://peer-support.example.org/sheet#places=${Array.from({ length: count }, (_, index) => `a-recovery-support-center-${index}`).join(',')}`;

test.each([1, 3, 12, 30])('of %i places says their address', (count) => {
  const code = codeOf(address(count));
  if (!code) throw new Error('There is no code.');
  expect(decode(pictureOf(code))).toBe(address(count));
});

test('has squares of half a millimetre at least, and grows with the address', () => {
  const [one, many] = [codeOf(address(1)), codeOf(address(30))];
  for (const code of [one, many]) expect((code?.millimetres ?? 0) / ((code?.size ?? 0) + 2 * quiet)).toBeGreaterThan(0.49);
  expect(one?.millimetres).toBe(30);
  expect(many?.millimetres).toBeLessThanOrEqual(67);
});

test('is left out where the address is too long to be read', () => {
  expect(codeOf(`https://example.org/sheet#places=${'x'.repeat(1500)}`)).toBeUndefined();
});
