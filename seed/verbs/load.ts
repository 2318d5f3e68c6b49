/** `load`: the records into the database that the directory is served from. */
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { databaseFile } from '../../api/runtime/settings.ts';
import { exitCodes, Refusal } from '../command/shell.ts';
import type { Verb } from '../command/verb.ts';
import { loadIntoD1 } from '../load-d1.ts';
import { loadIntoSqlite, type LoadResult } from '../load-sqlite.ts';
import { loadSentence, readDatasetOf } from '../load.ts';

export const load: Verb = {
  name: 'load',
  summary: 'Load the records into the SQLite file (DATABASE), or into Cloudflare D1.',
  describe(command) {
    command.option('--d1', 'into the local D1 database, which npm run dev uses')
      .option('--remote', 'with --d1: into the deployed database')
      .option('--persist-to <folder>', 'with --d1: folder of the local database');
  },
  async run({ print, clock, environment }, { folder, json, d1, remote, persistTo }) {
    if ((remote || persistTo !== undefined) && !d1) throw new Refusal(`${remote ? '--remote' : '--persist-to'} goes with --d1.`);
    const now = clock();
    const dataset = readDatasetOf(folder, now);
    const say = (result: LoadResult, into: string): void => print(json ? JSON.stringify({ ...result, into }) : loadSentence(result, into));
    if (d1) {
      const result = loadIntoD1(dataset, { remote: remote === true, ...(typeof persistTo === 'string' && { persistTo }) }, now);
      say(result, remote ? 'the deployed D1 database' : 'the local D1 database');
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
