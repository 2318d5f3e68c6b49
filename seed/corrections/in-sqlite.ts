/** Notes about records in the SQLite file that the directory is served from. */
import { existsSync } from 'node:fs';
import { correctionsKept, finishCorrections, forgetCorrections } from '../../api/db/corrections.ts';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { Refusal } from '../command/shell.ts';
import type { CorrectionStore } from './store.ts';

/**
 * Opens the file.
 * @throws Refusal when it is not there: looking for notes makes no database
 */
export function correctionsInSqlite(file: string): CorrectionStore {
  if (!existsSync(file)) throw new Refusal(`There is no database ${file} yet, and so no correction. It is made by npm start; another one is named with DATABASE=<file>.`);
  const { db, close } = openDatabase(file);
  return {
    kept: (all) => correctionsKept(db, { all }).execute(),
    async finish(numbers, today, forgetBefore) {
      await forgetCorrections(db, forgetBefore).execute();
      return (await finishCorrections(db, numbers, today).execute()).map(({ number }) => number).sort((a, b) => a - b);
    },
    close,
  };
}
