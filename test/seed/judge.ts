/** Judges fixture records among each other, with the places and the outline of the real region. */
import { readFileSync, readdirSync } from 'node:fs';
import { checkFiles } from '../../seed/check.ts';
import { createContext, readSurroundings } from '../../seed/context.ts';
import type { Finding } from '../../seed/finding.ts';
import { readText, type RecordFile } from '../../seed/read.ts';

export const today = '2026-11-21';
const folder = 'test/seed/fixtures';

export type Fixture = { name: string; file: string; text: string; /** Codes it says it raises. */ raises: string[] };

/**
 * A fixture begins with comment lines of its own: `# raises: code, code`, and `# file:` when it is to lie elsewhere than
 * in `locations/<kind>/<id>.yaml`. They are cut off, as they are no part of the record.
 */
function readFixture(kind: 'good' | 'bad', name: string): Fixture {
  const whole = readFileSync(`${folder}/${kind}/${name}`, 'utf8');
  const header = /^(?:# (?:raises|file): .*\n)*/.exec(whole)?.[0] ?? '';
  const text = whole.slice(header.length);
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? 'none';
  return {
    name,
    text,
    file: /^# file: (.*)$/m.exec(header)?.[1] ?? `locations/${field('kind')}/${field('id')}.yaml`,
    raises: /^# raises: (.*)$/m.exec(header)?.[1]?.split(', ').sort() ?? [],
  };
}

export function fixtures(kind: 'good' | 'bad'): Fixture[] {
  return readdirSync(`${folder}/${kind}`).sort().map((name) => readFixture(kind, name));
}

const surroundings = readSurroundings('seed');
const goodFiles: readonly RecordFile[] = fixtures('good').map(({ file, text }) => readText(file, text).entry);

/** What the check says of one record that stands among the good fixtures, in place of the one it shares its path with. */
export function judge({ file, text }: Pick<Fixture, 'file' | 'text'>, day = today): Finding[] {
  const { entry, findings } = readText(file, text);
  const files = [...goodFiles.filter((each) => each.file !== file), entry];
  const judged = checkFiles(files, createContext(surroundings, day, files));
  return [...findings, ...judged.filter((found) => found.file === file)];
}
