/** What `npm start` says when it cannot. */
import Sqlite from 'better-sqlite3';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breakRecord, runNode } from './project-copy.ts';
import { ready, startsFor, stopServer } from './start-process.ts';

const starts = startsFor();
const { start } = starts;

/** Starts, and expects one sentence and nothing more. */
async function failure(environment: Record<string, string> = {}): Promise<string> {
  const running = start(environment);
  expect(await running.ended).toBe(1);
  expect(running.output()).toBe('');
  expect(running.errors().trim().split('\n')).toHaveLength(1);
  expect(running.errors()).not.toMatch(/^\s+at |node:internal/m);
  return running.errors();
}

describe('npm start says one sentence, exits with 1 and leaves the database as it was', () => {
  test('when the port is in use', async () => {
    const first = start();
    const [, , port = ''] = await first.says(ready);
    await stopServer(first);
    const bytes = readFileSync(starts.file);
    const server = createServer().listen(Number(port));
    await once(server, 'listening');
    expect(await failure({ PORT: port })).toBe(`Port ${port} is in use by another program. Stop that one, or choose another port with PORT=<number>.\n`);
    server.close();
    expect(readFileSync(starts.file).equals(bytes)).toBe(true);
  });

  test('when the port is in use and the page would have to be built: it stays as it was, for whoever serves it there', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const built = join(starts.copy.folder, 'dist');
    const before = readdirSync(built, { recursive: true });
    const running = runNode(starts.copy, ['api/runtime/node.ts', '--build'], { PORT: String(port), DATABASE: starts.file });
    expect(await running.ended).toBe(1);
    expect([running.output(), running.errors()]).toEqual(['', expect.stringMatching(/^Port \d+ is in use/)]);
    expect(readdirSync(built, { recursive: true })).toEqual(before);
    server.close();
  });

  test('when CONTACT is nothing that anybody could write to', async () => {
    expect(await failure({ CONTACT: 'nonsense' })).toBe('CONTACT is nonsense: give a mailbox, as info@example.org, or a page, as https://example.org/contact.\n');
  });

  test.each(['abc', '70000', '-1'])('when PORT is %s', async (port) => {
    expect(await failure({ PORT: port })).toBe(`PORT is ${port}, which is no port: give a number from 1 to 65535.\n`);
    expect(existsSync(starts.file)).toBe(false);
  });

  test('when the database file is a folder', async () => {
    mkdirSync(starts.file, { recursive: true });
    expect(await failure()).toMatch(/^The database file .*\.sqlite cannot be opened: .*DATABASE=<file>\.\n$/);
  });

  test('when the database file is no database', async () => {
    mkdirSync(join(starts.file, '..'), { recursive: true });
    writeFileSync(starts.file, 'Dear diary, this is not a database.'.repeat(100));
    expect(await failure()).toMatch(/^The database file .*\.sqlite cannot be used: .*not a database.*DATABASE=<file>.*\n$/);
    expect(readFileSync(starts.file, 'utf8')).toMatch(/^Dear diary/);
  });

  test('when the database file is that of another program', async () => {
    mkdirSync(join(starts.file, '..'), { recursive: true });
    const other = new Sqlite(starts.file);
    other.exec('CREATE TABLE users (id)');
    other.close();
    const bytes = readFileSync(starts.file);
    expect(await failure()).toMatch(/^The database file .*\.sqlite cannot be used: it holds the tables of another program\. .*DATABASE=<file>.*\n$/);
    expect(readFileSync(starts.file).equals(bytes)).toBe(true);
  });

  test('when the database file lies below a file', async () => {
    mkdirSync(join(starts.file, '..'), { recursive: true });
    writeFileSync(starts.file, 'A file.');
    expect(await failure({ DATABASE: join(starts.file, 'directory.sqlite') })).toMatch(/^The database file .* cannot be opened: .*DATABASE=<file>\.\n$/);
  });

  test('when STREETS is a word it does not know', async () => {
    expect(await failure({ STREETS: 'perhaps' })).toBe('STREETS is perhaps: give ask, on or off.\n');
  });

  test('when the file of street tiles is not there, or is a folder', async () => {
    expect(await failure({ TILES: 'nowhere.pmtiles' })).toMatch(/^TILES is nowhere\.pmtiles, which cannot be read: .*Give a \.pmtiles file, or leave TILES out\.\n$/);
    expect(await failure({ TILES: 'seed' })).toMatch(/^TILES is seed, which cannot be read: it is no file\. /);
  });

  test('when a record is broken', async () => {
    const first = start();
    await first.says(ready);
    await stopServer(first);
    const bytes = readFileSync(starts.file);
    const broken = breakRecord(starts.copy);
    expect(await failure()).toContain(broken);
    expect(readFileSync(starts.file).equals(bytes)).toBe(true);
  });
});
