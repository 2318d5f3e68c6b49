/** The first screen of a phone: help in one row, a number to call that nothing covers, names that can be told apart. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languageIds, pathIn } from '../../api/core/interface-languages.ts';
import { awake, openPage, resultsFor, runDirectory } from '../support/browser.ts';
import { reach } from '../support/states.ts';

const running = runDirectory();

/** The first button that calls: undefined where all of it can be seen and pressed. */
const covered = (page: Page, selector: string): Promise<string | undefined> => page.locator(selector).first().evaluate((button) => {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const corners = [[left + 16, top + 1], [right - 16, top + 1], [left + 16, bottom - 1], [right - 16, bottom - 1]] as const;
  const found = corners.map(([x, y]) => document.elementFromPoint(x, y)).find((element) => !button.contains(element));
  return found === undefined ? undefined : `${button.textContent} at ${top} to ${bottom}, under ${found?.className}`;
});

describe.each([360, 320])('on a phone of %i by 640 pixels', (width) => {
  test('the first number stands on the first screen, and nothing lies over it', async () => {
    const { page, context } = await openPage(running.browser, { viewport: { width, height: 640 } });
    for (const language of languageIds) {
      await reach(page, running.directory.url, { path: pathIn(language, '/') }, false);
      expect(await covered(page, '.lines .button.main'), language).toBe(undefined);
    }
    await reach(page, running.directory.url, { path: '/#near=Lynn' }, false);
    await resultsFor(page, /Lynn/);
    expect(await covered(page, '.card .button.main')).toBe(undefined);
    await page.setViewportSize({ width, height: 400 });
    expect(await covered(page, '.card .button.main')).toMatch(/under/);
    await context.close();
  });

  test.each(languageIds)('help in a crisis is one row, in the font that a slow line leaves too, and each link is as wide as a finger: %s', async (language) => {
    const { page, context } = await openPage(running.browser, { viewport: { width, height: 640 }, javaScriptEnabled: false });
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(running.directory.url + pathIn(language, '/no/such/page'));
    const boxes = await page.locator('.crisis a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
    expect(new Set(boxes.map(({ top, height }) => Math.round(top + height / 2))).size).toBe(1);
    expect(boxes.filter((box) => box.width < 44 || box.height < 44)).toEqual([]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width);
    await context.close();
  });

  test('suggestions are as wide as the screen has room for', async () => {
    const { page, context } = await openPage(running.browser, { viewport: { width, height: 640 } });
    await reach(page, running.directory.url, { path: '/' }, false);
    await page.locator('#near').fill('wor');
    const list = page.getByRole('listbox');
    await list.waitFor();
    const { left, right } = await list.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
    expect([left, width - right]).toEqual([16, 16]);
    await context.close();
  });
});

test.each([768, 1100, 1280])('help in a crisis is one row of the height that what stays in place below it expects, %i pixels wide', async (width) => {
  const { page, context } = await openPage(running.browser, { viewport: { width, height: 800 }, javaScriptEnabled: false });
  for (const language of languageIds) {
    await page.goto(running.directory.url + pathIn(language, '/about'));
    const bar = page.locator('.crisis');
    expect([language, await bar.evaluate((element) => [element.getBoundingClientRect().height, element.scrollWidth <= element.clientWidth])]).toEqual([language, [56, true]]);
  }
  await context.close();
});

test('links of the bar that look alike are called by different names', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(running.directory.url);
  const links = page.locator('.crisis ul a');
  expect(await links.count()).toBe(4);
  for (const name of ['Text 988', 'Text Help Line']) expect(await page.locator('.crisis').getByRole('link', { name, exact: true }).count()).toBe(1);
  await context.close();
});

test('a menu says once how many were chosen', async () => {
  const { page, context } = await openPage(running.browser);
  await reach(page, running.directory.url, { path: '/?kind=clubhouse' }, true);
  expect(await page.locator('.chips').ariaSnapshot()).toContain('Kind 1 chosen');
  await context.close();
});

test.each([1280, 1920])('the head, the page and the foot begin at one edge, %i pixels wide', async (width) => {
  const { page, context } = await openPage(running.browser, { viewport: { width, height: 900 } });
  const edges: number[] = [];
  for (const [path, inside] of [['/talk', '.talk h1'], ['/no/such/page', '.apology h1'], ['/locations/recovery-exchange-lynn', '.back'], ['/locations/988-lifeline', '.back']] as const) {
    await page.goto(running.directory.url + path);
    for (const selector of ['.brand', inside, '.site-foot > p']) edges.push(await page.locator(selector).first().evaluate((element) => element.getBoundingClientRect().left));
  }
  expect(new Set(edges).size).toBe(1);
  await context.close();
});

test('taking back the last choice shows the menu that has the focus then, however far the row of chips was pushed aside', async () => {
  const { page, context } = await openPage(running.browser, { viewport: { width: 360, height: 640 } });
  await page.goto(`${running.directory.url}/?kind=clubhouse`);
  await awake(page);
  await page.locator('.chips').evaluate((row) => row.scrollTo({ left: row.scrollWidth, behavior: 'instant' }));
  await page.getByRole('link', { name: /Remove .*Clubhouse/ }).press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('#find summary'));
  const inView = (): Promise<boolean> => page.evaluate(() => {
    const { left, right } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return left >= 0 && right <= innerWidth;
  });
  expect(await inView()).toBe(true);
  await context.close();
});
