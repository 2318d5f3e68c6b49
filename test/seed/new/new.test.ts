/** `new`: a record from flags, and from questions at a terminal. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { LocationRecord } from '../../../api/core/location.ts';
import type { Shell } from '../../../seed/command/shell.ts';
import { idOf } from '../../../seed/new/draft.ts';
import { answering } from '../../support/answers.ts';
import { geocoderStub, matches, says, type Stub } from '../../support/geocoder.ts';
import { run, seedFolderOf, type Ran } from '../../support/seed-folder.ts';

const { folder, put, remove } = seedFolderOf();
const cache = `${folder}/.data/geocode.json`;
let stub: Stub;
beforeAll(async () => { stub = await geocoderStub(); });
afterEach(() => {
  rmSync(`${folder}/locations/clubhouse`, { recursive: true, force: true });
  rmSync(cache, { force: true });
});
afterAll(async () => {
  await stub.close();
  remove();
});

const file = 'locations/clubhouse/harbor-house-lynn.yaml';
const recordOf = (path: string): LocationRecord => parse(readFileSync(`${folder}/${path}`, 'utf8')) as LocationRecord;
const add = (words: readonly string[], given: Partial<Shell> = {}): Promise<Ran> => run(['new', '--folder', folder, '--cache', cache, '--pause', '0', '--service', stub.url, ...words], { fetch: globalThis.fetch, ...given });
const isSound = async (): Promise<string> => (await run(['check', '--folder', folder])).printed;

const needed = ['--kind', 'clubhouse', '--name', 'Harbor House', '--focus', 'mental health', '--summary', 'Members and staff share the work of the day.'];
const house = [...needed, '--address', '12 Main Street, Lynn 01901', '--phone', '(978) 741-1234', '--hours', '9-5 weekdays'];
const page = ['--source', 'https://example.org/harbor', '--source-kind', 'operator'];
const found = matches({ lat: 42.4625, lon: -70.946, address: '12 MAIN ST, LYNN, MA, 01901', zip: '01901' });

describe('from flags', () => {
  test('it normalizes, finds the point, writes the file and says what is missing', async () => {
    stub.will(found);
    expect(await add([...house, ...page])).toEqual({
      code: 0, complained: '', printed: [
        `Wrote ${folder}/${file}.`, 'Point: 42.4625, -70.946, within about 100 m: interpolated along the street, from 12 MAIN ST, LYNN, MA, 01901.',
        'Still missing: access, cost, languages, peer-run.',
      ].join('\n'),
    });
    expect(recordOf(file)).toEqual({
      id: 'harbor-house-lynn', name: 'Harbor House', kind: 'clubhouse', focus: ['mental-health'], summary: 'Members and staff share the work of the day.',
      address: { street: '12 Main St', city: 'Lynn', state: 'MA', zip: '01901' }, point: { lat: 42.4625, lon: -70.946, accuracy_m: 100, method: 'interpolated' },
      phones: [{ number: '+19787411234' }], hours: 'Mo-Fr 09:00-17:00',
      sources: [{ url: 'https://example.org/harbor', title: 'Harbor House on example.org', dated: 'undated', read: '2026-11-21', supports: ['name', 'address', 'phone', 'hours'], kind: 'operator' }],
      checked: { on: '2026-11-21', by: 'reading' }, confidence: 'listed', status: 'open',
    });
    expect(await isSound()).toBe('3 records, 0 errors, 0 warnings.');
  });

  test('without a network it has the middle of the ZIP code, and says how to look again', async () => {
    const { code, printed } = await add([...house, ...page, '--offline']);
    expect(code).toBe(0);
    expect(printed).toContain('the middle of ZIP code 01901.\nNobody was asked (--offline). Try again later: npm run seed -- geocode harbor-house-lynn');
    expect(recordOf(file).point).toMatchObject({ accuracy_m: 5000, method: 'zip' });
    expect(await isSound()).toContain('0 errors, 1 warning');
  });

  test('a geocoder that fails does not keep it from being written', async () => {
    stub.will(says(500));
    expect(await add([...house, ...page])).toMatchObject({ code: 0, printed: expect.stringContaining('gave no answer. It answered with 500.') });
  });

  test('without a page it is a lead', async () => {
    expect((await add([...house, '--offline'])).printed).toContain('It is a lead, which nobody sees');
    expect(recordOf(file)).toMatchObject({ confidence: 'lead', to_check: ['Find a page that gives these facts.'] });
    expect(await isSound()).toContain('0 errors');
  });

  test('a hidden place is its town, and nobody is asked where it is', async () => {
    stub.will(found);
    const respite = ['--kind', 'peer-respite', '--name', 'Quiet House', '--focus', 'mental-health', '--summary', 'A short stay by choice.', '--withheld', '--phone', '508-754-1234', ...page];
    expect(await add([...respite, '--address', 'Worcester'])).toMatchObject({ code: 0 });
    expect(stub.asked).toEqual([]);
    expect(recordOf('locations/peer-respite/quiet-house-worcester.yaml')).toMatchObject({ location_withheld: true, address: { city: 'Worcester', state: 'MA' }, point: { method: 'town' }, sources: [{ supports: ['name', 'location', 'phone'] }] });
    expect(await isSound()).toContain('0 errors');
    rmSync(`${folder}/locations/peer-respite`, { recursive: true });
    expect((await add([...respite, '--address', '12 Elm St, Worcester 01609'])).complained).toContain('a hidden location has a town and nothing finer');
    expect(existsSync(`${folder}/locations/peer-respite`)).toBe(false);
  });

  test('a line has its own fields and no point', async () => {
    const line = ['--kind', 'warmline', '--name', 'Evening Line', '--focus', 'mental-health', '--summary', 'Talk with someone who has been there.', '--phone', '800-765-4321', '--area', 'statewide', '--police-policy', 'Does not call the police without asking you.', ...page];
    expect(await add(line)).toMatchObject({ code: 0, printed: expect.stringContaining('Still missing: hours, cost, languages, peer-run.') });
    expect(recordOf('locations/warmline/evening-line.yaml')).toMatchObject({ area: { scope: 'statewide' }, police_policy: expect.any(String) });
    expect(recordOf('locations/warmline/evening-line.yaml').point).toBeUndefined();
    rmSync(`${folder}/locations/warmline`, { recursive: true });
  });

  test('for programs it writes JSON and nothing else', async () => {
    const { printed } = await add([...house, ...page, '--offline', '--json']);
    expect(JSON.parse(printed)).toMatchObject({ id: 'harbor-house-lynn', confidence: 'listed', point: { method: 'zip' }, missing: ['access', 'cost', 'languages', 'peer-run'], warnings: [{ code: 'point-missing' }] });
  });
});

describe('what is refused, with nothing written', () => {
  test.each<[string, readonly string[], number, RegExp]>([
    ['no kind', needed.slice(2), 2, /Say what it is: --kind recovery-support-center/],
    ['no such kind', ['--kind', 'club'], 2, /Allowed choices are/],
    ['what every record has', ['--kind', 'clubhouse'], 1, /--name is missing.*\n--focus is missing.*\n--summary is missing/],
    ['every slip at once', [...needed, '--phone', '12', '--hours', '1-5', '--address', 'Lyn', '--cost', 'fre'], 1, /--address: .*\n--phone: .*\n--hours: .*\n--cost: .*Did you mean free/],
    ['an address of a line', ['--kind', 'warmline', ...needed.slice(2), '--address', 'Lynn'], 1, /--address: a line has none/],
    ['a page that is none', [...needed, '--source', 'example.org', '--source-kind', 'operator'], 1, /--source: "example\.org" is not a web address/],
    ['a page of nobody', [...needed, '--source', 'https://example.org/'], 1, /--source-kind: say who speaks/],
    ['what the check refuses', [...house, ...page, '--summary', 'Harbor House is the place in Lynn.', '--offline'], 1, /the check would refuse it:\n.*summary-repeats/],
    ['an address of a peer respite', ['--kind', 'peer-respite', ...house.slice(2), ...page], 1, /respite-with-street/],
    ['a number for the pause', [...house, '--pause', 'x'], 1, /--pause: type a number/],
  ])('%s', async (_what, words, code, told) => {
    stub.will(found);
    const ran = await add(words);
    expect(stub.asked).toEqual([]);
    expect({ code: ran.code, printed: ran.printed }).toEqual({ code, printed: '' });
    expect(ran.complained).toMatch(told);
    expect(existsSync(`${folder}/locations/clubhouse`) ? readdirSync(`${folder}/locations/clubhouse`) : []).toEqual([]);
  });

  test('an id that is there', async () => {
    await add([...house, ...page, '--offline']);
    const before = readFileSync(`${folder}/${file}`, 'utf8');
    const { code, complained } = await add([...house, ...page, '--offline', '--name', 'HARBOR house']);
    expect({ code, complained }).toMatchObject({ code: 1, complained: expect.stringContaining('the record harbor-house-lynn is there already') });
    expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(before);
  });

  test('the same place under another name', async () => {
    await add([...house, ...page, '--offline']);
    expect((await add([...house, ...page, '--offline', '--id', 'second-house'])).complained).toMatch(/duplicate .*harbor-house-lynn/);
    expect(readdirSync(`${folder}/locations/clubhouse`)).toEqual(['harbor-house-lynn.yaml']);
  });

  test('the same place, whichever of the two comes first', async () => {
    await add([...house, ...page, '--offline']);
    expect((await add([...house, ...page, '--offline', '--id', 'a-house'])).complained).toMatch(/harbor-house-lynn\.yaml.* duplicate .*a-house\.yaml/);
    expect(readdirSync(`${folder}/locations/clubhouse`)).toEqual(['harbor-house-lynn.yaml']);
  });

  test('but a number that another place has is only told', async () => {
    put('locations/clubhouse/other.yaml', readFileSync('test/seed/fixtures/good/place.yaml', 'utf8').replace('id: harbor-house-salem', 'id: other').replace('Harbor House', 'Other House'));
    expect(await add([...house, ...page, '--offline'])).toMatchObject({ code: 0, printed: expect.stringMatching(/Please look:\n.*point-missing.*\n.*shared-phone/) });
  });
});

test('stopped in between, it leaves nothing', async () => {
  const stop = new AbortController();
  stop.abort();
  expect(await add([...house, ...page, '--offline'], { stopped: stop.signal })).toMatchObject({ code: 130, printed: '' });
  expect(existsSync(`${folder}/locations/clubhouse`)).toBe(false);
});

describe('at a terminal', () => {
  const asked = async (words: string[], ...answers: Parameters<typeof answering>[0]) => {
    const someone = answering(answers);
    const ran = await add([...words, '--offline'], { isTerminal: true, questions: someone.questions });
    expect({ left: someone.left(), complained: ran.complained }).toEqual({ left: 0, complained: '' });
    return { ...ran, asked: someone.asked };
  };

  it('asks for a place, again where something cannot be read, shows the file and writes it', async () => {
    const ran = await asked([], 'clubhouse', false, 'Harbor House', '', [], ['mental-health'], 'Members and staff share the work of the day.', '12 Main Street, Lyn', '12 Main Street, Lynn 01901',
      '978-741-1234', '', '', '', '9-5', '9-5 weekdays', ['walk-in'], 'free', ['en', 'es'], 'yes', 'local', false, 'https://example.org/harbor', 'operator', '2026-05', true);
    expect(ran.code).toBe(0);
    expect(ran.asked.join('\n')).toMatch(/Is the town Lynn\?[^]*Say for each time on which days/);
    expect(ran.printed).toContain('Nothing that people need is missing.');
    expect(recordOf(file)).toMatchObject({ hours: 'Mo-Fr 09:00-17:00', access: ['walk-in'], cost: 'free', languages: ['en', 'es'], peer_run: true, sources: [{ dated: '2026-05', supports: expect.arrayContaining(['peer-run', 'access']) }] });
  });

  it('asks a line for other things', async () => {
    const ran = await asked(['--kind', 'warmline'], 'Evening Line', '', ['mental-health'], 'Talk with someone who has been there.', '800-765-4321', '', '', '', 'daily 4pm-midnight', '', [], '', 'statewide', '', false, '', false);
    expect(ran.asked.join('\n')).toContain('police');
    expect(ran.asked.join('\n')).not.toMatch(/Where is it|secret|get in/);
    expect(existsSync(`${folder}/locations/warmline`)).toBe(false);
  });

  it('asks a hidden place for its town alone', async () => {
    const ran = await asked(['--kind', 'peer-respite'], true, 'Quiet House', '', ['mental-health'], 'A short stay by choice.', 'Worcester', '508-754-1234', '', '', '', '', [], '', [], '', '', false, '', false);
    expect(ran.asked.join('\n')).toContain('In which town is it? The town alone.');
    expect(ran.printed).toContain('location_withheld: true');
  });

  it('asks nobody who typed all that is needed', async () => {
    expect((await asked([...house, ...page])).asked).toEqual([]);
  });
});

test.each([
  ['Harbor House', 'Lynn', 'harbor-house-lynn'], ["Alyssa's Place", 'Gardner', 'alyssas-place-gardner'], ['Recovery in Lynn', 'Lynn', 'recovery-in-lynn'], ['Café São José!', undefined, 'cafe-sao-jose'],
  ['Voices '.repeat(20), 'Lynn', `${'voices-'.repeat(11)}voi`],
])('the id of %s is short and plain', (name, town, id) => expect(idOf(name, town)).toBe(id));
