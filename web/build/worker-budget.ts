/** What the Worker may weigh, measured on what `wrangler deploy --dry-run --outdir <folder>` would upload. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Uploaded = { file: string; bytes: Uint8Array };

/** Bytes of gzip. The free plan once took no more, and the less there is, the sooner a new isolate answers. */
export const mostWorkerBytes = 1_000_000;

/** The modules in such a folder; not the map of their sources, nor the note that wrangler leaves. */
export const uploadedFiles = (folder: string): Uploaded[] => readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(m?js|wasm|bin|txt)$/.test(file)).map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));

/** Bytes of gzip of all modules in one, as wrangler weighs them. */
export const workerBytes = (files: readonly Uploaded[]): number => gzipSync(Buffer.concat(files.map(({ bytes }) => bytes))).length;

/** A sentence where the Worker weighs too much, with its largest modules; none where it does not. */
export function overWorkerBudget(files: readonly Uploaded[]): string[] {
  if (files.length === 0) return ['Nothing of the Worker was built.'];
  const size = workerBytes(files);
  if (size <= mostWorkerBytes) return [];
  const largest = files.toSorted((a, b) => b.bytes.length - a.bytes.length).slice(0, 5).map(({ file, bytes }) => `${file} ${Math.round(bytes.length / 1000)} kB`);
  return [`The Worker takes ${Math.ceil(size / 1000)} kB of gzip, more than its budget of ${mostWorkerBytes / 1000} kB. Its largest modules, before gzip: ${largest.join(', ')}.`];
}
