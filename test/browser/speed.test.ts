import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocationRecord } from '../../api/core/location.ts';
import { findSizes } from '../../api/core/pages.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { createDataset } from '../../seed/dataset.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { madeRecords } from '../bench/records.ts';
import { awake, holdScripts, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { startDirectory, type Directory } from '../support/directory.ts';

const running = runDirectory();

/** A phone whose processor is four times slower than this one. */
async function openSlowPage() {
  const opened = await openPage(running.browser, { viewport: phone });
  const session = await opened.context.newCDPSession(opened.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return opened;
}

const typed = (page: Page): Promise<string> => page.locator('#near').inputValue();
const type = (page: Page, text: string): Promise<void> => page.keyboard.type(text, { delay: 120 });

describe.each(['02149', 'vineyard haven'])('who types "%s" on a slow phone loses no character', (text) => {
  test('from the first moment of the load, while scripts and records arrive', async () => {
    const { page, context } = await openSlowPage();
    const release = await holdScripts(page);
    await page.goto(running.directory.url, { waitUntil: 'commit' });
    await page.locator('#near').focus();
    // The scripts come in the middle of the text.
    await type(page, text.slice(0, 2));
    release();
    await type(page, text.slice(2));
    await awake(page);
    expect(await typed(page)).toBe(text);
    await page.getByRole('option').first().waitFor();
    expect(await typed(page)).toBe(text);
    await context.close();
  });

  test('while the last search is still being shown, and the next is', async () => {
    const { page, context } = await openSlowPage();
    await page.goto(`${running.directory.url}/#near=Lynn&within=20`);
    await resultsFor(page, /Lynn/);
    await page.locator('#near').fill('');
    await type(page, text);
    expect(await typed(page)).toBe(text);
    await page.keyboard.press('Enter');
    await page.locator('#near').fill('');
    await type(page, text);
    expect(await typed(page)).toBe(text);
    await context.close();
  });
});

describe('among 10,000 records', () => {
  let many: Directory;
  beforeAll(async () => {
    const gazetteer = readPlaces(seedFolder);
    const records = madeRecords(10_000, gazetteer.filter(({ kind }) => kind === 'town')) as LocationRecord[];
    many = await startDirectory({ dataset: createDataset(records, [...gazetteer, ...readZips(seedFolder).map(zipPlace)]) });
  });
  afterAll(() => many?.close());

  test('nothing typed is lost while they arrive and are made ready', async () => {
    const { page, context } = await openSlowPage();
    await page.goto(many.url, { waitUntil: 'commit' });
    await page.locator('#near').focus();
    await type(page, 'vineyard haven');
    expect(await typed(page)).toBe('vineyard haven');
    await page.locator('#near').fill('');
    await type(page, '02149');
    expect(await typed(page)).toBe('02149');
    await page.keyboard.press('Enter');
    await resultsFor(page, /02149/);
    await context.close();
  });

  test('only the first of them are drawn, and twenty more for each press', async () => {
    const { page, context } = await openPage(running.browser);
    await page.goto(many.url);
    const more = page.getByRole('button', { name: 'Show 20 more' });
    await more.waitFor();
    await resultsFor(page, /^\d,\d{3} places$/);
    expect(await page.locator('.card').count()).toBe(findSizes.items);
    await more.click();
    await page.locator('.card').nth(findSizes.items + findSizes.more - 1).waitFor();
    expect(await page.locator('.card').count()).toBe(findSizes.items + findSizes.more);
    await page.locator('input[name=open][type=checkbox]').click({ force: true });
    await resultsFor(page, /^\d{1,3}(,\d{3})? /);
    await page.locator('.card').nth(findSizes.items - 1).waitFor();
    await page.waitForSelector('.leaflet-container');
    expect(await page.locator('*').count()).toBeLessThan(4000);
    await context.close();
  });
});
