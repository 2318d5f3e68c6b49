/** `fix`: puts record files into their usual form. */
import { exitCodes } from '../command/shell.ts';
import { watchOf } from '../command/progress.ts';
import type { Verb } from '../command/verb.ts';
import { fixSeeds } from '../fix.ts';

export const fix: Verb = {
  name: 'fix',
  summary: 'Rewrite the records into their usual form; changes no fact and keeps comments.',
  run(shell, { folder, json }) {
    const fixed = fixSeeds(folder, watchOf(shell, json));
    if (json) shell.print(JSON.stringify(fixed, null, 2));
    else {
      for (const file of fixed.rewritten) shell.print(`Rewrote ${file}`);
      for (const { why } of fixed.leftAlone) shell.print(`Left alone: ${why}`);
      shell.print(`${fixed.rewritten.length} files rewritten, ${fixed.leftAlone.length} left alone.`);
    }
    return fixed.leftAlone.length > 0 ? exitCodes.refused : exitCodes.fine;
  },
};
