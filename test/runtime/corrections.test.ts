import { expect, test } from 'vitest';
import { correctionsOf } from '../../api/runtime/corrections.ts';

test('CORRECTIONS is on unless it says off, and any other word is told', () => {
  expect([undefined, '', 'on', 'off'].map(correctionsOf)).toEqual([true, true, true, false]);
  expect(() => correctionsOf('no')).toThrow('CORRECTIONS is no: give on or off.');
});
