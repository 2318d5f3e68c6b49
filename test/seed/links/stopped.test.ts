/** Ctrl-C in a real process, while a server says nothing. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seedFolderOf } from '../../support/seed-folder.ts';
import { serve } from './servers.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
const withWebsite = (id: string, website: string): string =>
  place.replace('id: harbor-house-salem', `id: ${id}`).replace(/^website: .*$/m, `website: ${website}`).replace(/^sources:\n(?: .*\n)+/m, '');

test('shows what is known, ends with 130 and leaves the records as they were', async () => {
  let hang = (): void => {};
  const hangs = new Promise<void>((resolve) => { hang = resolve; });
  const server = await serve((request, response) => (request.url === '/hangs' ? hang() : response.writeHead(404).end()));
  const text = withWebsite('a-house', `${server.url}/gone`);
  const { folder, remove } = seedFolderOf({ 'locations/clubhouse/a-house.yaml': text, 'locations/clubhouse/b-house.yaml': withWebsite('b-house', `${server.url}/hangs`) });
  const child = spawn(process.execPath, ['seed/seed.ts', 'links', '--folder', folder, '--only', 'a-house', 'b-house'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [printed, complained] = ['', ''];
  child.stdout.on('data', (chunk) => { printed += String(chunk); });
  child.stderr.on('data', (chunk) => { complained += String(chunk); });
  const ended = new Promise<number | null>((resolve) => { child.on('close', resolve); });
  await hangs;
  child.kill('SIGINT');
  const code = await ended;
  await server.close();
  const after = readFileSync(`${folder}/locations/clubhouse/a-house.yaml`, 'utf8');
  remove();
  expect([code, complained]).toEqual([130, 'Stopping. Nothing more is written.\n']);
  expect(printed).toMatch(/^Gone \(1\)[^\n]*\n {2}http:\/\/localhost:\d+\/gone {2}\(status 404\)\n {4}website of a-house\n\nStopped early: 1 of 2 links checked: fine 0, gone 1\.\n$/);
  expect(after).toBe(text);
});
