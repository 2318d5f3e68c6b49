/** Starting the processes of the load tests, and hearing from them. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Makes single files of the scripts, so that each of hundreds of processes starts in a tenth of a second.
 * @param folder is laid out as `api/` is, because the code looks for its migrations beside it.
 * @returns the folder of the files.
 */
export async function bundleScripts(folder: string, ...names: string[]): Promise<string> {
  const runtime = join(folder, 'runtime');
  cpSync(join(project, 'api/db/migrations'), join(folder, 'db/migrations'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  await build({
    configFile: false, root: project, logLevel: 'error', ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true, outDir: runtime, target: 'node24', minify: false,
      rolldownOptions: { input: names.map((name) => join(project, 'test/seed', name)), output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
    },
  });
  return runtime;
}

export type Heard = { child: ChildProcess; messages: unknown[]; errors: () => string; exit: Promise<unknown> };

/** Starts a script in a process of its own. */
export const startScript = (script: string, ...words: string[]): Heard => heard(fork(script, words, { execArgv: [], stdio: [...stdio] }));

/** The same, where the system lets no file become larger: what is written beyond that fails as on a full disk. @param blocks of 512 bytes. */
export const startLimited = (blocks: number, script: string, ...words: string[]): Heard =>
  heard(spawn('sh', ['-c', 'ulimit -f "$0"; exec "$@"', String(blocks), process.execPath, script, ...words], { stdio: [...stdio] }));

const stdio = ['ignore', 'ignore', 'pipe', 'ipc'] as const;

function heard(child: ChildProcess): Heard {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const messages: unknown[] = [];
  child.on('message', (message) => messages.push(message));
  return { child, messages, errors: () => stderr, exit: once(child, 'exit') };
}

/** Waits until a process has said something in particular. */
export async function hear({ child, messages, errors, exit }: Heard, wanted: unknown): Promise<void> {
  const ended = exit.then(() => 'ended' as const);
  while (!messages.includes(wanted)) {
    const next = await Promise.race([once(child, 'message'), ended]);
    if (next === 'ended' && !messages.includes(wanted)) throw new Error(`The process ended without saying ${String(wanted)}. ${errors()}`);
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
