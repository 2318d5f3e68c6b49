/** Commands as the steps of a deployment run them, handed in so that tests can stand in for them. */
import { spawn } from 'node:child_process';

export type Ran = { code: number; output: string };

/**
 * Runs a command to its end.
 * @param environment on top of that of this process
 * @returns its exit code and all that it printed; 127 where there is no such command
 */
export type Run = (command: string, words: readonly string[], environment?: Readonly<Record<string, string>>) => Promise<Ran>;

/** Nobody is asked anything, and nobody is told that a deployment happened. */
const quiet = { CI: 'true', WRANGLER_SEND_METRICS: 'false' };

/** @param show takes what commands print, as it comes */
export const runWith = (show: (text: string) => void): Run => (command, words, environment = {}) => new Promise((resolve) => {
  let output = '';
  const take = (part: Buffer): void => {
    output += part.toString();
    show(part.toString());
  };
  const child = spawn(command, words, { env: { ...process.env, ...quiet, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
  child.on('close', (code) => resolve({ code: code ?? 1, output }));
});

/** Words for `npx` that run the project's own wrangler and never fetch another. */
export const wrangler = (...words: readonly string[]): readonly ['npx', readonly string[]] => ['npx', ['--no-install', 'wrangler', ...words]];
