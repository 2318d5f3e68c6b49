/** Places of the sheet side by side: chosen, kept in the address, on a phone, on paper, without scripts. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, runDirectory } from '../support/browser.ts';
import { five, openSheet, withFive } from '../support/sheet.ts';

const running = runDirectory();

describe('places side by side', () => {
  const columns = (page: Page): Promise<string[]> => page.getByRole('columnheader').allTextContents();

  test('are the first four, until somebody chooses; a reload, Back and a link keep the choice', async () => {
    const { page, context } = await openPage(running.browser);
    await openSheet(page, running.directory.url, withFive);
    await page.getByRole('button', { name: /^Compare/ }).click();
    await page.locator('.compare-table').waitFor();
    expect(await columns(page)).toHaveLength(4);
    const boxes = page.locator('.compare-which input');
    // A fifth does not fit, and is not let in.
    await boxes.nth(4).click({ force: true });
    expect(await boxes.nth(4).isChecked()).toBe(false);
    await boxes.nth(0).click();
    await boxes.nth(4).click();
    const chosen = await columns(page);
    expect(chosen).toHaveLength(4);
    expect(chosen.at(-1)).toContain('Northeast');
    expect(page.url()).toContain(`compare=${five.slice(1).join(',')}`);
    await page.reload();
    await page.locator('.compare-table').waitFor();
    expect(await columns(page)).toEqual(chosen);
    await page.getByRole('columnheader').first().getByRole('link').click();
    await page.waitForURL('**/locations/**');
    await page.goBack();
    await page.locator('.compare-table').waitFor();
    expect(await columns(page)).toEqual(chosen);
    await page.getByRole('button', { name: 'Hide the comparison' }).click();
    expect(await page.locator('.compare-table').count()).toBe(0);
    expect(page.url()).toBe(`${running.directory.url}/sheet#${withFive}`);
    await page.goBack();
    await page.locator('.compare-table').waitFor();
    await context.close();
  });

  test('never leave an answer empty, and say it when something is not known', async () => {
    const { page, context } = await openPage(running.browser);
    await openSheet(page, running.directory.url, `near=Lynn&compare=&${withFive}`);
    await page.locator('.compare-table').waitFor();
    const answers = await page.locator('.compare-table td').evaluateAll((cells) => cells.map((cell) => [...cell.children].filter((child) => !child.matches('.whose')).map(({ textContent }) => textContent).join('') || cell.lastChild?.textContent));
    expect(answers.filter((answer) => !answer)).toEqual([]);
    expect(await page.locator('.compare-table td', { hasText: 'Not known: ask' }).count()).toBeGreaterThan(4);
    expect(await page.getByRole('rowheader', { name: 'Where, and how far from Lynn' }).count()).toBe(1);
    expect(await page.locator('.compare').innerText()).not.toMatch(/\d+ [A-Z]\w+ (St|Ave|Rd), Northampton/);
    await context.close();
  });

  test.each([320, 360])('at %d px two stand beside each other, the others are reached by keyboard, and the page stays where it is', async (width) => {
    const { page, context } = await openPage(running.browser, { viewport: { width, height: 740 } });
    await openSheet(page, running.directory.url, `compare=&${withFive}`);
    const region = page.getByRole('region', { name: 'Places side by side' });
    await region.waitFor();
    const seen = await page.getByRole('columnheader').evaluateAll((headers) => headers.filter((header) => header.getBoundingClientRect().right <= innerWidth).length);
    expect(seen).toBe(2);
    await region.focus();
    // Whoever sees that it has stopped on the way presses again: the browser glides, and gives up where the page is laid out anew.
    let presses = 0;
    await expect.poll(async () => {
      if (presses++ < 20) await page.keyboard.press('ArrowRight');
      return region.evaluate((part) => part.scrollLeft + part.clientWidth >= part.scrollWidth - 2);
    }).toBe(true);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, scrollX])).toEqual([width, 0]);
    await context.close();
  });

  test.each([['Letter', 816], ['A4', 794]] as const)('four fit on %s, on one page of their own', async (format, width) => {
    const { page, context } = await openPage(running.browser, { viewport: { width, height: 1000 } });
    // One typeface from beginning to end: ours may come in between two prints, and is not there on a slow line.
    await page.route('**/*.woff2', (route) => route.abort());
    await openSheet(page, running.directory.url, `near=Lynn&compare=&${withFive}`);
    await page.locator('.compare-table').waitFor();
    const sheets = async (): Promise<number> => (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    const both = await sheets();
    await page.getByRole('button', { name: 'Hide the comparison' }).click();
    expect(both).toBe((await sheets()) + 1);
    await page.goBack();
    await page.locator('.compare-table').waitFor();
    await page.emulateMedia({ media: 'print' });
    const right = await page.locator('.compare-table td').evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
    expect(right).toBeLessThanOrEqual(width);
    await context.close();
  });

  test('stand there without scripts, chosen by the address', async () => {
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false });
    await page.goto(`${running.directory.url}/sheet?${withFive}&compare=${five[3]},${five[1]}`);
    expect(await columns(page)).toHaveLength(2);
    await page.locator(`.compare-which input[value="${five[4]}"]`).check();
    await page.getByRole('button', { name: 'Compare these' }).click();
    await page.waitForURL(/compare=.*compare=.*compare=/);
    expect(await columns(page)).toHaveLength(3);
    await context.close();
  });
});
