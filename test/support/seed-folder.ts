/** A region folder of its own for a test of the command, and the command run in it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runSeed } from '../../seed/command/program.ts';
import type { Shell } from '../../seed/command/shell.ts';

export const besideRecords = ['region.yaml', 'places.json', 'zips.json', 'basemap.topojson', 'mailboxes.yaml'] as const;
/** The lines that stand on every page, and so in every region folder. */
const crisisLines = ['crisis-line/988-lifeline', 'helpline/massachusetts-behavioral-health-help-line'];

export type SeedFolder = { folder: string; put: (path: string, text: string) => string; remove: () => void };

/** A folder in the system's temporary one, with what stands beside the records, the crisis lines and nothing else. */
export function seedFolderOf(records: Readonly<Record<string, string>> = {}): SeedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'seed-folder-')).replaceAll('\\', '/');
  for (const name of besideRecords) cpSync(join('seed', name), join(folder, name));
  const put = (path: string, text: string): string => {
    const file = `${folder}/${path}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  for (const line of crisisLines) put(`locations/${line}.yaml`, untilThen(readFileSync(`seed/locations/${line}.yaml`, 'utf8')));
  for (const [path, text] of Object.entries(records)) put(path, text);
  return { folder, put, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Saturday noon in Massachusetts. */
export const seedNoon = new Date('2026-11-21T17:00:00Z');
const seedDay = '2026-11-21';
/** A record of today in a folder of that Saturday: whatever was looked at later was looked at then. */
const untilThen = (text: string): string => text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => (day > seedDay ? seedDay : day));

export type Ran = { code: number; printed: string; complained: string };

/** Runs a verb as if it were typed, in this process, without a terminal, network or environment unless they are given. */
export async function run(words: readonly string[], given: Partial<Shell> = {}): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runSeed(words, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    isTerminal: false,
    clock: () => seedNoon,
    fetch: () => Promise.reject(new Error('This test has no network.')),
    environment: {},
    stopped: new AbortController().signal,
    ...given,
  });
  return { code, printed: printed.join('\n'), complained: complained.join('\n') };
}
