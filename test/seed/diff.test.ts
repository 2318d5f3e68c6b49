/** The verb `diff`, in a git repository of its own. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run, seedFolderOf, type Ran, type SeedFolder } from '../support/seed-folder.ts';
import { gitIn } from '../support/repository.ts';

const place = readFileSync('test/seed/fixtures/good/place.yaml', 'utf8');
const file = 'locations/clubhouse/harbor-house-salem.yaml';
let seeds: SeedFolder;
let git: (...words: string[]) => string;
const commit = (message: string): void => {
  git('add', '-A');
  git('commit', '-q', '-m', message);
};

beforeEach(() => {
  seeds = seedFolderOf({ [file]: place });
  git = gitIn(seeds.folder);
  git('init', '-q', '-b', 'main');
  commit('Begin');
});
afterEach(() => seeds.remove());

const diffed = (...words: string[]): Promise<Ran> => run(['diff', '--folder', seeds.folder, ...words]);
const phone = 'Phone of Harbor House changed from 978-741-1234 to 978-741-1235.';
const changePhone = (): string => seeds.put(file, place.replace('+19787411234', '+19787411235'));

describe('diff', () => {
  test('says in words what differs from the last commit, and nothing where nothing does', async () => {
    expect(await diffed()).toEqual({ code: 0, printed: 'Nothing has changed in the records since HEAD.', complained: '' });
    changePhone();
    expect(await diffed()).toEqual({ code: 0, printed: `Since HEAD:\n${phone}`, complained: '' });
  });

  test('begins at the last tag, or where it is told', async () => {
    git('tag', 'v1');
    changePhone();
    commit('Phone');
    seeds.put(file, readFileSync(`${seeds.folder}/${file}`, 'utf8').replace('languages: [en, es]', 'languages: [en]'));
    const language = 'Languages of Harbor House: took out Spanish.';
    expect((await diffed()).printed).toBe(`Since v1:\n${phone}\n${language}`);
    expect((await diffed('HEAD')).printed).toBe(`Since HEAD:\n${language}`);
    expect((await diffed('HEAD~1')).printed).toBe(`Since HEAD~1:\n${phone}\n${language}`);
  });

  test('knows a record whose kind changed by its id, and one that is new or gone', async () => {
    rmSync(`${seeds.folder}/${file}`);
    seeds.put(file.replace('clubhouse', 'peer-run-center'), place.replace('kind: clubhouse', 'kind: peer-run-center'));
    seeds.put('locations/clubhouse/new-place.yaml', place.replace('harbor-house-salem', 'new-place').replace('Harbor House', 'New Place'));
    rmSync(`${seeds.folder}/locations/crisis-line/988-lifeline.yaml`);
    expect((await diffed()).printed.split('\n')).toEqual(['Since HEAD:', '988 Suicide & Crisis Lifeline is not shown any more.',
      'Kind of Harbor House changed from “Clubhouse” to “Peer-run center”.', 'New Place was added to the directory.']);
  });

  test('writes Markdown for release notes, with nothing that is not public', async () => {
    seeds.put(file, `${place.replace('name: Harbor House', 'name: Harbor *House*')}to_check:\n  - Secret question.\n`);
    expect((await diffed()).printed).toContain('Open questions of Harbor *House*: added “Secret question.”');
    expect((await diffed('HEAD', '--markdown')).printed).toBe('## Records changed since HEAD\n\n- Name of Harbor \\*House\\* changed from Harbor House to Harbor \\*House\\*.');
    expect((await diffed('HEAD', '--public')).printed).not.toContain('Secret');
  });

  test('answers programs with the changes as data', async () => {
    changePhone();
    const { since, records } = JSON.parse((await diffed('--json')).printed) as { since: { name: string; hash: string }; records: unknown[] };
    expect(since).toEqual({ name: 'HEAD', hash: git('rev-parse', 'HEAD') });
    expect(records).toEqual([{ id: 'harbor-house-salem', name: 'Harbor House', changes: [{ type: 'changed', field: 'phones', before: [{ number: '+19787411234' }], after: [{ number: '+19787411235' }] }] }]);
  });

  test('leaves a file that cannot be read out, on both sides, and says so', async () => {
    seeds.put(file, 'id: [');
    expect(await diffed()).toEqual({ code: 0, printed: 'Nothing has changed in the records since HEAD.', complained: `Not compared, because it cannot be read as a record: ${file} (as it is now)` });
  });
});

describe('diff says in a sentence', () => {
  const sentence = (says: RegExp) => ({ code: 1, printed: '', complained: expect.stringMatching(new RegExp(`^[^\\n]*${says.source}[^\\n]*$`)) });

  test.each([['nope', /There is no commit or tag "nope"/], ['HEAD~9', /There is no commit or tag "HEAD~9"/], ['HEAD:locations', /There is no commit or tag/], ['', /There is no commit or tag ""/]])('that there is no %j', async (ref, says) => {
    expect(await diffed(ref)).toEqual(sentence(says));
  });

  test('that something looks like an option, and git never sees it', async () => {
    expect(await diffed('--', `--output=${seeds.folder}/made`)).toEqual(sentence(/looks like an option/));
    expect(await diffed('--output=x')).toMatchObject({ code: 2 });
    expect(readdirSync(seeds.folder)).not.toContain('made');
  });

  test('that a copy holds only the last part of the history', async () => {
    changePhone();
    commit('Phone');
    const copy = `${seeds.folder}/copy`;
    git('clone', '-q', '--depth', '1', `file://${seeds.folder}`, copy);
    expect(await run(['diff', '--folder', copy, 'HEAD~1'])).toEqual(sentence(/git fetch --unshallow --tags/));
    expect(await run(['diff', '--folder', copy])).toMatchObject({ code: 0 });
  });

  test('that the folder is in no repository, has no commit, or no records', async () => {
    rmSync(`${seeds.folder}/.git`, { recursive: true });
    expect(await diffed()).toEqual(sentence(/is not inside a git repository/));
    git('init', '-q');
    expect(await diffed()).toEqual(sentence(/There is no commit yet/));
    commit('Begin');
    rmSync(`${seeds.folder}/locations`, { recursive: true });
    expect(await diffed()).toEqual(sentence(/cannot be read/));
  });

  test('that there is no git', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      expect(await diffed()).toEqual(sentence(/This needs git/));
    } finally {
      process.env['PATH'] = path;
    }
  });
});

describe('diff --publish', () => {
  const log = (): string => readFileSync(`${seeds.folder}/changes.yaml`, 'utf8');

  test('adds to the log what is public, under the day, once', async () => {
    seeds.put('changes.yaml', '- date: "2026-11-20"\n  began: 3\n');
    seeds.put(file, `${place.replace('+19787411234', '+19787411235')}to_check:\n  - Secret question.\n`);
    expect(await diffed('--publish')).toEqual({ code: 0, printed: `${phone}\nWrote ${seeds.folder}/changes.yaml. It is shown after the next load.`, complained: '' });
    expect(log()).toContain('- date: 2026-11-20\n  began: 3\n- date: 2026-11-21\n  records:\n    - id: harbor-house-salem\n      name: Harbor House\n      changes:\n');
    expect(log()).not.toContain('Secret');
    const once = log();
    expect(await diffed('--publish')).toMatchObject({ code: 0, printed: expect.stringContaining('says all of this already') });
    expect(log()).toBe(once);
    expect(await run(['check', '--folder', seeds.folder])).toMatchObject({ code: 0 });
  });

  test('takes out of the log what is not public any more', async () => {
    seeds.put('changes.yaml', `- date: "2026-11-20"\n  records:\n    - id: harbor-house-salem\n      name: Harbor House\n      changes:\n        - type: changed\n          field: address\n          before: { city: Salem, state: MA }\n          after: { street: 100 Example St, city: Salem, state: MA }\n    - id: was-taken-out\n      name: Was Taken Out\n      changes: [{ type: added }]\n`);
    const hidden = place.replace(/address:[\s\S]*?phones:/, 'address:\n  city: Salem\n  state: MA\nlocation_withheld: true\nphones:').replace('supports: [name, address,', 'supports: [name,');
    seeds.put(file, hidden);
    expect((await run(['check', '--folder', seeds.folder])).printed).toMatch(/changes\.yaml:3:\d+ {2}changes-hidden {2}The log of changes says where it is of harbor-house-salem[\s\S]*changes-hidden {2}The log of changes says something of was-taken-out/);
    expect((await diffed('--publish')).code).toBe(0);
    expect(log()).not.toMatch(/Example St|01970|Taken/);
    expect(log()).toContain('field: location_withheld');
    expect((await run(['check', '--folder', seeds.folder])).printed).not.toContain('changes-');
  });

  test.each([['a log that cannot be read', '- ['], ['a log from the future', '- date: "2026-12-24"\n  began: 1\n']])('leaves %s as it is', async (_, text) => {
    seeds.put('changes.yaml', text);
    changePhone();
    expect(await diffed('--publish')).toMatchObject({ code: 1, printed: '', complained: expect.stringContaining('log of changes') });
    expect(log()).toBe(text);
    expect(await run(['check', '--folder', seeds.folder])).toMatchObject({ code: 1, printed: expect.stringMatching(/changes\.yaml:1:\d+ {2}(changes-wrong|date-future)/) });
  });

  test('publishes nothing while a record cannot be read, and nothing when stopped', async () => {
    seeds.put(file, 'id: [');
    expect(await diffed('--publish')).toMatchObject({ code: 1, complained: expect.stringContaining('Nothing was published') });
    changePhone();
    expect(await run(['diff', '--folder', seeds.folder, '--publish'], { stopped: AbortSignal.abort() })).toMatchObject({ code: 130 });
    expect(readdirSync(seeds.folder).filter((name) => name.startsWith('changes'))).toEqual([]);
  });
});
