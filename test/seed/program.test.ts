/** The command as a whole: its help, what it says of a slip, its exit codes. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { verbs } from '../../seed/verbs.ts';
import { run } from '../support/seed-folder.ts';

describe('the help', () => {
  test('names every verb and every exit code, and comes without a fault', async () => {
    const { code, printed } = await run(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of verbs) {
      expect(printed).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }
    expect(printed).toMatch(/Exit codes: 0 done; 1 .*; 2 .*; 130 /);
  });

  test.each(verbs.map(({ name }) => name))('of %s names its options and those that all have', async (name) => {
    const { code, printed } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(printed).toContain(`Usage: npm run seed -- ${name}`);
    expect(printed).toContain('--folder <folder>');
    expect(printed).toContain('--json');
  });

  test('comes where no verb was typed, as a fault', async () => {
    const { code, printed, complained } = await run([]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained).toContain('Usage: npm run seed --');
  });
});

describe('a slip', () => {
  test.each([
    [['chekc'], /unknown command 'chekc'\n\(Did you mean check\?\)/],
    [['check', '--jsno'], /unknown option '--jsno'\n\(Did you mean --json\?\)/],
    [['check', 'something'], /too many arguments/],
    [['check', '--folder'], /argument missing/],
  ])('%j ends with 2, a hint and the way to the help', async (words, says) => {
    const { code, printed, complained } = await run(words);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complained).toMatch(says);
    expect(complained).toContain('--help');
  });

  test('of a folder is told by the check, and by a load in one sentence', async () => {
    expect(await run(['check', '--folder', 'no/such/folder'])).toMatchObject({ code: 1, printed: expect.stringContaining('region-wrong') });
    const { code, complained } = await run(['load', '--folder', 'no/such/folder']);
    expect(code).toBe(1);
    expect(complained.split('\n')).toHaveLength(1);
  });
});

test('run as it is typed, it says the same and gives its code to the shell', () => {
  const { status, stderr } = spawnSync(process.execPath, ['seed/seed.ts', 'chekc'], { encoding: 'utf8' });
  expect({ status, said: stderr.split('\n')[0] }).toEqual({ status: 2, said: "error: unknown command 'chekc'" });
});
