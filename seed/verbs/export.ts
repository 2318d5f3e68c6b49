/** `export`: all records as one table, for a spreadsheet. */
import { existsSync } from 'node:fs';
import type { LocationRecord } from '../../api/core/location.ts';
import { exitCodes, Refusal } from '../command/shell.ts';
import { watchOf, type Watch } from '../command/progress.ts';
import type { Verb } from '../command/verb.ts';
import { replaceFile } from '../files.ts';
import { findingLine } from '../messages.ts';
import { readFiles } from '../read.ts';
import { writeTable } from '../table/write.ts';

const help = `
Examples:
  npm run seed -- export places.csv              then open it in a spreadsheet, change cells, and save it as CSV
  npm run seed -- import places.csv              shows what would change
  npm run seed -- import places.csv --write      changes the records

The file holds everything, also leads and what is only for maintainers: do not publish it.
A column per field. Words of a list stand in one cell, with semicolons: en; es. Numbers, sources and notes have
columns of their own: phones.1.number, phones.2.number. For one more, add a column with the next number.
An apostrophe in front ('01970) keeps a spreadsheet from changing the cell. Leave it there.`;

export const exportTable: Verb = {
  name: 'export',
  summary: 'Write all records as one spreadsheet (CSV), which import takes back.',
  describe(command) {
    command.argument('[file]', 'where to write it; without one, to standard output. With --json and no file: the records as JSON')
      .option('--overwrite', 'replace the file if it is there already').addHelpText('after', help);
  },
  run(shell, { folder, json, overwrite }, [file]) {
    const records = everyRecord(folder, watchOf(shell, json));
    if (typeof file !== 'string') {
      // What prints a line ends it.
      shell.print(json ? JSON.stringify(records, null, 2) : writeTable(records).slice(0, -1));
      return exitCodes.fine;
    }
    if (!overwrite && existsSync(file)) throw new Refusal(`${file} is there already. Give another name, or add --overwrite to replace it.`);
    const text = writeTable(records);
    if (shell.stopped.aborted) return exitCodes.stopped;
    write(file, text);
    shell.print(json ? JSON.stringify({ file, records: records.length }) : `Wrote ${records.length} ${records.length === 1 ? 'record' : 'records'} to ${file}. It holds what is only for maintainers: do not publish it.`);
    return exitCodes.fine;
  },
};

function write(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new Refusal(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}. Give another place.`);
  }
}

/** All records of a region folder. Refuses while one cannot be read: in the table it would look as if it were gone. */
function everyRecord(folder: string, watch: Watch): LocationRecord[] {
  const { files, findings } = readFiles(folder, watch);
  const faults = findings.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new Refusal(['Not every record can be read. Mend these first:', ...faults.map(findingLine)].join('\n'));
  if (files.length === 0) throw new Refusal(`There are no records in ${folder}. Name the folder of the region: --folder seed`);
  return files.flatMap(({ record }) => (record ? [record] : []));
}
