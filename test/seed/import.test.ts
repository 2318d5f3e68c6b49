/** The verb `import` with a table. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Questions } from '../../seed/command/questions.ts';
import { run, seedFolderOf, type Ran, type SeedFolder } from '../support/seed-folder.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
const file = 'locations/clubhouse/harbor-house-salem.yaml';
let seeds: SeedFolder;
let table: string;

beforeEach(async () => {
  seeds = seedFolderOf({ [file]: place.replace('cost: free', 'cost: free # asked twice') });
  table = `${seeds.folder}/places.csv`;
  await run(['export', '--folder', seeds.folder, table]);
});
afterEach(() => seeds.remove());

const imported = (...words: string[]): Promise<Ran> => run(['import', '--folder', seeds.folder, table, ...words]);
const change = (from: string | RegExp, to: string): void => writeFileSync(table, readFileSync(table, 'utf8').replace(from, to));
const held = (path: string): string => readFileSync(`${seeds.folder}/${path}`, 'utf8');
const records = (): string[] => readdirSync(`${seeds.folder}/locations`, { recursive: true }).map(String).filter((name) => name.endsWith('.yaml')).sort();

describe('an import', () => {
  test('of what was exported changes nothing, and writes no file', async () => {
    const before = held(file);
    expect(await imported('--write')).toEqual({ code: 0, printed: '0 records would change, 0 records would be added, 3 records stay as they are.', complained: '' });
    expect(held(file)).toBe(before);
  });

  test('shows what would change, and writes only when told, leaving the rest of the file alone', async () => {
    const before = held(file);
    change("'+19787411234", '(978) 741-1235');
    const shown = await imported();
    expect(shown).toMatchObject({ code: 0, complained: '' });
    expect(shown.printed).toBe(['Harbor House (harbor-house-salem)', '  phones.1.number: +19787411234 -> +19787411235', '',
      '1 record would change, 0 records would be added, 2 records stay as they are.', 'Nothing was written. To write it, add --write.'].join('\n'));
    expect(held(file)).toBe(before);
    expect(await imported('--write')).toMatchObject({ code: 0, printed: expect.stringMatching(/\nWrote 1 record\.$/) });
    expect(held(file)).toBe(before.replace('+19787411234', '+19787411235'));
  });

  test('asks whoever sits at the terminal, and writes on a yes only', async () => {
    const before = held(file);
    change("'+19787411234", '(978) 741-1235');
    const asked: unknown[] = [];
    const never = (): never => expect.unreachable();
    const answer = (agreed: boolean): Questions => ({ choose: never, chooseSome: never, type: never, agree: async (...question) => {
      asked.push(question);
      return agreed;
    } });
    const words = ['import', '--folder', seeds.folder, table];
    expect((await run(words, { isTerminal: true, questions: answer(false) })).printed).toMatch(/Nothing was written\. To write it, add --write\.$/);
    expect(held(file)).toBe(before);
    // No is what a press of Enter means.
    expect(asked).toEqual([['Write 1 record?', false]]);
    expect((await run([...words, '--json'], { isTerminal: true, questions: answer(true) })).code).toBe(0);
    expect(held(file)).toBe(before);
    expect(await run(words, { isTerminal: true, questions: answer(true) })).toMatchObject({ code: 0, printed: expect.stringMatching(/\nWrote 1 record\.$/) });
    expect(held(file)).toBe(before.replace('+19787411234', '+19787411235'));
  });

  test('adds a record from a new row, in a file of its own', async () => {
    const rows = readFileSync(table, 'utf8').trimEnd().split('\r\n');
    const own = rows.find((row) => row.startsWith('harbor-house-salem')) ?? '';
    const other = own.replace('harbor-house-salem', 'anchor-place-lynn').replace('Harbor House', 'Anchor Place').replace("'+19787411234", '6175550100')
      .replace('100 Example St,Suite 2', '"1 ""Anchor"" Way",').replace(",Salem,MA,'01970", ',Lynn,MA,1901').replace(/,42\.[\d.]+,-70\.[\d.]+,\d+,[\w ]+,/, ',,,,,');
    writeFileSync(table, `${[...rows, other].join('\r\n')}\r\n`);
    const { code, printed, complained } = await imported('--write');
    expect([code, complained]).toEqual([0, '']);
    expect(printed).toContain(`New: Anchor Place (anchor-place-lynn), in ${seeds.folder}/locations/clubhouse/anchor-place-lynn.yaml`);
    expect(held('locations/clubhouse/anchor-place-lynn.yaml')).toContain('  street: 1 "Anchor" Way\n  city: Lynn\n  state: MA\n  zip: "01901"');
    expect((await run(['check', '--folder', seeds.folder])).code).toBe(0);
  });

  test.each(['a-house', 'z-house'])('refuses a new row %s of a place that is here already, whichever of the two files comes first', async (id) => {
    const rows = readFileSync(table, 'utf8').trimEnd().split('\r\n');
    const twin = rows.find((row) => row.startsWith('harbor-house-salem'))?.replace('harbor-house-salem', id) ?? '';
    writeFileSync(table, `${[...rows, twin].join('\r\n')}\r\n`);
    const { code, complained } = await imported('--write');
    expect(code).toBe(1);
    expect(complained).toContain('This looks like the same place as');
    expect(records()).not.toContain(`clubhouse/${id}.yaml`);
  });

  test('moves the file of a record that changed its kind', async () => {
    change('clubhouse,', 'peer-run-center,');
    expect(await imported('--write')).toMatchObject({ code: 0, printed: expect.stringContaining('The file moves: ') });
    expect(existsSync(`${seeds.folder}/${file}`)).toBe(false);
    expect(held('locations/peer-run-center/harbor-house-salem.yaml')).toContain('cost: free # asked twice');
    expect(await imported('--write')).toMatchObject({ code: 0, printed: expect.stringMatching(/^0 records would change/) });
  });

  test('moves the file also where an earlier import was stopped before that', async () => {
    change('clubhouse,', 'peer-run-center,');
    seeds.put(file, held(file).replace('kind: clubhouse', 'kind: peer-run-center'));
    expect(await imported('--write')).toMatchObject({ code: 0 });
    expect(records()).toContain('peer-run-center/harbor-house-salem.yaml');
    expect(records()).not.toContain('clubhouse/harbor-house-salem.yaml');
  });

  test('says which comments would go with what they stood beside', async () => {
    seeds.put(file, held(file).replace('sources:\n', 'sources:\n  # seen on paper too\n'));
    change(/https:\/\/[^,]*,[^,]*,[^,]*,[^,]*,"[^"]*",operator/, ',,,,,');
    expect((await imported()).printed).toContain('This comment goes with what it stood beside: # seen on paper too');
  });

  test('answers programs in JSON and nothing else', async () => {
    change('Harbor House', 'Harbor Home');
    const { code, printed } = await imported('--json');
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      records: [{ id: 'harbor-house-salem', name: 'Harbor Home', file: `${seeds.folder}/${file}`, from: `${seeds.folder}/${file}`, fields: [{ field: 'name', before: 'Harbor House', after: 'Harbor Home' }] }],
      unchanged: 2, missing: [], faults: [], losses: [], written: [],
    });
  });
});

describe('nothing is written', () => {
  /** Imports with `--write` and sees that every file is as it was. */
  async function refused(): Promise<string> {
    const before = records().map((name) => held(`locations/${name}`));
    const { code, complained } = await imported('--write');
    expect(code).toBe(1);
    expect(records().map((name) => held(`locations/${name}`))).toEqual(before);
    return complained;
  }

  test('while a cell is wrong, which is named with line, column and cell; all other changes are still shown', async () => {
    change(',free,', ',fre,');
    change('Harbor House', 'Harbor Home');
    expect(await refused()).toMatch(/places\.csv:2:\d+ {2}cell A?[A-Z]2, cost {2}cost does not know "fre"\. Did you mean free\?/);
    expect((await imported()).printed).toContain('name: Harbor House -> Harbor Home');
  });

  test('while a rule of the check would be broken, told at the cell too', async () => {
    change("'01970", "'02118");
    const complained = await refused();
    expect(complained).toMatch(/places\.csv:2:12 {2}cell L2, address\.zip {2}The ZIP code 02118 belongs to Boston/);
    expect(complained).toMatch(/places\.csv:2:\d+ {2}cell O2, point\.lat {2}The point is \d+ km from/);
  });

  test('when more than a tenth of the records is not there, unless told, and then the missing ones stay', async () => {
    change(/harbor-house-salem.*\r\n/, '');
    expect(await refused()).toMatch(/1 of the 3 records are not in the file\.[\s\S]*--allow-loss/);
    expect(await imported('--write', '--allow-loss')).toMatchObject({ code: 0, printed: expect.stringContaining('1 record not in the file: left as they are, because an import deletes nothing.') });
    expect(records()).toContain('clubhouse/harbor-house-salem.yaml');
  });

  test('when a column is not there, unless told, and then what it held stays', async () => {
    const text = readFileSync(table, 'utf8').split('\r\n').map((line) => line.replace(/^([^,]*),[^,]*,/, '$1,')).join('\r\n');
    writeFileSync(table, text);
    expect(await refused()).toContain('The file has no column name. What they hold stays as it is.');
    expect(await imported('--allow-loss')).toMatchObject({ code: 0, printed: expect.stringMatching(/^0 records would change/) });
  });

  test('when a column of many values is empty', async () => {
    for (const number of [1, 2, 3, 4]) {
      seeds.put(`locations/clubhouse/house-${number}.yaml`, place.replace('harbor-house-salem', `house-${number}`).replace('Harbor House', `${'North South East West'.split(' ')[number - 1]} Place`)
        .replace('confidence: confirmed', 'confidence: lead').replace('+19787411234', `+1978555010${number}`).replace(/street: \d+/, `street: ${number}`));
    }
    await run(['export', '--folder', seeds.folder, table, '--overwrite']);
    change(/,operator,/g, ',,');
    const text = readFileSync(table, 'utf8').replaceAll(/,free,/g, ',,');
    writeFileSync(table, text);
    expect(await refused()).toMatch(/Nothing stands any more in the column .*cost/);
  });

  test.each([
    ['caf\u00e9', Buffer.from('id,name\r\none,caf\xe9\r\n', 'latin1'), /places\.csv:2:8 {2}A letter here is not written in UTF-8/],
    ['a workbook', Buffer.from('PK\x03\x04rest'), /is a workbook, not a CSV file/],
    ['nothing', Buffer.from(''), /The file is empty/],
    ['another table', Buffer.from('a,b\r\n1,2\r\n'), /There is no field "a"/],
    ['an id that is a path', Buffer.from('id,kind,name\r\n../../x,clubhouse,X\r\n'), /places\.csv:2:1 {2}cell A2, id {2}The id "\.\.\/\.\.\/x" may hold only/],
    ['a kind that is a path', Buffer.from('id,kind,name\r\nx,../x,X\r\n'), /cell B2, kind {2}"\.\.\/x" is no kind of place/],
    ['a new row with nothing but its id', Buffer.from('id,kind,name\r\nx,clubhouse,\r\n'), /places\.csv:2:3 {2}cell C2, name {2}name is missing/],
    ['characters that no file can hold', Buffer.from('id,kind,name\r\nx,clubhouse,a\u0007b\r\n'), /places\.csv:2:3 {2}cell C2, name {2}A character in this cell is not text/],
  ])('for %s', async (_, bytes, says) => {
    writeFileSync(table, bytes);
    expect(await refused()).toMatch(says);
  });

  test('where there is no such file, or it is a folder', async () => {
    expect(await run(['import', '--folder', seeds.folder, `${seeds.folder}/no.csv`])).toMatchObject({ code: 1, complained: expect.stringMatching(/^[^\n]*cannot be opened[^\n]*$/) });
  });

  test('over a file that somebody has to mend first', async () => {
    seeds.put(file, place.replace('kind: clubhouse', 'kind: clubhose'));
    change('Harbor House', 'Harbor Home');
    expect(await refused()).toMatch(/has faults\. Mend it first/);
  });

  test('over another file that lies where a record would go', async () => {
    seeds.put('locations/clubhouse/other-id.yaml', place.replace('Harbor House', 'Other House').replace('harbor-house-salem', 'some-id'));
    change('harbor-house-salem', 'other-id');
    expect(await refused()).toMatch(/is there already and holds something else/);
  });
});

