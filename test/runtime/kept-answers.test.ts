/** What the Node server keeps of its answers: for how long, how much of it, and what never. */
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKeptAnswers, type KeptAnswers } from '../../api/runtime/kept-answers.ts';

let server: Server;
let kept: KeptAnswers;
let url: string;
let made: string[];
let version: string | undefined;
let seconds: number;
let wait: Promise<void> | undefined;

beforeEach(async () => {
  [made, version, seconds, wait] = [[], 'first', 0, undefined];
  kept = createKeptAnswers({ versionOf: () => version, clock: () => new Date(seconds * 1000), mostBytes: 100_000 });
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(kept.keep);
  app.get('/private', (context) => context.text('yours', 200, { 'Cache-Control': 'no-store' }));
  app.get('/large', (context) => context.text('a'.repeat(20_000), 200, { 'Cache-Control': 'public, max-age=60' }));
  app.get('*', async (context) => {
    made.push(context.req.url.replace(url, ''));
    await wait;
    return context.text(`${version} ${context.req.header('Host')}`, 200, { 'Cache-Control': 'public, max-age=60', ETag: '"x"' });
  });
  const listener = getRequestListener(app.fetch);
  server = createServer((request, response) => void (kept.answer(request, response) || listener(request, response)));
  await once(server.listen(0), 'listening');
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

const get = async (path: string, headers: Record<string, string> = {}): Promise<{ body: string; age: string | null; tag: string | null }> => {
  const response = await fetch(url + path, { headers });
  return { body: await response.text(), age: response.headers.get('age'), tag: response.headers.get('etag') };
};

test('an answer is made once, says how old it is, and is made anew when its time is over', async () => {
  const first = await get('/talk');
  seconds = 59;
  expect(await get('/talk')).toEqual({ ...first, age: '59' });
  seconds = 60;
  expect((await get('/talk')).age).toBeNull();
  expect(made).toEqual(['/talk', '/talk']);
});

test('other records are shown at once, and nothing is kept while nobody can say which are shown', async () => {
  await get('/talk');
  version = 'second';
  expect((await get('/talk')).body).toMatch(/^second/);
  version = undefined;
  await get('/talk');
  await get('/talk');
  expect(made).toHaveLength(4);
});

test('of many who ask at once for the same, one waits for the making and the others for that', async () => {
  let go: () => void = () => {};
  wait = new Promise((resolve) => {
    go = resolve;
  });
  const answers = Array.from({ length: 20 }, () => get('/talk'));
  await expect.poll(() => made.length).toBe(1);
  go();
  expect(new Set((await Promise.all(answers)).map(({ body }) => body)).size).toBe(1);
  expect(made).toEqual(['/talk']);
});

test.each(['/?near=Lynn', '/api/locations?q=words', '/?bbox=1,2,3,4', '/sheet?places=a', '/?kind=clubhouse&near=Lynn', '/?%6eear=Lynn', '/?anything', '//talk', '/?x=1'])('what tells of somebody, or is nobody\'s question, is never kept: %s', async (path) => {
  await get(path);
  await get(path);
  expect(made).toHaveLength(2);
  expect(kept.bytes()).toBe(0);
});

test('what is not for everybody is never kept', async () => {
  await get('/private');
  expect(kept.bytes()).toBe(0);
});

test('a header changes nothing for others: answers are apart by host and compression, and conditions are asked of the app', async () => {
  const poisoned = await get('/talk', { 'X-Forwarded-Host': 'evil.example', 'X-Original-URL': '/private', 'X-Forwarded-Proto': 'https', Forwarded: 'host=evil.example' });
  expect((await get('/talk')).body).toBe(poisoned.body);
  expect(made).toHaveLength(1);
  await get('/talk', { 'Accept-Encoding': 'identity;q=1, *;q=0' });
  await get('/talk', { 'If-None-Match': '"x"' });
  await get('/talk', { Range: 'bytes=0-1' });
  expect(made).toHaveLength(4);
  const port = (server.address() as AddressInfo).port;
  const { request } = await import('node:http');
  const elsewhere = await new Promise<string>((resolve) => request({ port, path: '/talk', headers: { Host: 'evil.example', 'Accept-Encoding': 'gzip' } }, (response) => response.setEncoding('utf8').on('data', resolve)).end());
  expect(elsewhere).toBe('first evil.example');
  expect((await get('/talk')).body).toBe(poisoned.body);
});

test('no more is kept than may be, and nothing that takes too much by itself', async () => {
  await get('/large');
  expect(kept.bytes()).toBe(0);
  for (let index = 0; index < 100; index++) {
    await get(`/locations/${index}`);
    expect(kept.bytes()).toBeLessThanOrEqual(100_000);
  }
  expect(kept.bytes()).toBeGreaterThan(90_000);
  await get('/locations/99');
  await get('/locations/0');
  expect(made.slice(100)).toEqual(['/locations/0']);
});

test('what had its time is given up when something else is kept, so that nothing useless fills the memory', async () => {
  for (const name of ['a', 'b', 'c']) await get(`/locations/${name}`);
  const three = kept.bytes();
  seconds = 60;
  await get('/locations/d');
  expect(kept.bytes()).toBe(three / 3);
});
