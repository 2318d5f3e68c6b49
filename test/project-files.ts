/** The files that belong to the project: what git tracks, or would. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('..', import.meta.url));

/** Paths with forward slashes, from the project's folder. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: project, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...new Set(listed.split('\0'))].filter((file) => file !== '' && textOf(file) !== undefined).sort();
}

/** The text of a file; undefined for one that was deleted and is still tracked. */
export function textOf(file: string): string | undefined {
  try {
    return readFileSync(`${project}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}
