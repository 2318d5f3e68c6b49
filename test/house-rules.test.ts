/** Rules of the house, over every file of the project; and, for each, a line that it must catch. */
import { describe, expect, test } from 'vitest';
import { broken, houseRules, isVagueName, mostLines } from './house-rules.ts';
import { projectFiles, textOf } from './project-files.ts';

const files = projectFiles();

describe('every file of the project', () => {
  test('keeps the rules of the house', () => {
    const found = houseRules.flatMap((rule) => files.filter(rule.concerns).flatMap((file) => broken(rule, file, textOf(file) ?? '')));
    expect(found).toEqual([]);
  });

  test(`with code or styles has at most ${mostLines} lines`, () => {
    const long = files.filter((file) => /\.(ts|tsx|css)$/.test(file) && (textOf(file) ?? '').split('\n').length > mostLines + 1);
    expect(long).toEqual([]);
  });

  test('has a name that says what is inside', () => {
    expect(files.filter(isVagueName)).toEqual([]);
  });
});

describe('the rules of the house', () => {
  test.each([
    ['api/core/list.ts', 'const now = Date.now();'],
    ['web/list/results.ts', 'const now = new Date();'],
    ['api/db/rows.ts', "import Sqlite from 'better-sqlite3';"],
    ['api/routes/listing.ts', "import { readFile } from 'node:fs/promises';"],
    ['test/some.test.ts', "test.only('one', () => {});"],
    ['test/some.test.ts', "describe.skip('many', () => {});"],
    ['test/some.test.ts', "test.concurrent.todo('later');"],
    ['README.md', 'The file lies in /home/somebody/project.'],
    ['api/app.ts', "const folder = '/Users/somebody/project/dist';"],
    ['test/some.ts', "readFileSync('../../notes/list.md');"],
    ['web/list/list.css', '.some > * + * { margin: 0; }'],
    ['web/list/list.css', '.some h2 + p, .other { margin: 0; }'],
    ['web/list/list.css', '.some + * { margin: 0; }'],
  ])('catch in %s: %s', (file, line) => {
    expect(houseRules.filter((rule) => rule.concerns(file)).flatMap((rule) => broken(rule, file, line))).toHaveLength(1);
  });

  test.each([
    ['api/runtime/node.ts', 'const clock = () => new Date();'],
    ['api/core/clock.ts', 'const day = new Date(text);'],
    ['api/dependencies.ts', "engine: 'better-sqlite3' | 'd1';"],
    ['test/core/some.ts', "import { record } from '../../api/core/location.ts';"],
    ['web/list/list.css', '.line + .line, main:has(.find) ~ .site-foot { inset: calc(1px + 2%); }'],
    ['README.md', 'See https://example.org/home/page and test/house-rules.ts.'],
  ])('let pass in %s: %s', (file, line) => {
    expect(houseRules.filter((rule) => rule.concerns(file)).flatMap((rule) => broken(rule, file, line))).toEqual([]);
  });

  test('know vague names', () => {
    expect(['api/utils.ts', 'web/index.ts', 'seed/helpers.ts', 'web/list/list.ts'].filter(isVagueName)).toEqual(['api/utils.ts', 'web/index.ts', 'seed/helpers.ts']);
  });
});
