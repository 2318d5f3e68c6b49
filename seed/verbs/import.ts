/** `import`: records from a table, shown before anything is written. */
import { readFileSync, statSync } from 'node:fs';
import { confirm, isCancel } from '@clack/prompts';
import { exitCodes, Refusal, type ExitCode, type Shell } from '../command/shell.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import { counted, plannedWords, planWords } from '../importing/report.ts';
import { faultLine, importTable, type TableImport } from '../importing/table.ts';
import { writePlanned } from '../importing/write.ts';
import { readFiles } from '../read.ts';
import { mostTableBytes } from '../table/rows.ts';
import { textOfTable } from '../table/text.ts';

const help = `
Examples:
  npm run seed -- import places.csv              shows what would change, record by record, and writes nothing
  npm run seed -- import places.csv --write      writes it

The first line of the file names the columns, as export writes them. An empty cell takes the value away. A row with a new id
makes a new file. Records that are not in the file stay as they are: an import deletes nothing.
A file that lacks more than 10 % of the records, a column, or all that a column held, is refused unless you add --allow-loss.
While anything in the file is wrong, nothing is written: each fault is named with line, column and cell.`;

export const importRecords: Verb = {
  name: 'import',
  summary: 'Take back a spreadsheet (CSV); shows every change before it is written.',
  describe(command) {
    command.argument('<file>', 'CSV file, as export writes it')
      .option('--write', 'write the changes; without it they are only shown')
      .option('--allow-loss', 'go on although records, a column or its values are missing from the file').addHelpText('after', help);
  },
  async run(shell, { folder, json, write, allowLoss }, [given]) {
    const file = String(given);
    const result = importTable(folder, todayIn(folder, shell), readFiles(folder).files, textOfTable(bytesOf(file), file));
    const hindrances = [...result.faults.map((fault) => faultLine(file, fault)), ...(allowLoss ? [] : result.losses)];
    if (!json) show(shell, result);
    if (hindrances.length > 0) return refuse(shell, result, hindrances, json === true);
    const written = await mayWrite(shell, result, { write: write === true, json: json === true }) ? writePlanned(result.planned, shell.stopped) : [];
    return end(shell, result, written, json === true);
  },
};

function bytesOf(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > mostTableBytes) throw new Refusal(`${file} has ${size} bytes, more than any table of records (${mostTableBytes}). Is it the right file?`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function show(shell: Shell, plan: TableImport): void {
  for (const planned of plan.planned) shell.print(`${plannedWords(planned)}\n`);
  shell.print(planWords(plan));
}

function refuse(shell: Shell, result: TableImport, hindrances: readonly string[], json: boolean): ExitCode {
  if (json) shell.print(JSON.stringify(forPrograms(result, []), null, 2));
  else shell.complain(['', ...hindrances, '', 'Nothing was written.'].join('\n'));
  if (result.faults.length === 0 && !json) shell.complain('If that is as you mean it, add --allow-loss.');
  return exitCodes.refused;
}

/** True with `--write`, or after a yes of whoever sits there. */
async function mayWrite({ isTerminal, stopped, print }: Shell, { planned }: TableImport, { write, json }: { write: boolean; json: boolean }): Promise<boolean> {
  if (planned.length === 0 || stopped.aborted) return false;
  if (write) return true;
  if (!isTerminal || json) {
    if (!json) print('Nothing was written. To write it, add --write.');
    return false;
  }
  const answer = await confirm({ message: `Write ${counted(planned.length)}?`, initialValue: false, signal: stopped });
  return !isCancel(answer) && answer;
}

function end(shell: Shell, result: TableImport, written: readonly string[], json: boolean): ExitCode {
  if (json) shell.print(JSON.stringify(forPrograms(result, written), null, 2));
  else if (written.length > 0) shell.print(`Wrote ${counted(written.length)}.`);
  if (shell.stopped.aborted) {
    shell.complain(`Stopped: ${written.length} of ${counted(result.planned.length)} were written, each of them whole. Import again to write the others.`);
    return exitCodes.stopped;
  }
  return exitCodes.fine;
}

function forPrograms({ planned, unchanged, missing, faults, losses }: TableImport, written: readonly string[]): object {
  const records = planned.map(({ id, name, file, from, fields }) => ({ id, name, file, ...(from !== undefined && { from }), fields }));
  return { records, unchanged, missing, faults, losses, written };
}
