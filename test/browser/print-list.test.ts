/** The list on paper: whole names and numbers, one left edge, no controls, and few sheets. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, resultsFor, runDirectory } from '../support/browser.ts';
import { reach } from '../support/states.ts';

const running = runDirectory();
const sheet = { width: 740, height: 960 } as const;

async function onPaper(path: string, words: RegExp, colorScheme: 'light' | 'dark' = 'light') {
  const opened = await openPage(running.browser, { viewport: sheet, colorScheme });
  await reach(opened.page, running.directory.url, { path }, false);
  await resultsFor(opened.page, words);
  await opened.page.emulateMedia({ media: 'print', colorScheme });
  return opened;
}

/** Which of these are on the sheet. */
const seen = (page: Page, selectors: readonly string[]): Promise<string[]> => page.evaluate((list) => list.filter((selector) =>
  [...document.querySelectorAll(selector)].some((element) => element.checkVisibility({ contentVisibilityAuto: true }) && element.getBoundingClientRect().height > 2)), [...selectors]);

test('a list near a town keeps what a person without a screen needs, and no more', async () => {
  const { page, context } = await onPaper('/#near=Lynn&within=20', /Lynn/);
  const kept = ['.crisis a[href="tel:988"]', '.crisis .wide-only', '.results > .print-only', '.card .print-only', '.card a[href^="tel:"]', '.card .state', '.wider .card'];
  expect(await seen(page, kept)).toEqual(kept);
  expect(await seen(page, ['.crisis .not-wide', '.leave', '.find-form', '.results-head select', '.lines-head a', '.more', '.map-toggle', '.credits', 'a[data-directions]'])).toEqual([]);
  const places = await page.locator('.results > .cards > .card').evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().left));
  expect(new Set(places).size).toBe(2);
  const edges = await page.evaluate(() => ['.crisis-word', '.brand', '.intro h1', '#lines-heading', '#results-heading', '.cards > .card .mark', '.wider summary', '.site-foot strong']
    .map((selector) => Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? -1)));
  expect(new Set(edges).size).toBe(1);
  const pdf = (await page.pdf({ format: 'Letter', preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const cards = await page.locator('.card').count();
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(Math.ceil(cards / 14));
  await context.close();
});

test('ways out of an empty list are not printed', async () => {
  const { page, context } = await onPaper('/?kind=peer-respite&language=es', /0 places/);
  expect(await seen(page, ['.ways', '.ways a'])).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  expect(await seen(page, ['.ways', '.ways a'])).toEqual(['.ways', '.ways a']);
  await context.close();
});

test('paper is white and its words are black, in the dark too', async () => {
  const { page, context } = await onPaper('/', /171|places/, 'dark');
  const colors = await page.locator('body').evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
  expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await context.close();
});
