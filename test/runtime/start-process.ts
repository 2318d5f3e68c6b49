/** A copy of the project with its page built and few records, and the server of it as a process. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { copyProject, keepFewRecords, runNode, type ProjectCopy, type Running } from './project-copy.ts';

/** @throws Error when the page is not built yet. */
function copyBuiltProject(): ProjectCopy {
  const copy = copyProject();
  if (!existsSync(join(copy.folder, 'dist/node/node-pages.js'))) throw new Error('These tests need the built page: npm run build');
  keepFewRecords(copy);
  return copy;
}

export type Starts = { copy: ProjectCopy; file: string; start: (environment?: Record<string, string>) => Running };

/** A copy for the tests of one file, and a database file of its own for each of them. */
export function startsFor(): Starts {
  let count = 0;
  const starts = { file: '', start: (environment = {}) => startServer(starts.copy, starts.file, environment) } as Starts;
  beforeAll(() => {
    starts.copy = copyBuiltProject();
  });
  afterAll(() => starts.copy.remove());
  beforeEach(() => {
    starts.file = join(starts.copy.folder, `data/${count++}.sqlite`);
  });
  return starts;
}

/** What it says once it serves: address, port, records, version. */
export const ready = /is at (http:\/\/localhost:(\d+)) with (\d+) records, version ([0-9a-f]{12})\./;

/** Starts the server, on a port that is free unless the environment names one. */
const startServer = (copy: ProjectCopy, file: string, environment: Record<string, string> = {}): Running =>
  runNode(copy, ['api/runtime/node.ts'], { PORT: '0', DATABASE: file, ...environment });

export async function stopServer(running: Running, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
  running.process.kill(signal);
  return running.ended;
}
