/** The directory by keyboard alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { awake, desk, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { placesOf } from '../support/records.ts';
import { pages } from '../support/states.ts';

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

test.each([
  ['/', /^Search$/, async (page: Page) => page.locator('#near').fill('Lynn'), /of Lynn$/],
  ['/', /Show \d+ results?$/, async (page: Page) => page.locator('summary', { hasText: 'Kind' }).press('Enter'), /^\d+ places$/],
  ['/#near=Worcester&within=10', /^Look farther/, undefined, /within 20 miles of Worcester$/],
  ['/#q=qzx', /^Start over/, undefined, /^\d+ places$/],
  ['/#near=Provincetown&within=5', /^Look within 30 miles/, undefined, /within 30 miles of Provincetown$/],
  ['/#q=wrocester', /^Did you mean Worcester/, undefined, /of Worcester$/],
  ['/', /^And \d+ phone lines$/, undefined, /lines$/],
])('who presses on %s what goes away with the press, %s, stands before the results', async (path, name, begin, heading) => {
  const { page, context } = await openPage(running.browser);
  await page.goto(running.directory.url + path);
  await awake(page);
  await page.locator('.results[aria-busy=false]').waitFor();
  await page.locator('#near').focus();
  await begin?.(page);
  await tabTo(page, name, 120);
  await page.keyboard.press('Enter');
  await resultsFor(page, heading);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('results-heading');
  await context.close();
});

test('an open menu closes when the keyboard goes on past it', async () => {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  await page.goto(running.directory.url);
  await awake(page);
  await page.locator('summary', { hasText: 'Kind' }).press('Enter');
  const open = page.locator('details.menu[open]');
  expect(await open.count()).toBe(1);
  await tabTo(page, /Show \d+ results?$/);
  expect(await open.count()).toBe(1);
  await tabTo(page, /^For whom/);
  expect(await open.count()).toBe(0);
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
  expect(await card.getByRole('link', { name: 'Recovery Exchange Peer Support Center', exact: true }).getAttribute('href')).toBe('/locations/recovery-exchange-lynn');
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe(pin);
  await page.keyboard.press('Enter');
  await tabTo(page, /Show in list|in the list/i, 6);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.closest('#card-recovery-exchange-lynn') !== null);
  await context.close();
});

test('the first Tab leads past what every page begins with', async () => {
  for (const path of pages) {
    const { page, context } = await openPage(running.browser);
    await page.goto(running.directory.url + path);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Skip/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await context.close();
  }
});

test.each([['a phone', phone], ['a desk', desk]])('on %s Tab goes the way that the eye goes, through the bar, the head and the form', async (_name, viewport) => {
  const { page, context } = await openPage(running.browser, { viewport });
  await page.goto(running.directory.url);
  await awake(page);
  const stops: { top: number; left: number; bottom: number; name: string }[] = [];
  for (let name = ''; !name.startsWith('More'); ) {
    await page.keyboard.press('Tab');
    name = await focused(page);
    const box = await page.evaluate(() => {
      const element = document.activeElement;
      const { top, left, bottom } = (element?.closest('label') ?? element ?? document.body).getBoundingClientRect();
      return { top, left, bottom };
    });
    if (!name.startsWith('Skip')) stops.push({ ...box, name });
    expect(stops.length).toBeLessThan(25);
  }
  const wrong = stops.filter((stop, index) => {
    const last = stops[index - 1];
    if (!last) return false;
    // The next stop stands lower, or in the same row further on. A row of chips moves along under the eye.
    const isSameRow = stop.top < last.bottom && stop.bottom > last.top;
    return isSameRow ? stop.left < last.left && viewport === desk : stop.top < last.top;
  });
  expect(wrong).toEqual([]);
  expect(stops.length).toBeGreaterThan(8);
  await context.close();
});

test('chips and the boxes under them are reached, ticked and closed with keys, and the list follows', async () => {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  await page.goto(running.directory.url);
  await awake(page);
  await tabTo(page, /^Kind/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.closest('.panel') !== null);
  for (let presses = 0; presses < 30 && !(await page.evaluate(() => (document.activeElement as HTMLInputElement).value === 'clubhouse')); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL(/kind=clubhouse/);
  const clubhouses = running.directory.records.filter(({ kind }) => kind === 'clubhouse').length;
  await resultsFor(page, new RegExp(`^${clubhouses} `));
  await page.keyboard.press('Escape');
  expect(await focused(page)).toMatch(/^Kind/);
  expect(await page.locator('details.menu[open]').count()).toBe(0);
  await tabTo(page, /^Remove .*Clubhouse/);
  await page.keyboard.press('Enter');
  await resultsFor(page, new RegExp(`^${placesOf(running.directory.records).length} places$`));
  await context.close();
});
