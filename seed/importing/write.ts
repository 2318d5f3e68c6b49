/** Writes what was planned: each file in one step, so that stopped at any moment every record is there once and whole. */
import { mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFiles } from '../change.ts';
import type { Planned } from './plan.ts';

/**
 * Writes the planned records. One that changes its kind is rewritten where it lies and then moved: stopped in between, the
 * next import moves it.
 * @returns the files that hold what was planned now
 */
export function writePlanned(planned: readonly Planned[], stopped: AbortSignal): string[] {
  const written: string[] = [];
  for (const { file, from = file, text } of planned) {
    if (writeFiles([{ file: from, text }], stopped).length === 0) break;
    if (from !== file) {
      mkdirSync(dirname(file), { recursive: true });
      renameSync(from, file);
    }
    written.push(file);
  }
  return written;
}
