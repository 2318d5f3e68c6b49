/** `corrections`: what people told us, for who looks after the records. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { addCorrection } from '../../../api/db/corrections.ts';
import { openDatabase } from '../../../api/runtime/sqlite.ts';
import { run, type Ran } from '../../support/seed-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'seed-corrections-'));
afterAll(() => rmSync(folder, { recursive: true }));
let number = 0;
let file = '';
const corrections = (...words: string[]): Promise<Ran> => run(['corrections', ...words], { environment: { DATABASE: file } });

beforeEach(async () => {
  number += 1;
  file = join(folder, `${number}.sqlite`);
  const { db, close } = openDatabase(file);
  await addCorrection(db, { location: 'recovery-exchange-lynn', reason: 'moved', text: 'Now at 5 Main St.\nI was there.' }, '2026-11-19');
  await addCorrection(db, { location: 'a-place-of-before', reason: 'closed', text: '' }, '2026-11-20');
  await addCorrection(db, { location: 'recovery-exchange-lynn', reason: 'moved', text: 'Now at 5 Main St.\nI was there.' }, '2026-11-20');
  await close();
});

describe('the list', () => {
  test('stands by record, with how often and when', async () => {
    const { code, printed } = await corrections();
    expect(code).toBe(0);
    expect(printed.split('\n')).toEqual([
      'No record any more  (a-place-of-before)', '     2  It has closed  on 2026-11-20', '',
      'Recovery Exchange Peer Support Center  (recovery-exchange-lynn)', '     1  It has moved  2 times, 2026-11-19 to 2026-11-20', '        > Now at 5 Main St.', '        > I was there.', '',
      '2 wait. When you have looked: npm run seed -- corrections --done <number ...>',
    ]);
  });

  test('is JSON where programs read it', async () => {
    const { printed } = await corrections('--json');
    expect((JSON.parse(printed) as { number: number }[]).map((each) => each.number)).toEqual([2, 1]);
  });

  test('never lets a text speak to the terminal', async () => {
    const { sqlite, close } = openDatabase(file);
    sqlite.prepare("update correction set text = ? where number = 1").run('a\u001b]0;title\u0007b');
    await close();
    expect((await corrections()).printed).toContain('> a]0;titleb');
  });
});

describe('what was looked at', () => {
  test('waits no more, and is still there for a while', async () => {
    expect(await corrections('--done', '1')).toEqual({ code: 0, printed: 'Marked as looked at: 1.', complained: '' });
    expect((await corrections()).printed).toMatch(/1 waits\./);
    expect((await corrections('--all')).printed).toContain('looked at on 2026-11-21');
  });

  test('is told apart from what does not wait', async () => {
    const { code, printed } = await corrections('--done', '1', '7');
    expect({ code, lines: printed.split('\n') }).toEqual({ code: 1, lines: ['Marked as looked at: 1.', expect.stringMatching(/^Nothing waits under 7: see/)] });
    expect((await corrections('--done', 'all')).complained).toMatch(/takes the numbers that the list shows, and all is none/);
  });
});

test('where nothing waits, that is said; and looking makes no database', async () => {
  await corrections('--done', '1', '2');
  expect((await corrections()).printed).toBe('Nothing waits.');
  file = join(folder, 'not-there.sqlite');
  expect(await corrections()).toMatchObject({ code: 1, complained: expect.stringMatching(/There is no database .* npm start/) });
  expect(await corrections('--remote')).toMatchObject({ code: 1, complained: '--remote goes with --d1.' });
});
