/** `geocode` as a process of its own, stopped while the geocoder keeps it waiting. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { geocoderStub, matches, type Stub } from '../../support/geocoder.ts';
import { seedFolderOf } from '../../support/seed-folder.ts';

const bare = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8').replace(/^point:\n(?: .*\n)+/m, '');
const numbers = [1, 2, 3, 4];
const texts = Object.fromEntries(numbers.map((number) => [`house-${number}`, bare.replace('id: harbor-house-salem', `id: house-${number}`).replace('Harbor House', `House ${number}`).replace('100 Example', `${number} Example`).replace('7411234', `741222${number}`)]));
const { folder, remove } = seedFolderOf(Object.fromEntries(Object.entries(texts).map(([id, text]) => [`locations/clubhouse/${id}.yaml`, text])));
let stub: Stub;
beforeAll(async () => { stub = await geocoderStub(); });
afterAll(async () => {
  await stub.close();
  remove();
});

test('Ctrl-C ends it at once with 130, with every file as it was and the answers so far kept', async () => {
  const waiting = new Promise<void>((asked) => {
    stub.will(matches({ lat: 42.52, lon: -70.897, address: '1 EXAMPLE ST, SALEM, MA, 01970' }), () => asked());
  });
  const child = spawn(process.execPath, ['seed/seed.ts', 'geocode', '--folder', folder, '--cache', `${folder}/kept.json`, '--service', stub.url, '--pause', '0', '--timeout', '60'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { said += text; });
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  await waiting;
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toBe('Stopping. Nothing more is written.\n');
  for (const [id, text] of Object.entries(texts)) expect(readFileSync(`${folder}/locations/clubhouse/${id}.yaml`, 'utf8')).toBe(text);
  expect(readdirSync(`${folder}/locations/clubhouse`)).toHaveLength(numbers.length);
  expect(existsSync(`${folder}/kept.json`)).toBe(true);
});
