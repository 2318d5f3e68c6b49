/** Settings from the environment, each with what it is when nobody sets it. */
import { fileURLToPath } from 'node:url';

/** Folder of the region that is served. */
export const seedFolder = relativeToHere('../../seed');

/** Folder of the built page. */
export const builtFolder = relativeToHere('../../dist');

/** `DATABASE`: the SQLite file. White space around it comes from a file of settings with other ends of lines, and belongs to no name. */
export function databaseFile(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['DATABASE']?.trim() || '.data/directory.sqlite';
}

/**
 * `PORT`: where to listen.
 * @throws Error with a sentence when it is no port.
 */
export function port(environment: NodeJS.ProcessEnv = process.env): number {
  const text = environment['PORT'] || '8787';
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number <= 65535) return number;
  throw new Error(`PORT is ${text}, which is no port: give a number from 1 to 65535.`);
}

/** Path below the project, short where the process runs there: it is printed in sentences for people. */
function relativeToHere(path: string): string {
  const absolute = fileURLToPath(new URL(path, import.meta.url));
  return absolute.startsWith(`${process.cwd()}/`) ? absolute.slice(process.cwd().length + 1) : absolute;
}
