/** The records that the tests of `confirm` change. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeEach } from 'vitest';
import { parse } from 'yaml';
import type { LocationRecord } from '../../../api/core/location.ts';
import { run, seedFolderOf, type Ran } from '../../support/seed-folder.ts';

export const good = (name: string): string => readFileSync(`test/seed/fixtures/good/${name}.yaml`, 'utf8');
export const { folder, put, remove } = seedFolderOf();

export const house = 'locations/clubhouse/harbor-house-salem.yaml';
export const line = 'locations/warmline/evening-line.yaml';
export const quiet = 'locations/peer-respite/quiet-house-worcester.yaml';
export const lead = 'locations/peer-run-center/someday-center.yaml';
/** Harbor House with two questions. */
export const asking = good('place').concat('to_check:\n  - Ask for opening hours.\n  - Ask about step-free access.\n');

/** Puts the records back before each test, and takes the folder away in the end. */
export function useRecords(): void {
  beforeEach(() => {
    put(house, asking);
    put(line, good('line'));
    put(quiet, good('withheld'));
    put(lead, good('lead'));
  });
  afterAll(remove);
}

export const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
export const recordOf = (file: string): LocationRecord => parse(textOf(file)) as LocationRecord;
export const confirm = (...words: string[]): Promise<Ran> => run(['confirm', ...words, '--folder', folder]);
/** What the check says of the folder. */
export const isSound = async (): Promise<string> => (await run(['check', '--folder', folder])).printed;
