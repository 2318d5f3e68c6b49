/** Pages whose words are two fifths longer than the English ones: nothing runs off to the side, and nothing is cut off. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interfaceLanguages, languageIds, pathIn } from '../../api/core/interface-languages.ts';
import { openPage } from '../support/browser.ts';
import { launchBrowser } from '../support/chromium.ts';
import { startDirectory, type Directory } from '../support/directory.ts';
import { cutOff } from '../support/enlarged.ts';
import { pseudoCatalog } from '../support/pseudo.ts';
import { pages, states } from '../support/states.ts';

let browser: Browser;
let directory: Directory;
let empty: Directory;
beforeAll(async () => {
  [browser, directory, empty] = await Promise.all([launchBrowser(), startDirectory({ catalog: pseudoCatalog, contact: 'words@example.org' }), startDirectory({ catalog: pseudoCatalog, isLoaded: false })]);
});
afterAll(async () => {
  await browser?.close();
  await directory?.close();
  await empty?.close();
});

/** Words that stand outside of the window, where no part of the page can be moved to show them. */
const offSide = (page: Page): Promise<string[]> => page.evaluate(() => {
  const canMove = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowX) && element !== document.documentElement;
  const moves = (element: Element | null): boolean => element !== null && (canMove(element) || moves(element.parentElement));
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
  while (texts.nextNode()) {
    const { parentElement: around, textContent } = texts.currentNode;
    if (!around?.checkVisibility() || !textContent?.trim() || around.closest('svg, .leaflet-container, .hidden, script') || getComputedStyle(around).clipPath !== 'none' || moves(around)) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const boxes = [...range.getClientRects()];
    if (boxes.some(({ left, right, width }) => width > 0 && (right > innerWidth + 1 || left < -1))) found.push(`${around.tagName}.${around.className}: ${textContent.slice(0, 60)}`);
  }
  return found;
});

/** One address of each state that the server makes by itself; a fragment is not sent. */
const paths = [...new Set([...pages, ...states.map(({ path }) => path.replace(/#.*$/, ''))])];

describe.each([320, 1280])('%i pixels wide, without scripts', (width) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(browser, { viewport: { width, height: 800 }, javaScriptEnabled: false }));
  });

  test.each(paths)('%s shows all of its words', async (path) => {
    await page.goto(directory.url + path);
    expect(await page.locator('body').textContent()).toContain('⟦');
    expect([...await offSide(page), ...await cutOff(page)]).toEqual([]);
  });

  test.each(languageIds)('the names of the other languages stand side by side, and all of them can be seen: %s', async (language) => {
    await page.goto(directory.url + pathIn(language, '/talk'));
    const names = page.locator('.languages a');
    expect(await names.allTextContents()).toEqual(languageIds.filter((id) => id !== language).map((id) => interfaceLanguages[id].name));
    const list = await page.locator('.languages ul').evaluate((element) => ({ held: element.scrollWidth, shown: element.clientWidth }));
    expect(list.held).toBeLessThanOrEqual(list.shown);
  });

  test.each(['/', '/embed'])('the apology for %s shows all of its words', async (path) => {
    await page.goto(empty.url + path);
    expect([...await offSide(page), ...await cutOff(page)]).toEqual([]);
  });

  test('words that run off to the side, or are cut off, are found', async () => {
    await page.goto(`${directory.url}/no/such/page`);
    expect([...await offSide(page), ...await cutOff(page)]).toEqual([]);
    await page.locator('h1').evaluate((heading) => Object.assign(heading.style, { whiteSpace: 'nowrap', width: '4em', marginLeft: '-1em', overflow: 'hidden' }));
    expect(await cutOff(page)).toEqual([expect.stringContaining('H1')]);
    await page.locator('h1').evaluate((heading) => Object.assign(heading.style, { overflow: 'visible', marginLeft: `${innerWidth - 40}px` }));
    expect(await offSide(page)).toContainEqual(expect.stringContaining('H1'));
  });
});
