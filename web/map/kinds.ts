/**
 * How each kind is drawn. Shape and letter carry the meaning, the colour only repeats it: colours stand in `kinds.css`,
 * where light, dark, print and forced colours can each say their own.
 */
import type { Kind } from '../../api/core/vocabulary.ts';

/** Outlines in a box of 32 by 32, middle at 16, 16. */
export const shapes = {
  circle: 'M16 3a13 13 0 1 0 0 26 13 13 0 1 0 0-26z',
  square: 'M7 4h18q3 0 3 3v18q0 3-3 3H7q-3 0-3-3V7q0-3 3-3z',
  house: 'M16 2 29.5 13.5V27q0 2-2 2h-23q-2 0-2-2V13.5z',
  arch: 'M4 26V15a12 12 0 0 1 24 0v11q0 2-2 2H6q-2 0-2-2z',
  diamond: 'M16 1 31 16 16 31 1 16z',
  hexagon: 'M16 2 28.5 9v14L16 30 3.5 23V9z',
  pentagon: 'M16 2 30.5 12.5 25 29H7L1.5 12.5z',
  octagon: 'M10.5 3h11L29 10.5v11L21.5 29h-11L3 21.5v-11z',
  leaf: 'M5 4h13a10 10 0 0 1 10 10v13q0 1-1 1H14A10 10 0 0 1 4 18V5q0-1 1-1z',
  shield: 'M16 2q5 3 12 3v10q0 10-12 15Q4 25 4 15V5q7 0 12-3z',
  cross: 'M10.5 3h11v7.5H29v11h-7.5V29h-11v-7.5H3v-11h7.5z',
  trapezoid: 'M3 5h26q2 0 1.5 2l-4.5 20q-.4 1.5-2 1.5H8q-1.6 0-2-1.5L1.5 7Q1 5 3 5z',
  triangle: 'M16 1 31.5 29H.5z',
  bubble: 'M7 3h18q4 0 4 4v13q0 4-4 4h-5l-4 6-4-6H7q-4 0-4-4V7q0-4 4-4z',
} as const;
export type Shape = keyof typeof shapes;

export type KindMark = { shape: Shape; letter: string };

/** Lines have no place; the few that give a street are drawn all the same, as a speech bubble. */
export const kindMarks: Readonly<Record<Kind, KindMark>> = {
  'recovery-support-center': { shape: 'circle', letter: 'R' },
  'recovery-learning-community': { shape: 'square', letter: 'L' },
  'peer-respite': { shape: 'house', letter: 'P' },
  'living-room': { shape: 'arch', letter: 'LR' },
  'young-adult-center': { shape: 'diamond', letter: 'Y' },
  clubhouse: { shape: 'hexagon', letter: 'C' },
  'peer-run-center': { shape: 'pentagon', letter: 'PR' },
  'support-group-network': { shape: 'octagon', letter: 'S' },
  'family-support': { shape: 'leaf', letter: 'F' },
  'veterans-peer-support': { shape: 'shield', letter: 'V' },
  'older-adult-peer-support': { shape: 'cross', letter: 'O' },
  warmline: { shape: 'bubble', letter: 'W' },
  helpline: { shape: 'bubble', letter: 'H' },
  'crisis-line': { shape: 'bubble', letter: 'CL' },
  training: { shape: 'trapezoid', letter: 'T' },
  advocacy: { shape: 'triangle', letter: 'A' },
};

/** Where the letter's baseline stands in the box: shapes whose weight is low or high shift it from the middle. */
export function baselineOf(shape: Shape): number {
  if (shape === 'triangle') return 26;
  if (shape === 'house') return 24;
  if (shape === 'bubble') return 18.5;
  return shape === 'pentagon' || shape === 'arch' ? 22 : 21;
}
