/** Writing of files so that nobody ever sees half of one. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Replaces the text of a file in one step: written beside it first, then renamed over it.
 * @throws Error when the folder cannot be written to; the file is then as it was
 */
export function replaceFile(file: string, text: string): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { encoding: 'utf8', flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
