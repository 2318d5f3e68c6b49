import { expect, test } from 'vitest';
import { createBreaker, rest, UnreadableError } from '../../api/breaker.ts';

/** A breaker, a clock that goes when a test says so, and what was reported. */
function made() {
  let now = 0;
  const reported: unknown[] = [];
  const breaker = createBreaker(() => now, (error) => reported.push(error));
  return { breaker, reported, pass: (milliseconds: number) => (now += milliseconds) };
}
const fails = (): Promise<never> => Promise.reject(new Error('broken'));

test('what fails at once is tried again at once, and reported once', async () => {
  const { breaker, reported } = made();
  for (let count = 0; count < 3; count++) await expect(breaker.run((guard) => guard(fails))).rejects.toThrow(UnreadableError);
  expect(reported).toEqual([new Error('broken')]);
  expect(await breaker.run((guard) => guard(async () => 'well'))).toBe('well');
  await expect(breaker.run((guard) => guard(fails))).rejects.toThrow(UnreadableError);
  expect(reported.length).toBe(2);
});

test('what kept somebody waiting is left alone for a while, and then tried by one', async () => {
  const { breaker, pass } = made();
  let asked = 0;
  const slow = async (): Promise<never> => {
    asked += 1;
    pass(1000);
    throw new Error('locked');
  };
  await expect(breaker.run((guard) => guard(slow))).rejects.toThrow(UnreadableError);
  await expect(breaker.run((guard) => guard(slow))).rejects.toThrow(UnreadableError);
  expect(asked).toBe(1);
  pass(rest);
  let answer: (text: string) => void = () => {};
  const first = breaker.run((guard) => guard(() => new Promise<string>((resolve) => {
    answer = resolve;
  })));
  await expect(breaker.run((guard) => guard(slow))).rejects.toThrow(UnreadableError);
  expect(asked).toBe(1);
  answer('well');
  expect(await first).toBe('well');
  expect(await breaker.run((guard) => guard(async () => 'well too'))).toBe('well too');
});

test('nobody joins those who wait for a slow answer', async () => {
  const { breaker, pass } = made();
  let answer: (text: string) => void = () => {};
  const first = breaker.run((guard) => guard(() => new Promise<string>((resolve) => {
    answer = resolve;
  })));
  pass(1500);
  await expect(breaker.run((guard) => guard(async () => 'never asked'))).rejects.toThrow(UnreadableError);
  answer('late, but there');
  expect(await first).toBe('late, but there');
});

test('an error of what is made from the answers is no fault of the database', async () => {
  const { breaker, reported } = made();
  await expect(breaker.run(async (guard) => {
    await guard(async () => 'well');
    throw new TypeError('a mistake of ours');
  })).rejects.toThrow(TypeError);
  expect(reported).toEqual([]);
});
