/** Street tiles on Node, out of a file; and what is so on every runtime and needs no archive. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tilesOf } from '../../api/runtime/file-tiles.ts';
import { streetsOf } from '../../api/runtime/streets.ts';
import { createTileArchive } from '../../api/tiles.ts';
import { startDirectory } from '../support/directory.ts';
import { archiveOf } from '../support/pmtiles.ts';
import { streetsTile } from '../support/vector-tile.ts';
import { tilesSuite } from './tiles.ts';

tilesSuite('street tiles on Node', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-tiles-'));
  const file = join(folder, 'streets.pmtiles');
  writeFileSync(file, '');
  const directory = await startDirectory(await tilesOf(file));
  return {
    url: directory.url,
    keep: async (bytes) => (bytes ? writeFileSync(file, bytes) : rmSync(file)),
    close: async () => {
      await directory.close();
      rmSync(folder, { recursive: true });
    },
  };
});

test('without an archive there are no tiles', async () => {
  const directory = await startDirectory();
  expect((await fetch(`${directory.url}/tiles/14/4963/6053.mvt`)).status).toBe(404);
  await directory.close();
});

test('an archive that never answers is given up', async () => {
  const archive = createTileArchive({ getKey: () => 'slow', getBytes: () => new Promise(() => {}) }, 5);
  await expect(archive.read({ z: 1, x: 1, y: 1 })).rejects.toThrow('took too long');
});

test('a part that no archive has is not even asked for', async () => {
  const at = { z: 0, x: 0, y: 0 };
  const huge = archiveOf([{ ...at, bytes: streetsTile }], { length: 3_000_000_000 });
  const asked: number[] = [];
  const archive = createTileArchive({
    getKey: () => 'huge',
    getBytes: async (offset, length) => {
      asked.push(length);
      return { data: huge.slice(offset, offset + length).buffer };
    },
  });
  await expect(archive.read(at)).rejects.toThrow('too long');
  expect(asked).toEqual([16_384]);
});

test('own tiles are shown unless streets are off', () => {
  const tiles = {};
  expect([undefined, 'ask', 'on', 'off'].map((setting) => [streetsOf(setting, { tiles }), streetsOf(setting)])).toEqual([['own', 'ask'], ['own', 'ask'], ['own', 'on'], ['off', 'off']]);
});
