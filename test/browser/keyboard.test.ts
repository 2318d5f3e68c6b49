/** The directory by keyboard alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { awake, openPage, resultsFor, runDirectory } from '../support/browser.ts';

const running = runDirectory();

const focused = (page: Page): Promise<string> => page.evaluate(() => {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
});

/** Presses Tab until what has the focus is called like this. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<string> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    const found = await focused(page);
    if (name.test(found)) return found;
  }
  throw new Error(`Tab did not reach ${name} in ${most} presses.`);
}

test('a center near Lynn is found, opened and its number reached', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(running.directory.url);
  await awake(page);
  await page.locator('#near').focus();
  await page.keyboard.type('lyn', { delay: 30 });
  await page.getByRole('option', { name: /^Lynn\b/ }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await resultsFor(page, /Lynn/);
  await tabTo(page, /^Recovery Exchange Peer Support Center$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/locations/recovery-exchange-lynn');
  await tabTo(page, /617-980-9784/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('tel:+16179809784');
  await context.close();
});

test('a pin on the map is reached with Tab, opened with Enter, leads to its card, and Esc gives the focus back', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(`${running.directory.url}/?kind=recovery-support-center#near=Lynn&within=10`);
  await awake(page);
  await resultsFor(page, /Lynn/);
  await page.locator('.map-button').first().waitFor();
  await page.locator('.map-pane').evaluate((pane) => {
    pane.setAttribute('tabindex', '-1');
    (pane as HTMLElement).focus();
  });
  const pin = await tabTo(page, /Recovery Exchange Peer Support Center/);
  expect(pin).toContain('Recovery support center');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: /Recovery Exchange/ });
  await card.waitFor();
  expect(await card.getByRole('link', { name: 'Recovery Exchange Peer Support Center' }).getAttribute('href')).toBe('/locations/recovery-exchange-lynn');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(pin);
  await page.keyboard.press('Enter');
  await tabTo(page, /Show in list|in the list/i, 6);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('#card-recovery-exchange-lynn') !== null);
  await context.close();
});

test('Esc three times leaves, and Back does not return', async () => {
  const { page, context } = await openPage(running.browser);
  await context.route('https://**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<title>elsewhere</title>' }));
  await page.goto('about:blank');
  await page.goto(running.directory.url);
  await awake(page);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
  await page.waitForURL('https://**');
  await page.goBack();
  expect(page.url()).not.toContain(new URL(running.directory.url).host);
  await context.close();
});
