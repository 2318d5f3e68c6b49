/** `call-list`: what to check today, with the number to dial and what to ask. */
import { Option } from 'commander';
import { kinds, type Kind } from '../../api/core/vocabulary.ts';
import { nearest } from '../../api/core/words.ts';
import { listPage } from '../call-list/as-page.ts';
import { listCsv, listText } from '../call-list/as-text.ts';
import { callList, type Wanted } from '../call-list/list.ts';
import { exitCodes, Refusal } from '../command/shell.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import { replaceFile } from '../files.ts';
import { readRecords } from '../records.ts';
import { townsOf } from '../typed/towns.ts';

const usualLimit = '20';

const help = `
Examples:
  npm run seed -- call-list --town Lynn
  npm run seed -- call-list --kind warmline --limit all
  npm run seed -- call-list --html calls.html      then open the file and print it
  npm run seed -- call-list --csv > calls.csv

Who waits longest comes first: the days since the last check, and more for every doubt (it may be gone, nobody was asked yet,
pages differ, no hours, open questions). Who answered within 90 days is left in peace, and who asked to be taken out is not called.`;

export const callListVerb: Verb = {
  name: 'call-list',
  summary: 'Say whom to call today, with the number, what to ask and what to run afterwards.',
  describe(command) {
    command.option('--limit <number>', 'how many at most, or "all"', usualLimit)
      .addOption(new Option('--kind <kind>', 'only this kind').choices(kinds)).option('--town <town>', 'only this town')
      .option('--csv', 'a table for a spreadsheet').option('--html [file]', 'a page to print, into a file or onto the screen')
      .addHelpText('after', help);
  },
  run(shell, { folder, json, limit, kind, town, csv, html }) {
    if ([json, csv, html].filter(Boolean).length > 1) throw new Refusal('Choose one of --csv, --html and --json.');
    const { records, findings } = readRecords(folder);
    const wanted: Wanted = { limit: readLimit(String(limit)), ...(kind !== undefined && { kind: kind as Kind }), ...(typeof town === 'string' && { town: readTown(town, folder) }) };
    const list = callList(records, todayIn(folder, shell), wanted);
    if (typeof html === 'string') {
      replaceFile(html, listPage(list));
      shell.print(`Wrote ${html}. Open it in a browser and print it.`);
    } else if (html) shell.print(listPage(list).trimEnd());
    // The last line end is the one that printing adds.
    else if (csv) shell.print(listCsv(list).replace(/\n$/, ''));
    else shell.print(json ? JSON.stringify(list, null, 2) : listText(list));
    const unread = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
    if (unread > 0) shell.complain(`${unread} ${unread === 1 ? 'file' : 'files'} could not be read and ${unread === 1 ? 'is' : 'are'} left out: npm run seed -- check says why.`);
    return exitCodes.fine;
  },
};

function readLimit(typed: string): number {
  if (typed === 'all') return Infinity;
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new Refusal(`--limit: type a number from 1 on, or "all", instead of "${typed}".`);
  return number;
}

function readTown(typed: string, folder: string): string {
  const towns = townsOf(folder);
  const found = towns.find(typed);
  if (found !== undefined) return found;
  const near = nearest(typed, towns.names);
  throw new Refusal(`--town: no town of this state is called "${typed}".${near ? ` Did you mean ${near}?` : ''}`);
}
