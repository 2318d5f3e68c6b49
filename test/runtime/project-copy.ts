/** Copies of the project to run and to break, and what a command said. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guideFiles } from '../../seed/guide/schema.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

export type ProjectCopy = { folder: string; remove: () => void };

/** Everything that `npm start` and `npm run seed` read, with the installed packages linked to. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-copy-'));
  for (const name of ['api', 'seed', 'web', 'dist', 'package.json', 'package-lock.json', 'wrangler.toml']) {
    if (existsSync(join(project, name))) cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A small region in place of the real records, so that starting takes a moment: those of two kinds. */
export function keepFewRecords({ folder }: ProjectCopy): void {
  const locations = join(folder, 'seed/locations');
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  for (const kind of ['crisis-line', 'helpline', 'peer-respite']) cpSync(join(locations, kind), join(kept, kind), { recursive: true });
  rmSync(locations, { recursive: true });
  cpSync(kept, locations, { recursive: true });
  rmSync(kept, { recursive: true });
  // Both may tell of records that are not here now.
  rmSync(join(folder, 'seed/changes.yaml'), { force: true });
  for (const name of Object.keys(guideFiles)) rmSync(join(folder, `seed/guide/${name}.yaml`));
}

/** Takes one record away, so that the next load has something to do. */
export const dropOneRecord = ({ folder }: ProjectCopy): void => rmSync(join(folder, 'seed/locations/peer-respite/afiya-peer-respite-northampton.yaml'));

/** Gives one record a kind that does not exist. */
export function breakRecord({ folder }: ProjectCopy): string {
  const file = 'seed/locations/crisis-line/988-lifeline.yaml';
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), text.replace(/^kind: .*$/m, 'kind: crisis-lime'));
  return file;
}

export type Running = {
  process: ChildProcess;
  output: () => string;
  errors: () => string;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | string>;
  /** Resolves once the output holds this. */
  says: (wanted: RegExp) => Promise<RegExpExecArray>;
};

/** Runs Node on a file of a copy, with nothing in the environment but what is given. */
export const runNode = (copy: ProjectCopy, words: readonly string[], environment: Record<string, string> = {}): Running => run(copy, process.execPath, words, environment);

/** The same with npm. */
export const runNpm = (copy: ProjectCopy, words: readonly string[], environment: Record<string, string> = {}): Running => run(copy, 'npm', words, environment);

function run({ folder }: ProjectCopy, command: string, words: readonly string[], environment: Record<string, string>): Running {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(command, words, { cwd: folder, env: { PATH, HOME, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  // `close` comes after the last output, `exit` may come before.
  const ended = new Promise<number | string>((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')));
  const says = (wanted: RegExp): Promise<RegExpExecArray> => new Promise((resolve, reject) => {
    const look = (): void => {
      const found = wanted.exec(texts.stdout);
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    look();
    void ended.then((code) => reject(new Error(`It ended with ${code} and did not say ${wanted}. ${texts.stdout} ${texts.stderr}`)));
  });
  return { process: child, output: () => texts.stdout, errors: () => texts.stderr, ended, says };
}
