import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { checkSeeds, main } from '../../seed/check.ts';
import { findingLine } from '../../seed/messages.ts';

const folder = mkdtempSync(join(tmpdir(), 'seed-check-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const noon = new Date('2026-11-21T17:00:00Z');
const clubhouse = join(folder, 'locations/clubhouse');
for (const name of ['region.yaml', 'places.json', 'zips.json', 'basemap.topojson', 'mailboxes.yaml']) cpSync(join('seed', name), join(folder, name));
for (const kind of ['crisis-line/988-lifeline', 'helpline/massachusetts-behavioral-health-help-line']) {
  cpSync(`seed/locations/${kind}.yaml`, join(folder, `locations/${kind}.yaml`));
}
mkdirSync(clubhouse);
const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');

function check(text: string): string[] {
  writeFileSync(join(clubhouse, 'harbor-house-salem.yaml'), text);
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
    writeFileSync(join(folder, 'region.yaml'), region.replace('call: "+18337732445"', 'call: "+18337332445"').replace('id: 988-lifeline', 'id: 989-lifeline'));
    expect(check(place)).toEqual([
      'region.yaml:1:1  crisis-line-differs  The line 989-lifeline stands on every page, but there is no published record with this id. Correct region.yaml or the record, after looking at the page of the operator.',
      'region.yaml:1:1  crisis-line-differs  The line massachusetts-behavioral-health-help-line stands on every page, but its record does not have the number +18337332445. Correct region.yaml or the record, after looking at the page of the operator.',
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

function run(text: string, ...words: string[]): { code: number; printed: string } {
  writeFileSync(join(clubhouse, 'harbor-house-salem.yaml'), text);
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const code = main([...words, folder], noon);
  return { code, printed: log.mock.calls.flat().join('\n') };
}

describe('the command', () => {

  test('counts and succeeds when nothing is wrong', () => {
    expect(run(place)).toEqual({ code: 0, printed: '3 records, 0 errors, 0 warnings.' });
  });

  test('succeeds with warnings', () => {
    const { code, printed } = run(place.replace('dated: "2026-05"', 'dated: "2016"'));
    expect(code).toBe(0);
    expect(printed).toMatch(/^Warnings \(please look\):\n.+ {2}evidence-old {2}.+\n\n3 records, 0 errors, 1 warning\.$/);
  });

  test('fails with errors, and shows them apart from the warnings', () => {
    const { code, printed } = run(place.replace('dated: "2026-05"', 'dated: "2016"').replace('01970', '99999'));
    expect(code).toBe(1);
    expect(printed).toMatch(/^Errors \(these have to be mended\):\n.+ {2}zip-unknown {2}.+\n\nWarnings \(please look\):\n.+\n\n3 records, 1 error, 1 warning\.$/);
  });

  test('prints JSON when asked', () => {
    const { code, printed } = run(place.replace('01970', '99999'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(printed)).toEqual([{
      code: 'zip-unknown', severity: 'error', file: `${folder}/locations/clubhouse/harbor-house-salem.yaml`, line: 13, column: 8,
      arguments: { zip: '99999', city: 'Salem', place: '' },
    }]);
  });

  test('takes the day of the region, not that of Greenwich', () => {
    const text = place.replace('on: "2026-11-01"', 'on: "2026-11-22"');
    writeFileSync(join(clubhouse, 'harbor-house-salem.yaml'), text);
    vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(main([folder], new Date('2026-11-22T03:00:00Z'))).toBe(1);
    expect(main([folder], new Date('2026-11-22T06:00:00Z'))).toBe(0);
  });
});
