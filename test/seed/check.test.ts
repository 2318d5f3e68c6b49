import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { annotation } from '../../seed/annotations.ts';
import { checkSeeds } from '../../seed/check.ts';
import { findingLine } from '../../seed/messages.ts';
import { run, seedFolderOf, type Ran } from '../support/seed-folder.ts';

const { folder, put, remove } = seedFolderOf();
afterAll(remove);

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
const file = 'locations/clubhouse/harbor-house-salem.yaml';

function check(text: string): string[] {
  put(file, text);
  return checkSeeds(folder, '2026-11-21').map(findingLine).map((line) => line.slice(folder.length + 1));
}

describe('the check', () => {
  test('has nothing to say about a good folder', () => {
    expect(check(place)).toEqual([]);
  });

  test('says file, line and column, then the code, then what to do', () => {
    const text = place.replace('zip: "01970"', 'zip: "01790"').replace('PH off', 'PH of').replace('cost: free', 'cost: fre');
    expect(check(text)).toEqual([
      'locations/clubhouse/harbor-house-salem.yaml:28:7  unknown-word  cost does not know "fre". Did you mean free? Allowed: free, insurance, unknown.',
    ]);
    const [zip, hours, ...more] = check(text.replace('cost: fre\n', 'cost: free\n'));
    expect(more).toEqual([]);
    expect(zip).toBe('locations/clubhouse/harbor-house-salem.yaml:13:8  zip-unknown  No ZIP code 01790 exists in this state. Correct it, or delete the line.');
    expect(hours).toMatch(/^locations\/clubhouse\/harbor-house-salem\.yaml:23:30 {2}hours-form {2}The hours "Mo-Fr 09:00-16:00; PH of" cannot be read here\. .+\.$/);
  });

  test('says when a line that stands on every page differs from its record', () => {
    const region = readFileSync('seed/region.yaml', 'utf8');
    writeFileSync(join(folder, 'region.yaml'), region.replace('call: "+18337732445"', 'call: "+18337332445"').replaceAll('988-lifeline', '989-lifeline'));
    expect(check(place)).toEqual([
      'region.yaml:1:1  crisis-line-differs  The line 989-lifeline stands on every page, but there is no published record with this id. Correct region.yaml or the record, after looking at the page of the operator.',
      'region.yaml:1:1  crisis-line-differs  The line massachusetts-behavioral-health-help-line stands on every page, but its record does not have the number +18337332445. Correct region.yaml or the record, after looking at the page of the operator.',
    ]);
    writeFileSync(join(folder, 'region.yaml'), region);
  });

  test('says when a line is said to be reached in a language that its record does not have', () => {
    const region = readFileSync('seed/region.yaml', 'utf8');
    writeFileSync(join(folder, 'region.yaml'), region.replace(/(reached_in:\n {2})es:/, '$1ht:'));
    expect(check(place)).toEqual([
      'region.yaml:1:1  crisis-line-differs  The line 988-lifeline stands on every page, but its record does not have the language ht, in which reached_in says how to reach it. Correct region.yaml or the record, after looking at the page of the operator.',
    ]);
    writeFileSync(join(folder, 'region.yaml'), region);
  });

  test('says what is wrong with the files beside the records, and still reads these', () => {
    rmSync(join(folder, 'mailboxes.yaml'));
    expect(check(place.replace('cost: free', 'cost: fre')).map((line) => line.split('  ')[1])).toEqual(['unknown-word', 'region-wrong']);
    writeFileSync(join(folder, 'mailboxes.yaml'), '- email: nobody\n');
    expect(check(place).join()).toMatch(/region-wrong {2}mailboxes\.yaml needs mending\. .*email/s);
    cpSync('seed/mailboxes.yaml', join(folder, 'mailboxes.yaml'));
  });
});

const runOn = (text: string, ...words: string[]): Promise<Ran> => {
  put(file, text);
  return run(['check', '--folder', folder, ...words]);
};

describe('the verb', () => {
  test('counts and succeeds when nothing is wrong', async () => {
    expect(await runOn(place)).toEqual({ code: 0, printed: '3 records, 0 errors, 0 warnings.', complained: '' });
  });

  test('succeeds with warnings', async () => {
    const { code, printed } = await runOn(place.replace('dated: "2026-05"', 'dated: "2016"'));
    expect(code).toBe(0);
    expect(printed).toMatch(/^Warnings \(please look\):\n.+ {2}evidence-old {2}.+\n\n3 records, 0 errors, 1 warning\.$/);
  });

  test('fails with errors, and shows them apart from the warnings', async () => {
    const { code, printed } = await runOn(place.replace('dated: "2026-05"', 'dated: "2016"').replace('01970', '99999'));
    expect(code).toBe(1);
    expect(printed).toMatch(/^Errors \(these have to be mended\):\n.+ {2}zip-unknown {2}.+\n\nWarnings \(please look\):\n.+\n\n3 records, 1 error, 1 warning\.$/);
  });

  test('prints JSON when asked', async () => {
    const { code, printed } = await runOn(place.replace('01970', '99999'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toEqual([{
      code: 'zip-unknown', severity: 'error', file: `${folder}/locations/clubhouse/harbor-house-salem.yaml`, line: 13, column: 8,
      arguments: { zip: '99999', city: 'Salem', place: '' },
    }]);
  });

  test('annotates the lines of a change on GitHub when asked', async () => {
    const { code, printed } = await runOn(place.replace('01970', '99999').replace('dated: "2026-05"', 'dated: "2016"'), '--github');
    expect(code).toBe(1);
    const path = `${folder}/${file}`.replaceAll(':', '%3A');
    expect(printed.split('\n')).toEqual([
      `::error file=${path},line=13,col=8,title=zip-unknown::No ZIP code 99999 exists in this state. Correct it, or delete the line.`,
      expect.stringMatching(/^::warning file=[^:]+,line=\d+,col=\d+,title=evidence-old::No page is newer than/),
      '3 records, 1 error, 1 warning.',
    ]);
  });

  test('escapes what would end an annotation or begin another', () => {
    const found = { code: 'unknown-key', severity: 'error', file: 'a:b,c%.yaml', line: 1, column: 2, arguments: { key: '100%\n::error::x' } } as const;
    expect(annotation(found)).toMatch(/^::error file=a%3Ab%2Cc%25\.yaml,line=1,col=2,title=unknown-key::[^\n]*100%25%0A::error::x[^\n]*$/);
  });

  test('has one form at a time', async () => {
    expect(await runOn(place, '--github', '--json')).toEqual({ code: 1, printed: '', complained: '--github and --json are two forms of one answer. Choose one of them.' });
  });

  test('takes the day of the region, not that of Greenwich', async () => {
    put(file, place.replace('on: "2026-11-01"', 'on: "2026-11-22"'));
    const at = async (instant: string): Promise<number> => (await run(['check', '--folder', folder], { clock: () => new Date(instant) })).code;
    expect(await at('2026-11-22T03:00:00Z')).toBe(1);
    expect(await at('2026-11-22T06:00:00Z')).toBe(0);
  });
});
