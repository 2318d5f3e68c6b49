/** Answers are kept by Node and by a Worker in the same way, whatever the form in which they are held. */
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { keptInMemory, type Kept } from '../../api/kept.ts';
import { keptPacked } from '../../api/runtime/packed.ts';

/** Texts that do not get smaller by packing, each more than a seventh of what is kept and less than a fourth. */
const long = (): string => randomBytes(700).toString('hex');
const headers = { 'Content-Type': 'text/csv' };

test.each<[string, Kept]>([['as they are', keptInMemory(8000)], ['packed', keptPacked(8000)]])('texts come back %s letter by letter, and those that were used last stay', async (_form, kept) => {
  const texts = { mark: '\uFEFFname,town\r\nCafé – “Lynn” 👋\r\n', empty: '' };
  for (const [key, body] of Object.entries(texts)) await kept.keep(key, { body, headers }, 60);
  for (const [key, body] of Object.entries(texts)) expect(await kept.find(key)).toEqual({ body, headers });
  expect(await kept.find('nothing')).toBeUndefined();
  const first = long();
  await kept.keep('first', { body: first, headers }, 60);
  for (let index = 0; index < 20; index++) {
    await kept.keep(`other ${index}`, { body: long(), headers }, 60);
    expect((await kept.find('first'))?.body).toBe(first);
  }
  expect(await kept.find('other 0')).toBeUndefined();
  expect(await kept.find('other 19')).toBeDefined();
  expect(await kept.find('mark')).toBeUndefined();
});

test('one long answer pushes nothing out, and is not kept', async () => {
  const kept = keptPacked(8000);
  await kept.keep('short', { body: 'short', headers }, 60);
  await kept.keep('long', { body: randomBytes(9000).toString('base64'), headers }, 60);
  expect(await kept.find('long')).toBeUndefined();
  expect((await kept.find('short'))?.body).toBe('short');
});

test('what is replaced counts once', async () => {
  const kept = keptPacked(8000);
  await kept.keep('other', { body: long(), headers }, 60);
  for (let index = 0; index < 30; index++) await kept.keep('same', { body: long(), headers }, 60);
  expect(await kept.find('other')).toBeDefined();
});
