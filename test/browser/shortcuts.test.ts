/** Single keys as shortcuts: where they act, where they do not, and how they are turned off. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { neutralPage } from '../../web/document/neutral-page.ts';
import { awake, desk, openPage, phone, pressEscapeThrice, resultsFor, runDirectory } from '../support/browser.ts';
import { focusedCard, ready, sheetCount } from '../support/sheet.ts';

const running = runDirectory();

describe('single keys', () => {
  async function open(path = '/') {
    const opened = await openPage(running.browser, { viewport: desk });
    await opened.page.goto(running.directory.url + path);
    await awake(opened.page);
    await ready(opened.page);
    return opened;
  }
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

  test('are listed on ?, and by a button in the foot of each page; Esc closes and gives the focus back', async () => {
    const { page, context } = await open();
    await page.keyboard.press('j');
    const before = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('?');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await context.close();
  });

  test('are letters while somebody types or chooses, and belong to the browser with a modifier', async () => {
    const { page, context } = await open('/#near=Lynn&within=10');
    await resultsFor(page, /Lynn/);
    await page.locator('#near').fill('');
    await page.locator('#near').press('End');
    await page.keyboard.type('jaskr?/mcp');
    expect(await page.locator('#near').inputValue()).toBe('jaskr?/mcp');
    await page.locator('select[name=within]').focus();
    await page.keyboard.press('a');
    await page.keyboard.press('r');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('within');
    await page.locator('.card h3 a').first().focus();
    for (const key of ['Control+a', 'Alt+a', 'Meta+j']) await page.keyboard.press(key);
    expect(await sheetCount(page).textContent()).toBe('0');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('a');
    await expect.poll(() => sheetCount(page).textContent()).toBe('1');
    await context.close();
  });

  test('can be turned off for the tab, on other pages too, and nothing is stored', async () => {
    const { page, context } = await open();
    await page.keyboard.press('?');
    await dialog(page).getByRole('checkbox', { name: 'Use these shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await focusedCard(page)).toBeUndefined();
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/locations/**');
    await ready(page);
    await page.keyboard.press('a');
    await page.keyboard.press('r');
    expect(await sheetCount(page).textContent()).toBe('0');
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, window.name])).toEqual(['', 0, 0, '']);
    await page.keyboard.press('?');
    await dialog(page).getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await expect.poll(() => sheetCount(page).textContent()).toBe('1');
    await context.close();
  });

  test('reach the map: its pane where it is beside the list, its button on a phone', async () => {
    const { page, context } = await open();
    await page.keyboard.press('m');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-pane');
    await page.setViewportSize(phone);
    await page.keyboard.press('m');
    await page.locator('[data-view] .find').waitFor();
    await context.close();
  });

  test('leave Esc alone: three times still leaves the site, with the list of keys open', async () => {
    const { page, context } = await open('/talk');
    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
    await page.keyboard.press('?');
    await dialog(page).waitFor();
    await pressEscapeThrice(page);
    await expect.poll(() => page.url()).toBe(neutralPage);
    await context.close();
  });
});
