/** `npm start` makes the page before it serves it, where its sources have changed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const builder = fileURLToPath(new URL('../../web/build/build.ts', import.meta.url));
const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Builds in a process of its own, whose memory goes with it. Whoever stops this process stops that one.
 * @throws Error with a sentence when nothing came of it; what was wrong has been written by then.
 */
export async function buildIfChanged(): Promise<void> {
  const child = spawn(process.execPath, [builder, '--if-changed'], { stdio: 'inherit' });
  const stop = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of signals) process.off(signal, stop);
  if (code !== 0) throw new Error('The page was not built, so there is nothing to serve.');
}
