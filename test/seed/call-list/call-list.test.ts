/** `call-list`: in plain lines, as JSON, as a table and as a page to print. */
import { readFileSync, rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { launchBrowser } from '../../support/chromium.ts';
import { run, seedFolderOf, type Ran } from '../../support/seed-folder.ts';

const good = (name: string): string => readFileSync(`test/seed/fixtures/good/${name}.yaml`, 'utf8');
const { folder, put, remove } = seedFolderOf({
  'locations/clubhouse/harbor-house-salem.yaml': good('place').replace('name: Harbor House', 'name: "=Harbor & <House>"').concat('to_check:\n  - +Ask about step-free access.\n'),
  'locations/peer-respite/quiet-house-worcester.yaml': good('withheld'),
  'locations/warmline/evening-line.yaml': good('line').replace('on: "2026-11-01"', 'on: "2026-08-01"'),
  'locations/peer-run-center/someday-center.yaml': good('lead'),
});
let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => {
  await browser.close();
  remove();
});

const list = (...words: string[]): Promise<Ran> => run(['call-list', '--folder', folder, ...words]);
const withoutCrisis = ['--kind', 'clubhouse'];

test('in plain lines says whom to dial, what we say, what to ask and what to run', async () => {
  const { code, printed } = await list(...withoutCrisis);
  expect(code).toBe(0);
  expect(printed).toBe(`1 waits for a call, the longest first.

== Salem ==

=Harbor & <House> (Clubhouse)
  Call 978-741-1234
  We say: 100 Example St, Suite 2, Salem, MA 01970
  We say: Monday to Friday: 9 am to 4 pm. Holidays: Closed
  Last checked on November 1, 2026 by reading sources.
  Ask:
    [ ] +Ask about step-free access.
  Then: npm run seed -- confirm harbor-house-salem still-right --by phone`);
});

test('never says where a hidden location is', async () => {
  const { printed } = await list('--town', 'worcester');
  expect(printed).toContain('== Worcester ==\n\nQuiet House (Peer respite)\n  Call 508-754-1234\n  We say: Worcester.');
});

test('for programs is JSON, with the number of those that wait and of leads without a number', async () => {
  const { printed } = await list('--json', '--limit', '1');
  expect(JSON.parse(printed)).toMatchObject({ day: '2026-11-21', shown: 1, waiting: 5, withoutNumber: 1, groups: [{ entries: [{ id: expect.any(String), ask: expect.any(Array) }] }] });
});

test('as a table has a row for each, with what would be a formula disarmed, and room to write', async () => {
  const { printed } = await list('--csv', ...withoutCrisis);
  // What is printed ends in the line end that the console adds.
  const rows: Record<string, string>[] = parse(`${printed}\n`, { columns: true, bom: true, record_delimiter: '\r\n' });
  expect(rows).toEqual([expect.objectContaining({
    town: 'Salem', name: "'=Harbor & <House>", call: '978-741-1234', ask: "'+Ask about step-free access.", called_on: '', answer: '', then_run: 'npm run seed -- confirm harbor-house-salem still-right --by phone',
  })]);
});

describe('as a page', () => {
  test('goes into a file or onto the screen, with everything made safe and nothing fetched', async () => {
    const file = `${folder}/calls.html`;
    expect(await list('--html', file)).toMatchObject({ code: 0, printed: `Wrote ${file}. Open it in a browser and print it.` });
    const { printed } = await list('--html');
    expect(printed).toBe(readFileSync(file, 'utf8').trimEnd());
    expect(printed).toContain('<h3>=Harbor &amp; &lt;House&gt;</h3>');
    expect(printed).not.toMatch(/<(?:script|link|img)|@import|url\(/);
  });

  test.each(['Letter', 'A4'])('prints on %s with no entry over two sheets', async (format) => {
    for (let index = 0; index < 12; index++) {
      put(`locations/clubhouse/house-${index}.yaml`, good('place').replace('id: harbor-house-salem', `id: house-${index}`).replace('name: Harbor House', `name: House ${index} begins`).replaceAll('100 Example St', `${index} Example St`));
    }
    const page = await browser.newPage();
    await page.setContent((await list('--html', '--limit', 'all')).printed);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format }))), { mergePages: false });
    await page.close();
    expect(text.length).toBeGreaterThan(2);
    for (let index = 0; index < 12; index++) {
      const sheet = text.find((each) => each.includes(`House ${index} begins`));
      expect(sheet).toContain(`confirm house-${index} still-right`);
    }
  });

  test('fits a screen of 320 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.setContent((await list('--html', '--limit', 'all')).printed);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });
});

describe('a slip', () => {
  test.each<[string[], number, RegExp]>([
    [['--limit', '0'], 1, /type a number from 1 on, or "all"/], [['--limit', 'some'], 1, /instead of "some"/], [['--kind', 'clubhuose'], 2, /Allowed choices are/],
    [['--town', 'Lyn'], 1, /no town of this state is called "Lyn"\. Did you mean Lynn\?/], [['--csv', '--json'], 1, /Choose one of --csv, --html and --json/],
    [['--html', '/no/such/folder/calls.html'], 1, /no such file or directory/],
  ])('%j says what to do', async (words, code, says) => {
    const ran = await list(...words);
    expect({ code: ran.code, printed: ran.printed }).toEqual({ code, printed: '' });
    expect(ran.complained).toMatch(says);
  });

  test('in one file leaves the others in the list, and is told', async () => {
    const file = put('locations/clubhouse/broken.yaml', 'id: [');
    const { code, printed, complained } = await list('--town', 'Salem');
    expect({ code, complained }).toEqual({ code: 0, complained: '1 file could not be read and is left out: npm run seed -- check says why.' });
    expect(printed).toContain('harbor-house-salem');
    rmSync(file);
  });
});
