/** Small archives of tiles for tests, by the PMTiles specification 3 (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). */
import { gzipSync } from 'node:zlib';
import Pbf from 'pbf';
import { Compression, TileType, zxyToTileId } from 'pmtiles';

export type ArchivedTile = { z: number; x: number; y: number; bytes: Uint8Array };

type Options = {
  tileCompression?: Compression;
  tileType?: TileType;
  minZoom?: number;
  maxZoom?: number;
  /** What the directory says that each tile takes, where that is not so. */
  length?: number;
};

const headerLength = 127;

/** An archive of these tiles, which are packed as the options say. */
export function archiveOf(tiles: readonly ArchivedTile[], { tileCompression = Compression.Gzip, tileType = TileType.Mvt, minZoom = 0, maxZoom = 15, length }: Options = {}): Uint8Array<ArrayBuffer> {
  const inOrder = tiles.map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes: tileCompression === Compression.Gzip ? gzipSync(bytes) : bytes })).sort((a, b) => a.id - b.id);
  const directory = gzipSync(directoryOf(inOrder.map(({ id, bytes }) => ({ id, length: length ?? bytes.length }))));
  const metadata = gzipSync('{}');
  const data = Buffer.concat(inOrder.map(({ bytes }) => bytes));
  const header = headerOf({ directory: directory.length, metadata: metadata.length, data: data.length, tiles: tiles.length, tileCompression, tileType, minZoom, maxZoom });
  return new Uint8Array(Buffer.concat([header, directory, metadata, data]));
}

/** Section 4 of the specification: ids as differences, run lengths, lengths, and offsets of which 0 means right after the one before. */
function directoryOf(tiles: readonly { id: number; length: number }[]): Uint8Array {
  const pbf = new Pbf();
  pbf.writeVarint(tiles.length);
  tiles.forEach(({ id }, index) => pbf.writeVarint(id - (tiles[index - 1]?.id ?? 0)));
  tiles.forEach(() => pbf.writeVarint(1));
  for (const { length } of tiles) pbf.writeVarint(length);
  for (const tile of tiles) pbf.writeVarint(tile === tiles[0] ? 1 : 0);
  return pbf.finish();
}

type Lengths = Required<Omit<Options, 'length'>> & Record<'directory' | 'metadata' | 'data' | 'tiles', number>;

/** Section 3: numbers of 8 bytes, then of one, all little-endian. Bounds and center stay 0: nothing here reads them. */
function headerOf({ directory, metadata, data, tiles, tileCompression, tileType, minZoom, maxZoom }: Lengths): Buffer {
  const header = Buffer.alloc(headerLength);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const after = headerLength + directory;
  const sections = [headerLength, directory, after, metadata, after + metadata, 0, after + metadata, data, tiles, tiles, tiles];
  sections.forEach((number, index) => header.writeBigUInt64LE(BigInt(number), 8 + index * 8));
  const [clustered, internalCompression] = [1, Compression.Gzip];
  [clustered, internalCompression, tileCompression, tileType, minZoom, maxZoom].forEach((byte, index) => header.writeUInt8(byte, 96 + index));
  return header;
}
