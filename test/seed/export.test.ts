/** The verb `export`. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, seedFolderOf, type Ran, type SeedFolder } from '../support/seed-folder.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
let seeds: SeedFolder;
beforeEach(() => {
  seeds = seedFolderOf({ 'locations/clubhouse/harbor-house-salem.yaml': place });
});
afterEach(() => seeds.remove());

const exported = (...words: string[]): Promise<Ran> => run(['export', '--folder', seeds.folder, ...words]);

describe('export', () => {
  test('prints a table with one row per record, with a byte order mark and CRLF', async () => {
    const { code, printed } = await exported();
    expect(code).toBe(0);
    expect(printed.startsWith('\ufeffid,name,')).toBe(true);
    expect(`${printed}\n`.split('\r\n').map((line) => line.split(',')[0])).toEqual(['\ufeffid', 'harbor-house-salem', '988-lifeline', 'massachusetts-behavioral-health-help-line', '']);
  });

  test('prints the records as JSON when asked', async () => {
    const { printed } = await exported('--json');
    expect((JSON.parse(printed) as { id: string }[]).map(({ id }) => id)).toContain('harbor-house-salem');
  });

  test('writes a file, and does not replace one unless told', async () => {
    const file = `${seeds.folder}/places.csv`;
    expect(await exported(file)).toEqual({ code: 0, printed: `Wrote 3 records to ${file}. It holds what is only for maintainers: do not publish it.`, complained: '' });
    writeFileSync(file, 'work of an afternoon');
    expect(await exported(file)).toMatchObject({ code: 1, complained: expect.stringContaining('is there already') });
    expect(readFileSync(file, 'utf8')).toBe('work of an afternoon');
    expect(await exported(file, '--overwrite', '--json')).toMatchObject({ code: 0, printed: JSON.stringify({ file, records: 3 }) });
    expect(readFileSync(file, 'utf8')).toContain('harbor-house-salem');
  });

  test('refuses while a record cannot be read, because its row would be missing', async () => {
    seeds.put('locations/clubhouse/harbor-house-salem.yaml', place.replace('kind: clubhouse', 'kind: clubhose'));
    const { code, printed, complained } = await exported();
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complained).toMatch(/Not every record can be read.*\n.*harbor-house-salem\.yaml:\d+:\d+ {2}unknown-word/);
  });

  test('says so in a sentence where it cannot write or finds no records', async () => {
    expect(await exported(`${seeds.folder}/no/such/places.csv`)).toMatchObject({ code: 1, complained: expect.stringMatching(/^[^\n]*could not be written[^\n]*$/) });
    expect(await run(['export', '--folder', `${seeds.folder}/nowhere`])).toMatchObject({ code: 1 });
  });

  test('stopped in the middle, leaves no file', async () => {
    expect(await run(['export', '--folder', seeds.folder, `${seeds.folder}/places.csv`], { stopped: AbortSignal.abort() })).toMatchObject({ code: 130 });
    expect(existsSync(`${seeds.folder}/places.csv`)).toBe(false);
    expect(readdirSync(seeds.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});
