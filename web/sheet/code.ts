/** The QR code of an address, drawn here: no server is asked to draw it, so none learns what it says. */
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Edge of one little square on paper in millimetres: what the camera of an old phone still reads. */
const moduleMillimetres = 0.5;
/** A code of few squares is drawn larger, so that it is found on the page. */
const leastMillimetres = 30;
/** The largest version whose squares, at that size, still leave room on a page: 125 of them on an edge, about 1,450 characters. */
const largestVersion = 27;
/** Squares of white on each side that a reader needs around the code. */
export const quiet = 4;

export type SheetCode = {
  /** SVG path in squares, without the white around. */
  path: string;
  /** Squares on an edge, without the white around. */
  size: number;
  /** Edge on paper with the white around, in millimetres. */
  millimetres: number;
};

/** The code of an address; undefined where the address is too long for one that can be read. */
export function codeOf(address: string): SheetCode | undefined {
  try {
    const code = generate(address, { minCorrectionLevel: correction.L, maxVersion: largestVersion });
    return { path: toSvgPath(code), size: code.size, millimetres: Math.max(leastMillimetres, Math.round((code.size + 2 * quiet) * moduleMillimetres)) };
  } catch {
    return undefined;
  }
}
