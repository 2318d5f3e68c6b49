/** The check of the guide: the real one is sound, and each thing that can be wrong with one is found where it stands. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkGuide } from '../../seed/guide/check.ts';
import { gradeOf } from '../../seed/guide/grade.ts';
import { readGuide } from '../../seed/guide/read.ts';
import type { GuideFile } from '../../seed/guide/schema.ts';
import { otherLanguages } from '../../seed/guide/translations.ts';
import { readRecords } from '../../seed/records.ts';
import { seedFolderOf, type SeedFolder } from '../support/seed-folder.ts';

const { records } = readRecords('seed');
let seeds: SeedFolder;
beforeEach(() => {
  seeds = seedFolderOf();
  cpSync('seed/guide', `${seeds.folder}/guide`, { recursive: true });
});
afterEach(() => seeds.remove());

const found = (today = '2026-11-22'): string[] => checkGuide(readGuide(seeds.folder), records, today).map(({ code, file, line }) => `${file.split('/').at(-1)}:${line} ${code}`);
/** Changes a file, and gives what is found then and the line of the change. */
function spoil(name: GuideFile, from: string, to: string): { found: string[]; line: number } {
  const file = `${seeds.folder}/guide/${name}.yaml`;
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return { found: found(), line: text.slice(0, text.indexOf(from)).split('\n').length };
}

describe('the guide of the region', () => {
  test('is sound', () => expect(found()).toEqual([]));

  test('may be missing as a whole, and not in part', () => {
    rmSync(`${seeds.folder}/guide/terms.yaml`);
    expect(found()).toEqual(['terms.yaml:1 guide-wrong']);
    rmSync(`${seeds.folder}/guide`, { recursive: true });
    expect(found()).toEqual([]);
  });

  test.each<[what: string, GuideFile, string, string, string]>([
    ['a key that nobody reads', 'roles', '  short: CARC', '  letters: CARC', 'guide-wrong'],
    ['a role that stands nowhere', 'become', '- id: family-partner', '- id: family-helper', 'guide-wrong'],
    ['a source that is not there', 'roles', 'sources: [telegram-coaches]', 'sources: [somebody]', 'guide-source'],
    ['a record that is not there', 'become', 'kiva-cps-training', 'kiva-training', 'guide-record'],
    ['a record that nobody sees', 'become', 'kiva-cps-training', 'adcare-educational-institute', 'guide-record'],
    ['a list that is empty', 'channels', 'kind: warmline', 'audience: people-in-reentry', 'guide-link-empty'],
    ['a question that is not there', 'paths', 'next: stay', 'next: go', 'guide-path'],
    ['a circle of questions', 'paths', 'next: stay', 'next: start', 'guide-path'],
    ['a day that is none', 'sources', 'dated: "2019-04-03"', 'dated: "2019-04-31"', 'date-unreal'],
    ['a page newer than the day it was read', 'sources', 'dated: "2025-09-03"', 'dated: "2026-12-03"', 'dated-after-read'],
  ])('is not sound with %s', (_, name, from, to, code) => {
    const spoiled = spoil(name, from, to);
    expect(spoiled.found).toContain(`${name}.yaml:${spoiled.line} ${code}`);
  });

  test('is not sound with something about a role that rests on nothing, and then names the source that lies idle', () => {
    const { found: now, line } = spoil('roles', '      - en: Comes from the employer.\n        sources: [copeland]', '      - en: Comes from the employer.');
    expect(now).toEqual([`roles.yaml:${line} guide-unsupported`]);
    expect(spoil('roles', ', copeland', '').found).toContainEqual(expect.stringMatching(/^sources\.yaml:\d+ guide-source-idle$/));
  });

  test('has to be read again after a year', () => {
    expect(found('2027-11-21')).toEqual([]);
    expect(found('2027-11-22').every((line) => line.endsWith(' stale'))).toBe(true);
    expect(found('2027-11-22')).toHaveLength(readGuide('seed').guide?.sources.length ?? 0);
  });

  test('may not be hard to read', () => {
    const hard = 'Certification necessitates demonstrable competencies regarding psychosocial rehabilitation, interdisciplinary collaboration, documentation responsibilities and organizational accountability.';
    expect(gradeOf([hard])).toBeGreaterThan(20);
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(1);
    const { found: now } = spoil('channels', 'A place to go, with groups and company.', [hard, hard, hard, hard].join(' '));
    expect(now.filter((line) => !line.includes(' guide-translation-') && !line.endsWith(' guide-untranslated'))).toEqual([expect.stringMatching(/^channels\.yaml:\d+ guide-hard$/)]);
    // A text that changed has no translation until somebody has looked at it again.
    for (const language of otherLanguages) {
      expect(now.filter((line) => line.startsWith(`${language}.yaml:`))).toEqual([`${language}.yaml:1 guide-untranslated`, expect.stringMatching(/:\d+ guide-translation-idle$/)]);
    }
  });
});
