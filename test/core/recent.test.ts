import { expect, test } from 'vitest';
import { createRecent } from '../../api/core/recent.ts';

test('what was asked for is made once', async () => {
  const recent = createRecent<number>(2);
  let made = 0;
  const make = async (): Promise<number> => ++made;
  expect([await recent.get('a', make), await recent.get('a', make)]).toEqual([1, 1]);
});

test('the least recently used goes first', () => {
  const recent = createRecent<number>(2);
  recent.keep('a', 1);
  recent.keep('b', 2);
  recent.keep('a', 1);
  recent.keep('c', 3);
  expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual([1, undefined, 3]);
});

test('what fails is not kept', async () => {
  const recent = createRecent<number>(2);
  await expect(recent.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await recent.get('a', async () => 4)).toBe(4);
});

test('everything can be forgotten', () => {
  const recent = createRecent<number>(2);
  recent.keep('a', 1);
  recent.clear();
  expect(recent.find('a')).toBeUndefined();
});

test('what is kept weighs no more than it may, and nothing is kept that weighs more by itself', () => {
  const recent = createRecent<string>(10, (text) => text.length);
  recent.keep('a', 'four');
  recent.keep('b', 'sixsix');
  recent.keep('b', 'five5');
  expect([recent.find('a'), recent.find('b')]).toEqual(['four', 'five5']);
  recent.keep('c', 'two2');
  expect([recent.find('a'), recent.find('b'), recent.find('c')]).toEqual([undefined, 'five5', 'two2']);
  recent.keep('d', 'far too long a text');
  expect([recent.find('b'), recent.find('c'), recent.find('d')]).toEqual([undefined, undefined, undefined]);
});
