/**
 * Streets of our own: vector tiles out of one PMTiles archive (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md),
 * wherever it lies. Nothing here is needed for a page, and nothing waits for it.
 */
import { Compression, PMTiles, ResolvedValueCache, TileType, type Source } from 'pmtiles';

export type TileAddress = { z: number; x: number; y: number };

export type Tile = {
  bytes: ArrayBuffer;
  /** As it lies in the archive, so that nobody packs or unpacks it on the way. */
  isGzipped: boolean;
};

export type TileArchive = {
  /**
   * Reads one tile, and what tells this archive from the one before it.
   * @returns `empty` where the archive covers the zoom and has nothing there, `outside` where it does not cover the zoom
   * @throws Error where the archive is missing, broken, of another kind, or slower than is worth waiting for
   */
  read: (at: TileAddress) => Promise<{ version: string; tile: Tile | 'empty' | 'outside' }>;
};

/** No tile and no directory of a street map is larger, in bytes: what says so is a broken archive. */
const mostBytes = 8_000_000;
/** After so many milliseconds a tile is of no use, and a browser that waits for several can ask for nothing else. */
const usualPatience = 5000;

/** @param patience milliseconds after which reading is given up */
export function createTileArchive(source: Source, patience = usualPatience): TileArchive {
  // Tiles go out as they are; only directories are unpacked here, and those are kept.
  const archive = new PMTiles(whole(source), new ResolvedValueCache(), async (bytes) => bytes);
  async function read({ z, x, y }: TileAddress, signal: AbortSignal): ReturnType<TileArchive['read']> {
    const found = await archive.getZxy(z, x, y, signal);
    // Read after the tile: where the archive was replaced meanwhile, this is the new one by now.
    const { minZoom, maxZoom, tileType, tileCompression, etag = '' } = await archive.getHeader();
    if (tileType !== TileType.Mvt) throw new Error('The archive of street tiles holds no vector tiles.');
    if (tileCompression !== Compression.Gzip && tileCompression !== Compression.None) throw new Error('The archive of street tiles is packed in a way that is not gzip.');
    if (found) return { version: etag, tile: { bytes: found.data, isGzipped: tileCompression === Compression.Gzip } };
    return { version: etag, tile: z < minZoom || z > maxZoom ? 'outside' : 'empty' };
  }
  return { read: (at) => inTime(patience, (signal) => read(at, signal)) };
}

/** Refuses what is shorter than asked for, save the beginning of a small archive, or longer than anything sound. */
function whole(source: Source): Source {
  return {
    getKey: () => source.getKey(),
    getBytes: async (offset, length, signal, etag) => {
      if (length > mostBytes) throw new Error('The archive of street tiles is broken: it names a part that is too long.');
      const answer = await source.getBytes(offset, length, signal, etag);
      if (offset > 0 && answer.data.byteLength < length) throw new Error('The archive of street tiles is broken: it ends too early.');
      return answer;
    },
  };
}

function inTime<Result>(patience: number, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The archive of street tiles took too long to answer.'));
      stop.abort();
    }, patience);
    work(stop.signal).then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
