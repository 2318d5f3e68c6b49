/** SQLite through better-sqlite3: opening a file so that readers and a load never wait for each other. */
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../db/tables.ts';

const migrationFolder = new URL('../db/migrations/', import.meta.url);

export type OpenDatabase = {
  db: Kysely<Database>;
  sqlite: Sqlite.Database;
  /** The open file, of which something is to be asked without Kysely. Fails when it is not there. */
  current: () => Sqlite.Database;
  close: () => Promise<void>;
};

/**
 * Opens a database file (or `:memory:`) and brings its tables up to date.
 * @throws Error with a sentence for people when the file cannot be opened, read or written.
 */
export function openDatabase(file: string): OpenDatabase {
  const sqlite = open(file);
  try {
    refuseForeign(sqlite);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('busy_timeout = 10000');
    migrate(sqlite);
  } catch (error) {
    sqlite.close();
    throw new Error(`The database file ${file} cannot be used: ${reason(error)}. Choose another with DATABASE=<file>, or move it away to have it made anew.`, { cause: error });
  }
  // Where SQLite cannot write, it takes back what was begun by itself. That there is then nothing to take back is no error: it would come out in place of the reason.
  const prepare = (text: string): SqliteStatement => sqlite.prepare(text === 'rollback' && !sqlite.inTransaction ? 'select 1' : text);
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: { prepare, close: () => sqlite.close() } }) });
  return { db, sqlite, current: () => sqlite, close: () => db.destroy() };
}

/** Milliseconds for which a question of a server waits for a lock: nothing else is answered meanwhile. */
const lockPatience = 500;

/**
 * A database file as a server reads it for months: opened when something is asked, and anew when another file lies there or
 * what was read of it made no sense. So a file that is gone is no longer read, and one that is put back is, without a restart.
 * The tables must be there: see `openDatabase`.
 */
export function followDatabase(file: string): Omit<OpenDatabase, 'sqlite'> {
  let last: { sqlite: Sqlite.Database; name: string } | undefined;
  let opened: string | undefined;
  const close = (): void => {
    last?.sqlite.close();
    last = undefined;
  };
  const current = (): Sqlite.Database => {
    const found = statSync(file, { throwIfNoEntry: false });
    const name = `${found?.dev} ${found?.ino}`;
    if (last?.name !== name) close();
    if (!found) throw new Error(`The database file ${file} is not there.`);
    // What the file before wrote beside itself is none of the new one's: read into it, it would take it back or break it.
    if (opened !== undefined && opened !== name) for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
    opened = name;
    last ??= { sqlite: new Sqlite(file, { fileMustExist: true, timeout: lockPatience }), name };
    return last.sqlite;
  };
  const unlessBroken = <T>(use: () => T): T => {
    try {
      return use();
    } catch (error) {
      if (/^SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN)/.test(String((error as { code?: unknown }).code))) close();
      throw error;
    }
  };
  const prepare = (text: string): SqliteStatement => unlessBroken(() => {
    const statement = current().prepare(text);
    return {
      reader: statement.reader,
      all: (parameters) => unlessBroken(() => statement.all(parameters)),
      run: (parameters) => unlessBroken(() => statement.run(parameters)),
      iterate: (parameters) => unlessBroken(() => statement.iterate(parameters)) as IterableIterator<unknown>,
    };
  });
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: { prepare, close } }) });
  return { db, current, close: () => db.destroy() };
}

function open(file: string): Sqlite.Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    return new Sqlite(file);
  } catch (error) {
    throw new Error(`The database file ${file} cannot be opened: ${reason(error)}. Choose another with DATABASE=<file>.`, { cause: error });
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A file of another program stays as it is. @throws Error */
function refuseForeign(sqlite: Sqlite.Database): void {
  const names = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
  if (names.length > 0 && !names.includes('d1_migrations')) throw new Error('it holds the tables of another program');
}

/** Applies the migrations that this file has not had, each whole or not at all. The table is the one wrangler keeps. */
function migrate(sqlite: Sqlite.Database): void {
  const names = migrationNames();
  const applied = appliedMigrations(sqlite);
  if (names.every((name) => applied.has(name))) return;
  const apply = sqlite.transaction(() => {
    sqlite.exec(`CREATE TABLE IF NOT EXISTS d1_migrations (
      id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`);
    const done = appliedMigrations(sqlite);
    for (const name of names) {
      if (done.has(name)) continue;
      sqlite.exec(readFileSync(new URL(name, migrationFolder), 'utf8'));
      sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name);
    }
  });
  apply.immediate();
}

function migrationNames(): string[] {
  if (!existsSync(migrationFolder)) throw new Error('the folder api/db/migrations is missing');
  return readdirSync(migrationFolder).filter((name) => name.endsWith('.sql')).sort();
}

function appliedMigrations(sqlite: Sqlite.Database): Set<string> {
  const known = sqlite.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'd1_migrations'").get();
  return new Set(known ? sqlite.prepare('SELECT name FROM d1_migrations').pluck().all() as string[] : []);
}
