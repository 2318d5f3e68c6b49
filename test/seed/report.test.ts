import { readFileSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, seedFolderOf, type SeedFolder } from '../support/seed-folder.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
const file = 'locations/clubhouse/harbor-house-salem.yaml';
const center = place.replace('kind: clubhouse', 'kind: recovery-support-center').replace('id: harbor-house-salem', 'id: center-lynn').replace('city: Salem', 'city: Lynn').replace('zip: "01970"', 'zip: "01902"');

let seeds: SeedFolder;
beforeEach(() => {
  seeds = seedFolderOf({ [file]: place });
});
afterEach(() => seeds.remove());
const report = (...words: string[]) => run(['report', '--folder', seeds.folder, ...words]);

describe('the report', () => {
  test('says how many, how sure and how new', async () => {
    const { code, printed, complained } = await report();
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toMatch(/^3 published records on 2026-11-21\.\n\nHow sure and how new\n {2}Checked in the last 90 days +3 of 3 +100 %\n/);
    expect(printed).toMatch(/^ {2}Last checked by phone +0 of 3 +0 %$/m);
    expect(printed).toMatch(/^ {2}by phone +0$/m);
    expect(printed).toMatch(/^ {2}Essex +1 {2}Clubhouse 1$/m);
    expect(printed).toMatch(/^ {2}2026-11-01 +20 days {2}Harbor House \(harbor-house-salem\)$/m);
  });

  test('names the towns that are said to have a center and have none, and the counties', async () => {
    seeds.put('locations/recovery-support-center/center-lynn.yaml', center);
    const { printed } = await report();
    expect(printed).toMatch(/: 26, Recovery support center\. Without a record: Boston Downtown, Brockton, .*Lowell, Malden, .*Worcester\.\n {4}https:\/\/www\.mass\.gov\S+ \(no date, noted on 2026-11-21\)/);
    expect(printed).toMatch(/Counties without a record, Recovery support center: Barnstable, Berkshire, Bristol, Dukes, Franklin, /);
  });

  test('gives the same figures as JSON, and nothing else on standard output', async () => {
    const { code, printed } = await report('--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ today: '2026-11-21', unread_files: 0, records: 3, by_check: { phone: 0 }, shares: { phoned: 0 }, oldest: [{ id: 'harbor-house-salem' }, {}, {}] });
  });

  test('leaves out leads and what is gone', async () => {
    seeds.put(file, place.replace('confidence: confirmed', 'confidence: lead'));
    expect((await report()).printed).toMatch(/^2 published records/);
  });

  test('counts what it can read, says what it cannot, and does not end well', async () => {
    seeds.put('locations/clubhouse/broken.yaml', 'id: [');
    const { code, printed, complained } = await report();
    expect([code, complained]).toEqual([1, 'Some files could not be read. See what is wrong with: npm run seed -- check']);
    expect(printed).toMatch(/^3 published records on 2026-11-21; 1 file could not be read and is not counted\.\n/);
  });

  test('says in a sentence that a folder is no region', async () => {
    rmSync(`${seeds.folder}/places.json`);
    const { code, printed, complained } = await report();
    expect([code, printed]).toEqual([1, '']);
    expect(complained).toMatch(/^The folder \S+ cannot be read as a region: .*places\.json.* See what is wrong with: npm run seed -- check --folder \S+$/);
  });

  test('stopped before its end says so in its code', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await run(['report', '--folder', seeds.folder], { stopped: stop.signal })).code).toBe(130);
  });

  test('takes no words', async () => {
    expect((await report('boston')).code).toBe(2);
  });

  test('of no record at all is a report', async () => {
    rmSync(`${seeds.folder}/locations`, { recursive: true });
    seeds.put('locations/clubhouse/.keep', '');
    const { code, printed } = await report();
    expect(code).toBe(0);
    expect(printed).toMatch(/^0 published records.*\n\nHow sure and how new\n {2}Checked in the last 90 days +0 of 0 +0 %$/m);
  });
});
