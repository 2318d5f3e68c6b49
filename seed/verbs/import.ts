/** `import`: records from a table, or from somebody else's directory, shown before anything is written. */
import { readFileSync, statSync } from 'node:fs';
import { kinds, type Kind } from '../../api/core/vocabulary.ts';
import { nearest } from '../../api/core/words.ts';
import { exitCodes, questionsOf, Refusal, type ExitCode, type Shell } from '../command/shell.ts';
import { watchOf } from '../command/progress.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import { importHsds, isHsds } from '../importing/hsds.ts';
import { counted, plannedWords, planWords } from '../importing/report.ts';
import type { Planned } from '../importing/plan.ts';
import { faultLine, importTable } from '../importing/table.ts';
import { writePlanned } from '../importing/write.ts';
import { readFiles } from '../read.ts';
import { mostTableBytes } from '../table/rows.ts';
import { textOfTable } from '../table/text.ts';

const help = `
Examples:
  npm run seed -- import places.csv              shows what would change, record by record, and writes nothing
  npm run seed -- import places.csv --write      writes it
  npm run seed -- import hsds/ --from https://example.org/hsds --kind support-group-network

A spreadsheet: the first line names the columns, as export writes them. An empty cell takes the value away. A row with a new
id makes a new file. Records that are not in the file stay as they are: an import deletes nothing.
A file that lacks more than 10 % of the records, a column, or all that a column held, is refused unless you add --allow-loss.
While anything in the file is wrong, nothing is written: each fault is named with line, column and cell.

HSDS 3 (Open Referral), as a JSON file or a folder of them: records that we have, known by our id, a phone number, or name and
town, are filled up. Where the other says something else, that is shown, and ours stays. What we do not have becomes a lead,
which is not shown until somebody has looked. Descriptions are not taken over: facts are free, sentences belong to who wrote them.`;

/** What an import would do, wherever it comes from. */
type Result = {
  planned: Planned[];
  unchanged: number;
  missing: string[];
  /** Lines about what is wrong, and what is missing: nothing is written then. */
  faults: string[];
  losses: string[];
  /** What a person has to know beside. */
  notes: string[];
  /** The same for programs. */
  data: object;
};
type Options = { folder: string; json?: true; write?: true; allowLoss?: true; from?: string; kind?: string; skipFaulty?: true };

export const importRecords: Verb = {
  name: 'import',
  summary: 'Take back a spreadsheet (CSV), or another directory (HSDS); shows every change before it is written.',
  describe(command) {
    command.argument('<file>', 'CSV file as export writes it; or HSDS 3 JSON, a file or a folder')
      .option('--write', 'write the changes; without it they are only shown')
      .option('--allow-loss', 'go on although records, a column or its values are missing from the file')
      .option('--from <address>', 'with HSDS: where the data come from, https; becomes the source of what is taken over')
      .option('--kind <kind>', 'with HSDS: what the places are that we do not have yet')
      .option('--skip-faulty', 'with HSDS: leave out what the check would refuse, and take the rest').addHelpText('after', help);
  },
  async run(shell, given, [file]) {
    const options = given as Options;
    const result = isHsds(String(file)) ? fromHsds(shell, String(file), options) : fromTable(shell, String(file), options);
    const json = options.json === true;
    const hindrances = [...result.faults, ...(options.allowLoss ? [] : result.losses)];
    if (!json) show(shell, result);
    if (hindrances.length > 0) return refuse(shell, result, hindrances, json);
    const written = await mayWrite(shell, result, { write: options.write === true, json }) ? writePlanned(result.planned, shell.stopped) : [];
    return end(shell, result, written, json);
  },
};

function fromTable(shell: Shell, file: string, { folder, json, from, kind, skipFaulty }: Options): Result {
  if (from !== undefined || kind !== undefined || skipFaulty) throw new Refusal('--from, --kind and --skip-faulty go with HSDS: a folder, or a .json or .ndjson file.');
  const watch = watchOf(shell, json);
  const result = importTable(folder, todayIn(folder, shell), readFiles(folder, watch).files, textOfTable(bytesOf(file), file), watch);
  return { ...result, faults: result.faults.map((fault) => faultLine(file, fault)), notes: [], data: { missing: result.missing, faults: result.faults, losses: result.losses } };
}

function fromHsds(shell: Shell, file: string, { folder, json, from, kind, skipFaulty }: Options): Result {
  if (from === undefined || !/^https:\/\/[^\s/]+\S*$/.test(from) || !URL.canParse(from)) {
    throw new Refusal('Say where these data come from, so that whatever is taken over has a source: --from https://example.org/hsds');
  }
  const watch = watchOf(shell, json);
  const result = importHsds(folder, file, readFiles(folder, watch).files, { from, today: todayIn(folder, shell), kind: knownKind(kind), skipFaulty: skipFaulty === true, watch });
  return { ...result, losses: [], data: { faults: result.faults, notes: result.notes } };
}

function knownKind(kind: string | undefined): Kind | undefined {
  const known = kinds.find((one) => one === kind);
  if (kind === undefined || known !== undefined) return known;
  const near = nearest(kind, kinds);
  throw new Refusal(`"${kind}" is no kind of place. ${near === undefined ? `Kinds: ${kinds.join(', ')}.` : `Did you mean ${near}?`}`);
}

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

function show(shell: Shell, result: Result): void {
  for (const planned of result.planned) shell.print(`${plannedWords(planned)}\n`);
  for (const note of result.notes) shell.print(note);
  shell.print(planWords(result));
}

function refuse(shell: Shell, result: Result, hindrances: readonly string[], json: boolean): ExitCode {
  if (json) shell.print(forPrograms(result, []));
  else shell.complain(['', ...hindrances, '', 'Nothing was written.'].join('\n'));
  if (result.faults.length === 0 && !json) shell.complain('If that is as you mean it, add --allow-loss.');
  return exitCodes.refused;
}

/** True with `--write`, or after a yes of whoever sits there. */
async function mayWrite(shell: Shell, { planned }: Result, { write, json }: { write: boolean; json: boolean }): Promise<boolean> {
  if (planned.length === 0 || shell.stopped.aborted) return false;
  if (write) return true;
  const questions = json ? undefined : await questionsOf(shell);
  if (questions && await questions.agree(`Write ${counted(planned.length)}?`, false)) return true;
  if (!json) shell.print('Nothing was written. To write it, add --write.');
  return false;
}

function end(shell: Shell, result: Result, written: readonly string[], json: boolean): ExitCode {
  if (json) shell.print(forPrograms(result, written));
  else if (written.length > 0) shell.print(`Wrote ${counted(written.length)}.`);
  if (!shell.stopped.aborted) return exitCodes.fine;
  shell.complain(`Stopped: ${written.length} of ${counted(result.planned.length)} were written, each of them whole. Import again to write the others.`);
  return exitCodes.stopped;
}

function forPrograms({ planned, unchanged, data }: Result, written: readonly string[]): string {
  const records = planned.map(({ id, name, file, from, fields }) => ({ id, name, file, ...(from !== undefined && { from }), fields }));
  return JSON.stringify({ records, unchanged, ...data, written }, null, 2);
}
