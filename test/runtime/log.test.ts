/** What is written while everything goes wrong, read from the processes themselves: what happened, and nothing of who asked for what. */
import Sqlite from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lineOf } from '../../api/runtime/report.ts';
import { runNode } from './project-copy.ts';
import { ready } from './start-process.ts';
import { startBuiltWorker, startNode, type Engine, type WorkerEngine } from '../support/engines.ts';

/** Words of people that stand in addresses, headers and bodies here, and in no code. */
const secrets = ['Vineyard', '01902', '42.4668', 'quagga', '203.0.113.7', 'somebody', 'narwhal', '127.0.0.1', '::1'];

/** Asks in every way that tells something of a person. @returns the statuses. */
async function askPrivately(url: string): Promise<number[]> {
  const headers = { 'X-Forwarded-For': '203.0.113.7', 'CF-Connecting-IP': '203.0.113.7', Referer: 'https://example.org/somebody', 'User-Agent': 'narwhal', Cookie: 'who=somebody' };
  const paths = ['/?near=Vineyard+Haven&q=quagga', '/api/locations?near=01902', '/api/locations?near=42.4668,-70.95', '/api/locations.csv?q=quagga', '/locations/quagga', '/api/locations/quagga?near=Vineyard', '/sheet?near=01902&places=quagga', '/embed?near=Vineyard', '/api/places?q=quagga'];
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await fetch(url + path, { headers })).status);
  for (const body of ['{"location":"recovery-exchange-lynn","reason":"moved","text":"quagga at 01902"}', '{"quagga": 01902']) {
    statuses.push((await fetch(`${url}/api/corrections`, { method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body })).status);
  }
  return statuses;
}

const expectSilent = (written: string): void => expect(secrets.filter((secret) => written.toLowerCase().includes(secret.toLowerCase()))).toEqual([]);
const linesOf = (written: string): string[] => written.split('\n').filter((line) => line !== '' && !line.startsWith('The directory of peer support'));

const project = fileURLToPath(new URL('../..', import.meta.url));

describe('the Node server writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-log-'));
  let engine: Engine;
  beforeAll(async () => {
    engine = await startNode({ DATABASE: join(folder, 'log.sqlite') }, ['--import', fileURLToPath(new URL('break.ts', import.meta.url))]);
  });
  afterAll(async () => {
    await engine?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('nothing while all is well', async () => {
    const statuses = await askPrivately(engine.url);
    expect(statuses.every((status) => status < 500)).toBe(true);
    expect(linesOf(engine.written())).toEqual([]);
  });

  test('an error that nobody caught once and without its words, and goes on', async () => {
    const before = linesOf(engine.written()).length;
    await fetch(`${engine.url}/break?near=Vineyard&q=quagga`);
    expect((await fetch(`${engine.url}/api/health`)).status).toBe(200);
    await expect.poll(() => linesOf(engine.written()).slice(before)).toHaveLength(2);
    for (const line of linesOf(engine.written()).slice(before)) expect(line).toMatch(/^TypeError at break\.ts:\d+:\d+/);
    expectSilent(engine.written());
  });

  test('in vain where nobody reads it any more, and goes on answering', async () => {
    const unread = runNode({ folder: project, remove: () => {} }, ['--import', join(project, 'test/runtime/break.ts'), 'api/runtime/node.ts'], { PORT: '0', DATABASE: ':memory:' });
    const [, url = ''] = await unread.says(ready);
    unread.process.stdout?.destroy();
    unread.process.stderr?.destroy();
    try {
      for (let time = 0; time < 3; time++) {
        await fetch(`${url}/break`);
        expect((await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5000) })).status).toBe(200);
      }
      unread.process.kill('SIGTERM');
      expect(await unread.ended).toBe(0);
    } finally {
      unread.process.kill('SIGKILL');
    }
  });

  test('what the database calls its fault, and no word of what was asked', async () => {
    const sqlite = new Sqlite(join(folder, 'log.sqlite'));
    sqlite.exec('DROP TABLE location; DROP TABLE correction');
    sqlite.close();
    const before = linesOf(engine.written()).length;
    const statuses = await askPrivately(engine.url);
    expect(statuses).toContain(503);
    expect(statuses).not.toContain(500);
    const lines = linesOf(engine.written()).slice(before);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^SqliteError SQLITE_ERROR at [\w.:, -]+$/);
    expectSilent(engine.written());
  });
});

describe('the Worker writes', () => {
  let engine: WorkerEngine;
  beforeAll(async () => {
    engine = await startBuiltWorker();
  });
  afterAll(() => engine?.close());

  test('nothing while all is well, and no word of what was asked when the database is broken', async () => {
    expect((await askPrivately(engine.url)).every((status) => status < 500)).toBe(true);
    expect(engine.written()).toBe('');
    await engine.run('DROP TABLE location');
    expect(await askPrivately(engine.url)).toContain(503);
    const lines = linesOf(engine.written());
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^Error D1_ERROR (SQLITE_ERROR )?at [\w.:, -]+$/);
    expectSilent(engine.written());
  });
});

describe('a line about an error', () => {
  test('names what happened and where, and never repeats its message', () => {
    const error = Object.assign(new SyntaxError('fts5: syntax error near "Vineyard"\n    at (Lynn.ts:1:1)'), { code: 'SQLITE_ERROR' });
    expect(lineOf(error)).toMatch(/^SyntaxError SQLITE_ERROR at log\.test\.ts:\d+:\d+/);
    expect(lineOf(error)).not.toMatch(/Vineyard|Lynn|fts5/);
    expect(lineOf('Vineyard')).toBe('An error without a name.');
  });
});
