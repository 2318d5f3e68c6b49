/** `load`: the records into the database that the directory is served from. */
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { databaseFile } from '../../api/runtime/settings.ts';
import { d1Options, readD1Target } from '../command/d1-options.ts';
import { exitCodes } from '../command/shell.ts';
import type { Verb } from '../command/verb.ts';
import { loadIntoD1 } from '../load-d1.ts';
import { loadIntoSqlite, type LoadResult } from '../load-sqlite.ts';
import { loadSentence, readDatasetOf } from '../load.ts';

export const load: Verb = {
  name: 'load',
  summary: 'Load the records into the SQLite file (DATABASE), or into Cloudflare D1.',
  describe(command) {
    d1Options(command, 'into');
  },
  async run({ print, clock, environment }, options) {
    const { folder, json } = options;
    const target = readD1Target(options);
    const now = clock();
    const dataset = readDatasetOf(folder, now);
    const say = (result: LoadResult, into: string): void => print(json ? JSON.stringify({ ...result, into }) : loadSentence(result, into));
    if (target) {
      say(loadIntoD1(dataset, target, now), target.remote ? 'the deployed D1 database' : 'the local D1 database');
      return exitCodes.fine;
    }
    const file = databaseFile(environment);
    const { db, close } = openDatabase(file);
    try {
      say(await loadIntoSqlite(db, dataset, now), file);
    } finally {
      await close();
    }
    return exitCodes.fine;
  },
};
