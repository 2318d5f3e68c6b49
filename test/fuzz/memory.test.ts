import { expect, test } from 'vitest';
import { courseOf, grows } from './memory.ts';

test('the first third of a run is no part of what its memory does', () => {
  expect(courseOf([1, 500, 9, 10, 11, 20, 21, 22])).toEqual({ early: 10, late: 21 });
});

test('what goes on growing is told from what settles', () => {
  expect([grows({ early: 100, late: 109 }), grows({ early: 100, late: 111 })]).toEqual([false, true]);
});

test('what a bare Worker grows by as well is not of our making, and nothing more than that is let off', () => {
  const bare = { early: 200, late: 260 };
  expect([grows({ early: 100, late: 169 }, bare), grows({ early: 100, late: 171 }, bare), grows({ early: 100, late: 111 }, { early: 260, late: 200 })]).toEqual([false, true, true]);
});
