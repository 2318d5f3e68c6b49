/** `corrections`: what people told us of records, to be looked at and marked as done. */
import type { Command } from 'commander';
import { addDays } from '../../api/core/clock.ts';
import { databaseFile } from '../../api/runtime/settings.ts';
import { d1Options, readD1Target } from '../command/d1-options.ts';
import { exitCodes, Refusal } from '../command/shell.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import { correctionLines } from '../corrections/lines.ts';
import { correctionsInD1 } from '../corrections/in-d1.ts';
import { correctionsInSqlite } from '../corrections/in-sqlite.ts';
import { daysKept } from '../../api/db/corrections.ts';
import { readRecords } from '../records.ts';

const example = `
Examples:
  npm run seed -- corrections                        what waits, by record
  npm run seed -- corrections --done 12 14           these two were looked at
  npm run seed -- corrections --d1 --remote          the same for the deployed database

What was looked at is kept for ${daysKept} days (--all shows it) and then forgotten.
A note is a hint, not a fact: call or look first, then npm run seed -- confirm <id>.`;

export const corrections: Verb = {
  name: 'corrections',
  summary: 'List what people told us of the records, by record, and mark what was looked at.',
  describe(command: Command) {
    command.option('--all', 'also those that were looked at').option('--done <numbers...>', 'mark these as looked at, by their numbers');
    d1Options(command, 'in').addHelpText('after', example);
  },
  async run(shell, options) {
    const { folder, json, all, done } = options;
    const target = readD1Target(options);
    const store = target ? correctionsInD1(target) : correctionsInSqlite(databaseFile(shell.environment));
    try {
      if (Array.isArray(done)) return finish(await store.finish(numbersOf(done), todayIn(folder, shell), addDays(todayIn(folder, shell), -daysKept)), numbersOf(done), shell.print, json);
      const kept = await store.kept(all === true);
      const names = new Map(readRecords(folder).records.map(({ id, name }) => [id, name]));
      shell.print(json ? JSON.stringify(kept, null, 2) : correctionLines(kept, names).join('\n'));
      return exitCodes.fine;
    } finally {
      await store.close();
    }
  },
};

function numbersOf(words: readonly unknown[]): number[] {
  return words.map((word) => {
    if (!/^[1-9]\d{0,9}$/.test(String(word))) throw new Refusal(`--done takes the numbers that the list shows, and ${String(word)} is none.`);
    return Number(word);
  });
}

function finish(finished: readonly number[], asked: readonly number[], print: (line: string) => void, json: true | undefined): 0 | 1 {
  const unknown = asked.filter((number) => !finished.includes(number));
  if (json) print(JSON.stringify({ done: finished, unknown }));
  else {
    if (finished.length > 0) print(`Marked as looked at: ${finished.join(', ')}.`);
    if (unknown.length > 0) print(`Nothing waits under ${unknown.join(', ')}: see the numbers with npm run seed -- corrections`);
  }
  return unknown.length > 0 ? exitCodes.refused : exitCodes.fine;
}
