/** Pages while the database cannot be read, in a real browser: the line that says so stays, and everything else works as before. */
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../api/runtime/sqlite.ts';
import { barriers } from '../support/axe.ts';
import { awake, desk, openPage, phone, resultsFor } from '../support/browser.ts';
import { launchBrowser } from '../support/chromium.ts';
import { startDirectory, type Directory } from '../support/directory.ts';
import config from '../web/html/config.ts';

let browser: Browser;
let directory: Directory;
let empty: Directory;
let isFailing = false;

beforeAll(async () => {
  const database = openDatabase(':memory:');
  const unlessFailing = <T>(answer: T): T => {
    if (isFailing) throw new Error('The database is broken for a test.');
    return answer;
  };
  const db = database.db.withPlugin({ transformQuery: ({ node }) => node, transformResult: async ({ result }) => unlessFailing(result) });
  const current: typeof database.current = () => unlessFailing(database.sqlite);
  const app = { report: () => {} };
  [browser, directory, empty] = await Promise.all([launchBrowser(), startDirectory({ database: { ...database, db, current }, app }), startDirectory({ isLoaded: false, app })]);
  // Read once, so that there is a copy.
  await fetch(directory.url);
});
afterEach(() => {
  isFailing = false;
});
afterAll(async () => {
  await browser?.close();
  await directory?.close();
  await empty?.close();
});

describe.each([['a phone', phone], ['a desk', desk]] as const)('on %s', (_name, viewport) => {
  test.each(['/', '/talk', '/locations/recovery-exchange-lynn', '/sheet', '/embed?kind=clubhouse', '/about', '/embed/how'])('%s says that it is a copy, wakes up, and has no barrier', async (path) => {
    isFailing = true;
    const { page, context, errors } = await openPage(browser, { viewport });
    await page.goto(directory.url + path);
    await page.waitForLoadState('networkidle');
    const notice = page.locator('.copy-notice');
    expect(await notice.textContent()).toBe('We could not check the list just now. This copy is from November 21, 2026, 3 pm. Call before you go.');
    expect(await notice.isVisible()).toBe(true);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('a town that is typed is looked for on the device, in the copy', async () => {
  isFailing = true;
  const { page, context, errors } = await openPage(browser);
  await page.goto(directory.url);
  await awake(page);
  await page.locator('#near').fill('Lynn');
  await page.keyboard.press('Enter');
  await resultsFor(page, /within 20 miles of Lynn/);
  expect(await page.locator('.copy-notice').isVisible()).toBe(true);
  expect(errors).toEqual([]);
  await context.close();
});

test('without scripts the copy is searched by the server', async () => {
  isFailing = true;
  const { page, context } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${directory.url}/?near=Lynn`);
  await resultsFor(page, /of Lynn/);
  expect(await page.locator('.copy-notice').isVisible()).toBe(true);
  await context.close();
});

test('with nothing to show, every compiled line is there to be called, also on a narrow screen', async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 320, height: 700 } });
  await page.goto(empty.url);
  const calls = page.locator('.compiled .line a');
  expect(await calls.count()).toBeGreaterThan(30);
  for (const box of await calls.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as { height: number; right: number }))) {
    expect([box.height >= 44, box.right <= 320]).toEqual([true, true]);
  }
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page, { only: 'colours' })).toEqual([]);
  await context.close();
});

test('the HTML of these pages is valid', async () => {
  isFailing = true;
  for (const address of [directory.url, `${directory.url}/embed`, `${directory.url}/talk`, empty.url]) {
    const { results } = await new HtmlValidate(config).validateString(await (await fetch(address)).text());
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`))).toEqual([]);
  }
});
