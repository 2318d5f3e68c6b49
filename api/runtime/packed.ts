/** Answers that Node keeps, packed: a list in JSON takes up a tenth of its text, and outside the memory that V8 looks through. */
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { keptHeld, type Holding, type Kept } from '../kept.ts';

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

const packed: Holding<Uint8Array> = {
  // What comes out of packing lies in a piece of 16 kB, however short it is: a copy takes up its own length.
  hold: async (text) => new Uint8Array(await pack(text, { level: constants.Z_BEST_SPEED })),
  textOf: async (held) => (await unpack(held)).toString(),
  sizeOf: (held) => held.byteLength,
};

/** Keeps what was used last, up to so many bytes together. */
export const keptPacked = (mostBytes: number): Kept => keptHeld(mostBytes, packed);
