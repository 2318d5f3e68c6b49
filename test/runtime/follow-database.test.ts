/** A database file that somebody replaces while a server reads it. */
import Sqlite from 'better-sqlite3';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { followDatabase } from '../../api/runtime/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'peer-support-follow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file with a few hundred rows of a word, and then another write that still lies beside it. */
function write(file: string, word: string): Sqlite.Database {
  const sqlite = new Sqlite(file);
  sqlite.pragma('journal_mode = WAL');
  sqlite.exec('CREATE TABLE said (number INTEGER PRIMARY KEY, word TEXT)');
  const insert = sqlite.prepare('INSERT INTO said (word) VALUES (?)');
  for (let row = 0; row < 400; row++) insert.run(word.repeat(30));
  return sqlite;
}

test('a copy that is put in its place is read as it is, and what lies beside the one before is not read into it', async () => {
  const [file, copy] = [join(folder, 'directory.sqlite'), join(folder, 'copy.sqlite')];
  write(copy, 'new').close();
  const before = write(file, 'old');
  const followed = followDatabase(file);
  const words = (): unknown => followed.current().prepare('SELECT DISTINCT substr(word, 1, 3) FROM said').pluck().all();
  expect(words()).toEqual(['old']);
  renameSync(copy, file);
  expect(words()).toEqual(['new']);
  expect(followed.current().pragma('integrity_check', { simple: true })).toBe('ok');
  before.close();
  await followed.close();
  const after = new Sqlite(file);
  expect([after.prepare('SELECT count(*) FROM said').pluck().get(), after.pragma('integrity_check', { simple: true })]).toEqual([400, 'ok']);
  after.close();
});
