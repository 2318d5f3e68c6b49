/** The archive of street tiles as a file. */
import { open, type FileHandle } from 'node:fs/promises';
import { EtagMismatch, type Source } from 'pmtiles';
import { createTileArchive, type TileArchive } from '../tiles.ts';

/**
 * `TILES`: the PMTiles file of street tiles. Nothing where it is not set.
 * @throws Error with a sentence when it cannot be read. What is in it is looked at when somebody asks for a tile.
 */
export async function tilesOf(file: string | undefined): Promise<{ tiles?: TileArchive }> {
  if (!file) return {};
  try {
    const handle = await open(file);
    const { isFile } = await handle.stat().then((stat) => ({ isFile: stat.isFile() })).finally(() => handle.close());
    if (!isFile) throw new Error('it is no file');
  } catch (error) {
    throw new Error(`TILES is ${file}, which cannot be read: ${error instanceof Error ? error.message : String(error)}. Give a .pmtiles file, or leave TILES out.`, { cause: error });
  }
  return { tiles: createTileArchive(source(file)) };
}

/** Opened for every part anew, so that a file that takes the place of another is seen at once. */
const source = (file: string): Source => ({
  getKey: () => file,
  getBytes: async (offset, length, _signal, etag) => {
    const handle = await open(file);
    try {
      return await read(handle, offset, length, etag);
    } finally {
      await handle.close();
    }
  },
});

async function read(handle: FileHandle, offset: number, length: number, expected: string | undefined): ReturnType<Source['getBytes']> {
  const { size, mtimeMs } = await handle.stat();
  const etag = `${size}-${mtimeMs}`;
  if (expected !== undefined && expected !== etag) throw new EtagMismatch('Another archive has taken its place.');
  const bytes = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset);
  return { data: bytes.buffer.slice(0, bytesRead), etag };
}
