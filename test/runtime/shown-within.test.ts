import { expect, test } from 'vitest';
import { shownWithinOf } from '../../api/runtime/shown-within.ts';

test('a load shows within the seconds that are set, or the usual ones', () => {
  expect([undefined, '', '0', '30', '3600'].map((text) => shownWithinOf(text, 5))).toEqual([5, 5, 0, 30, 3600]);
});

test.each(['-1', '1.5', 'soon', '3601', '1e3', ' 5'])('%j is refused with a sentence', (text) => {
  expect(() => shownWithinOf(text, 5)).toThrow(/^SHOWN_WITHIN is .*: give a number of seconds from 0 to 3600\.$/);
});
