/** The directory as it is really run, on each engine: the process of `npm start`, and the built Worker in workerd. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadFile } from '../../seed/load-d1.ts';
import { runNode } from '../runtime/project-copy.ts';
import { ready } from '../runtime/start-process.ts';
import { seedDataset } from './directory.ts';
import { memoryOf, spentBy, total, workerds } from './processes.ts';
import { bareWorker, builtWorker, startWorker } from './workerd.ts';

export type Engine = {
  url: string;
  /** Everything that it wrote so far, to its output, its errors or its console. */
  written: () => string;
  /** Megabytes that its process holds; undefined where the system does not say. */
  memory: () => number | undefined;
  /** Milliseconds of processor time that it took so far; undefined where the system does not say. */
  spent: () => number | undefined;
  close: () => Promise<void>;
};

/** A Worker, and a way to its database. */
export type WorkerEngine = Engine & { /** Runs statements, one a line. */ run: (sql: string) => Promise<void> };

const whole = { folder: fileURLToPath(new URL('../..', import.meta.url)), remove: () => {} };

/** What `npm start` tells Node itself. */
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { scripts: { start: string } };
const [, flags = ''] = /&& node (.*?)api\/runtime\/node\.ts$/.exec(scripts.start) ?? [];

/** Starts `api/runtime/node.ts` as `npm start` does, with the real records in memory. @param words for Node itself, before the file. */
export async function startNode(environment: Record<string, string> = {}, words: readonly string[] = []): Promise<Engine> {
  const running = runNode(whole, [...flags.split(' ').filter(Boolean), ...words, 'api/runtime/node.ts'], { PORT: '0', DATABASE: ':memory:', ...environment });
  const [, url = ''] = await running.says(ready);
  return {
    url, written: () => running.output() + running.errors(), memory: () => memoryOf(running.process.pid), spent: () => spentBy(running.process.pid),
    close: async () => {
      running.process.kill('SIGTERM');
      await running.ended;
    },
  };
}

/** Starts the built Worker with the real records in a local D1 database. @param vars settings beside those of `wrangler.toml`. */
export async function startBuiltWorker(vars: Record<string, string> = {}): Promise<WorkerEngine> {
  const built = builtWorker('');
  const worker = await startCounted({ ...built, vars: { FIXED_NOW: '', ...vars } } as typeof built);
  await worker.run(loadFile(seedDataset(), 1, new Date()));
  return worker;
}

/** Starts a Worker with the same bindings that does nothing with them. */
export const startBareWorker = (): Promise<WorkerEngine> => startCounted(bareWorker);

async function startCounted(worker: Parameters<typeof startWorker>[0]): Promise<WorkerEngine> {
  const before = new Set(workerds());
  const { url, run, logs, close } = await startWorker(worker);
  const own = workerds().filter((id) => !before.has(id));
  return { url, run, written: () => logs().join('\n'), memory: () => total(own.map(memoryOf)), spent: () => total(own.map(spentBy)), close };
}
