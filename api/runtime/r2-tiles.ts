/** The archive of street tiles in a bucket of Cloudflare R2. */
import type { R2Bucket } from '@cloudflare/workers-types';
import { EtagMismatch, type Source } from 'pmtiles';
import { createTileArchive, type TileArchive } from '../tiles.ts';

/** What the archive is called in its bucket. */
export const archiveName = 'streets.pmtiles';

/** Street tiles where a bucket is bound, whatever is in it: nothing is asked of it before somebody asks for a tile. */
export const tilesIn = (bucket: R2Bucket | undefined): { tiles?: TileArchive } => (bucket ? { tiles: createTileArchive(source(bucket)) } : {});

const source = (bucket: R2Bucket): Source => ({
  getKey: () => archiveName,
  getBytes: async (offset, length, _signal, etag) => {
    const found = await bucket.get(archiveName, { range: { offset, length }, ...(etag !== undefined && { onlyIf: { etagMatches: etag } }) });
    if (!found) throw new Error(`The R2 bucket of street tiles holds no ${archiveName}.`);
    if (!('body' in found)) throw new EtagMismatch('Another archive has taken its place.');
    return { data: await found.arrayBuffer(), etag: found.etag };
  },
});
