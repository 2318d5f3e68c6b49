/** Text at twice its size, set in the browser: lines wrap, nothing runs off to the side, and nothing lies over a number. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, resultsFor, runDirectory } from '../support/browser.ts';
import { launchBrowser } from '../support/chromium.ts';
import { pages, reach, type State } from '../support/states.ts';

const running = runDirectory();
const looked: readonly State[] = [...pages.map((path) => ({ path })), { path: '/#near=Lynn', act: (page) => resultsFor(page, /Lynn/) }];

/** What reaches past the edge of the window, and so makes a person scroll sideways. */
const tooWide = (page: Page): Promise<string[]> => page.evaluate(() => {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const past = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5);
  return [`${document.documentElement.scrollWidth} px`, ...past.map((element) => `${element.tagName} ${element.getAttribute('class')} ${(element.textContent ?? '').slice(0, 30)}`)];
});

/** Which links of the bar lie over each other, or stand on more than one line. */
const crowded = (page: Page): Promise<string[]> => page.evaluate(() => {
  const links = [...document.querySelectorAll('.crisis a')].map((link) => ({ name: link.textContent, box: link.getBoundingClientRect(), lines: new Set([...link.getClientRects()].map(({ top }) => top)).size }));
  const over = links.filter(({ box }, index) => links.slice(index + 1).some(({ box: other }) =>
    box.left < other.right - 0.5 && other.left < box.right - 0.5 && box.top < other.bottom - 0.5 && other.top < box.bottom - 0.5));
  return [...over, ...links.filter(({ lines }) => lines > 1)].map(({ name }) => String(name));
});

/** A browser whose reader set text to twice the usual 16 pixels; lengths in media queries grow with it. */
describe.each([360, 320])('with large text on a screen of %i pixels', (width) => {
  let large: Browser;
  let page: Page;
  beforeAll(async () => {
    large = await launchBrowser('--blink-settings=defaultFontSize=32');
    ({ page } = await openPage(large, { viewport: { width, height: 740 } }));
  });
  afterAll(() => large?.close());

  test.each(looked)('$path needs no sideways scrolling, and each link of the bar stands for itself', async (state) => {
    await reach(page, running.directory.url, state, false);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await tooWide(page)).toEqual([]);
    expect(await crowded(page)).toEqual([]);
  });

  test('the bar scrolls away, so that it covers nothing', async () => {
    await reach(page, running.directory.url, { path: '/talk' }, false);
    await page.evaluate(() => scrollTo(0, 1500));
    expect(await page.locator('.crisis').evaluate((bar) => bar.getBoundingClientRect().bottom)).toBeLessThan(0);
  });

  test('what runs off to the side is found', async () => {
    await reach(page, running.directory.url, { path: '/no/such/page' }, false);
    await page.locator('h1').evaluate((heading) => Object.assign(heading.style, { whiteSpace: 'nowrap' }));
    expect(await tooWide(page)).not.toEqual([]);
  });
});
