import Sqlite from 'better-sqlite3';
import { Kysely } from 'kysely';
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../api/db/tables.ts';
import { rest } from '../../api/breaker.ts';
import { followDatabase, openDatabase } from '../../api/runtime/sqlite.ts';
import { loadFile } from '../../seed/load-d1.ts';
import { now, seedDataset } from '../api/server.ts';
import { startDirectory } from '../support/directory.ts';
import { faultSuite, type Faulty } from '../support/faults.ts';

/** A query that comes back after five seconds, and a count of all. */
function delaying(db: Kysely<Database>, state: { isSlow: boolean; asked: number }): Kysely<Database> {
  return db.withPlugin({
    transformQuery({ node }) {
      state.asked += 1;
      return node;
    },
    async transformResult({ result }) {
      if (state.isSlow) await new Promise((resolve) => setTimeout(resolve, 5000).unref());
      return result;
    },
  });
}

async function start(): Promise<Faulty> {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-faults-'));
  const [file, aside] = [join(folder, 'directory.sqlite'), join(folder, 'aside.sqlite')];
  await openDatabase(file).close();
  const state = { isSlow: false, asked: 0 };
  const followed = followDatabase(file);
  // What is slow tells nobody which records it shows.
  const current: typeof followed.current = () => {
    if (state.isSlow) throw new Error('This takes too long.');
    return followed.current();
  };
  // Time that passes when a test says so.
  let passed = 0;
  const { url, close } = await startDirectory({
    now: new Date(now), isLoaded: false, database: { ...followed, db: delaying(followed.db, state), current },
    app: { report: () => {}, stopwatch: () => performance.now() + passed },
  });
  const run = async (sql: string): Promise<void> => {
    const sqlite = new Sqlite(file);
    sqlite.exec(sql);
    sqlite.close();
  };
  let number = 0;
  let isBroken = false;
  let lock: Sqlite.Database | undefined;
  /** The file as it is, under another name; what lies beside it is in it by then. */
  const putAside = (): void => {
    const sqlite = new Sqlite(file);
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
    sqlite.close();
    copyFileSync(file, aside);
  };
  return {
    url, run,
    load: () => run(loadFile(seedDataset, (number += 1), new Date('2026-11-21T12:00:00Z'))),
    async fail(fault) {
      putAside();
      isBroken = true;
      if (fault === 'slow') state.isSlow = true;
      if (fault === 'missing') rmSync(file);
      if (fault === 'corrupt') {
        writeFileSync(file, Buffer.alloc(4096 * 40, 'not a database '));
        rmSync(`${file}-wal`, { force: true });
      }
      if (fault === 'locked') {
        // Another program's copy of the file, which it keeps for itself.
        lock = new Sqlite(aside);
        lock.pragma('journal_mode = DELETE');
        lock.pragma('locking_mode = EXCLUSIVE');
        lock.exec('begin exclusive');
        renameSync(aside, file);
      }
    },
    async mend() {
      if (!isBroken) return;
      isBroken = false;
      if (lock) {
        lock.exec('commit');
        lock.close();
        copyFileSync(file, aside);
      }
      lock = undefined;
      state.isSlow = false;
      for (const beside of ['', '-wal', '-shm']) rmSync(file + beside, { force: true });
      renameSync(aside, file);
      passed += rest;
    },
    asked: async () => state.asked,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

faultSuite('the Node server, while the SQLite file', start);
