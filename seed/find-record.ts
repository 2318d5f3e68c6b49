/** Finds one record by what somebody typed for its id. */
import type { LocationRecord } from '../api/core/location.ts';
import { nearest } from '../api/core/words.ts';
import { Refusal } from './command/shell.ts';
import { findingLine } from './messages.ts';
import type { Read, RecordFile } from './read.ts';

export type FoundRecord = RecordFile & { record: LocationRecord };

/**
 * The file and record of an id.
 * @throws Refusal with the nearest id, or with what is wrong with its file
 */
export function findRecord({ files, findings }: Read, typed: string): FoundRecord {
  const id = typed.trim().toLowerCase().replace(/^.*\//, '').replace(/\.yaml$/, '');
  const found = files.find(({ stem, record }) => (record?.id ?? stem) === id);
  if (!found) {
    const near = nearest(id, files.map(({ stem }) => stem));
    throw new Refusal(`No record has the id "${typed}". ${near ? `Did you mean ${near}?` : 'The id is the end of the address on the website, and the name of the file.'}`);
  }
  if (!found.record) {
    const faults = findings.filter(({ file }) => file === found.file).map(findingLine);
    throw new Refusal([`The record ${id} has to be mended first:`, ...faults].join('\n'));
  }
  return { ...found, record: found.record };
}
