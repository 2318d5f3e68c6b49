/** The records of a region, for whoever loads or shows them. */
import type { LocationRecord } from '../api/core/location.ts';
import type { Finding } from './finding.ts';
import { readFiles } from './read.ts';

/**
 * Every record whose form is right, in order of kind and id, published or not.
 * @param root folder of the region, as `seed`
 * @returns the records, and what is wrong with the files. Only reading and form: `checkSeeds` runs the other rules.
 */
export function readRecords(root: string): { records: LocationRecord[]; findings: Finding[] } {
  const { files, findings } = readFiles(root);
  return { records: files.flatMap(({ record }) => (record ? [record] : [])), findings };
}