describe('stopped in the middle', () => {
  test('each record is as it was or as it will be, and another import writes the rest', async () => {
    change('Harbor House', 'Harbor Home');
    change('988 Suicide', '988 National Suicide');
    const stop = new AbortController();
    let looks = 0;
    // Between the first file and the second: each is preceded by a look at the signal.
    const stopped = new Proxy(stop.signal, { get: (signal, key) => (key === 'aborted' ? ++looks > 2 : Reflect.get(signal, key)) });
    const { code, complained } = await run(['import', '--folder', seeds.folder, table, '--write'], { stopped });
    expect(code).toBe(130);
    expect(complained).toContain('Stopped: 1 of 2 records were written, each of them whole.');
    expect(await imported('--write')).toMatchObject({ code: 0, printed: expect.stringMatching(/^[^]*Wrote 1 record\.$/) });
    expect([held(file).includes('Harbor Home'), held('locations/crisis-line/988-lifeline.yaml').includes('988 National Suicide')]).toEqual([true, true]);
  });

  test('killed, it leaves whole files', async () => {
    for (let number = 0; number < 60; number++) seeds.put(`locations/clubhouse/lead-${number}.yaml`, held(file).replace('harbor-house-salem', `lead-${number}`).replace('Harbor House', `Quarters ${createHash('sha1').update(String(number)).digest('hex')}`).replace('confidence: confirmed', 'confidence: lead').replace(/\nphones:[\s\S]*?\nwebsite/, '\nwebsite').replace(/street: \d+/, `street: ${number + 1}`));
    await run(['export', '--folder', seeds.folder, table, '--overwrite']);
    writeFileSync(table, readFileSync(table, 'utf8').replaceAll('Quarters ', 'Quarter '));
    const before = new Map(records().map((name) => [name, held(`locations/${name}`)]));
    const child = spawn(process.execPath, ['seed/seed.ts', 'import', '--folder', seeds.folder, table, '--write'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const changed = (): number => records().filter((name) => held(`locations/${name}`) !== before.get(name)).length;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdout.resume();
    while (child.exitCode === null && changed() === 0) await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    await ended;
    expect(changed()).toBeGreaterThan(0);
    expect(changed()).toBeLessThanOrEqual(60);
    const whole = [...before].every(([name, text]) => [text, text.replace('Quarters ', 'Quarter ')].includes(held(`locations/${name}`)));
    expect(whole).toBe(true);
    expect(await imported('--write')).toMatchObject({ code: 0, complained: '' });
    expect(changed()).toBe(60);
  });
});
