/** The page of changes with a year of changes on it, and its feed, in a real browser. */
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDataset } from '../../seed/dataset.ts';
import { readRecords } from '../../seed/records.ts';
import { barriers } from '../support/axe.ts';
import { desk, openPage } from '../support/browser.ts';
import { someChanges } from '../support/changes.ts';
import { launchBrowser } from '../support/chromium.ts';
import { startDirectory, type Directory } from '../support/directory.ts';
import config from '../web/html/config.ts';

let browser: Browser;
let directory: Directory;
beforeAll(async () => {
  [browser, directory] = await Promise.all([launchBrowser(), startDirectory({ dataset: createDataset(readRecords('seed').records, [], someChanges) })]);
});
afterAll(async () => {
  await browser?.close();
  await directory?.close();
});

test.each([['narrow', { width: 320, height: 700 }], ['wide', desk]] as const)('the page has no barrier, fits and leads on: %s', async (_name, viewport) => {
  const { page, context, errors } = await openPage(browser, { viewport });
  await page.goto(`${directory.url}/changes`);
  expect(await barriers(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page, { only: 'colours' })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  const targets = await page.locator('.changes a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(targets.filter((height) => height < 44)).toEqual([]);
  await page.getByRole('link', { name: 'Recovery Exchange Peer Support Center' }).click();
  await page.waitForURL('**/locations/recovery-exchange-lynn');
  expect(errors).toEqual([]);
  await context.close();
});

test('the page is valid HTML', async () => {
  const { results } = await new HtmlValidate(config).validateString(await (await fetch(`${directory.url}/changes`)).text());
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('the feed is XML that a browser reads, with every text as it was meant', async () => {
  const { page, context } = await openPage(browser);
  await page.goto(`${directory.url}/changes`);
  const read = await page.evaluate(async () => {
    const xml = new DOMParser().parseFromString(await (await fetch('/changes.atom')).text(), 'application/xml');
    const text = (element: Element, name: string): string => element.querySelector(name)?.textContent ?? '';
    const asHtml = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    return {
      faults: [...xml.querySelectorAll('parsererror')].map((fault) => fault.textContent), root: xml.documentElement.nodeName, author: text(xml.documentElement, 'author > name'),
      entries: [...xml.querySelectorAll('entry')].map((entry) => ({ title: asHtml(text(entry, 'title')), content: asHtml(text(entry, 'content')), updated: text(entry, 'updated') })),
    };
  });
  expect(read).toMatchObject({ faults: [], root: 'feed', author: expect.stringMatching(/./) });
  expect(read.entries.map(({ title, updated }) => [title, updated.slice(0, 10)])).toEqual([
    ['988 Suicide & Crisis Lifeline', '2026-11-20'], ['NEDA Helpline', '2026-06-30'], ['Recovery Exchange Peer Support Center', '2026-06-30'], ['The directory began with 150 places and lines.', '2026-01-05'],
  ]);
  expect(read.entries[2]?.content).toContain('Tea & "talk" <b>daily</b> ]]>  and more.');
  await context.close();
});
