/** From one language to another in a real browser: the chooser, what is offered to whom, and how little of it travels. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { interfaceLanguages, languageIds, pathIn, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { catalogs } from '../../web/messages/catalogs.ts';
import { holdScripts, openPage, phone, resultsFor, runDirectory, taken } from '../support/browser.ts';
import { placesOnSheet, ready } from '../support/sheet.ts';
import { showMap } from '../support/states.ts';
import { tellsOf } from '../support/tells.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();
let door: Watch;
beforeAll(async () => {
  door = await watch(running.directory.url);
});
beforeEach(() => void door.heard.splice(0));
afterAll(() => door?.close());

const choose = (page: Page, language: InterfaceLanguage): Promise<void> => page.locator('.languages').getByRole('link', { name: interfaceLanguages[language].name, exact: true }).click();
const offered = (page: Page) => page.locator('.languages a.offered');
const kept = (page: Page): Promise<unknown> => page.evaluate(() => [document.cookie, { ...localStorage }, { ...sessionStorage }, window.name]);
const nothing = ['', {}, {}, ''];

describe('the chooser', () => {
  test('names the others in their own words, each marked as what it is', async () => {
    const { page, context } = await openPage(running.browser);
    for (const language of languageIds) {
      await page.goto(door.url + pathIn(language, '/talk'));
      const links = await page.locator('.languages a').evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('lang'), link.getAttribute('hreflang'), link.getAttribute('href')]));
      expect(links).toEqual(languageIds.filter((id) => id !== language).map((id) => [interfaceLanguages[id].name, interfaceLanguages[id].tag, interfaceLanguages[id].tag, pathIn(id, '/talk')]));
    }
    await context.close();
  });

  test('keeps the filters and the town that was typed, and no server learns of the town', async () => {
    const { page, context, errors } = await openPage(running.browser, { viewport: phone });
    await page.goto(`${door.url}/?kind=recovery-support-center`);
    await taken(page);
    await page.locator('#near').fill('worcester');
    await page.locator('#near').press('Enter');
    await resultsFor(page, /Worcester/);
    const cards = await page.locator('.card h3').allTextContents();
    await choose(page, 'es');
    await page.waitForURL(/\/es\/\?kind=recovery-support-center#near=worcester/i);
    await resultsFor(page, /de Worcester/);
    expect(await page.locator('.card h3').allTextContents()).toEqual(cards);
    await choose(page, 'en');
    await page.waitForURL(/\d\/\?kind=recovery-support-center#near=worcester/i);
    await resultsFor(page, /of Worcester/);
    expect(door.heard.filter(({ path }) => path.startsWith('/es/?kind=recovery-support-center'))).toHaveLength(1);
    expect(door.heard.flatMap((one) => tellsOf(one, ['worcester']))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('keeps the places of the sheet, and no server learns of them', async () => {
    const { page, context } = await openPage(running.browser);
    const ids = ['recovery-exchange-lynn', 'mass-211'];
    await page.goto(`${door.url}/sheet#places=${ids.join(',')}`);
    await page.locator('.sheet-place').nth(1).waitFor();
    await choose(page, 'pt');
    await page.waitForURL(/\/pt\/sheet#/);
    await page.locator('.sheet-place').nth(1).waitFor();
    expect(placesOnSheet(page)).toEqual(ids);
    await page.goto(`${door.url}/pt/talk#places=${ids.join(',')}`);
    await ready(page);
    await choose(page, 'ht');
    await page.waitForURL(/\/ht\/talk#/);
    expect(placesOnSheet(page)).toEqual(ids);
    expect(door.heard.flatMap((one) => tellsOf(one, ids))).toEqual([]);
    await context.close();
  });
});

describe('the language of the browser', () => {
  test.each([['es-US', 'es'], ['pt-BR', 'pt'], ['ht-HT', 'ht']] as const)('%s is offered on the first page of a visit and on no other, where nothing moves and nothing is kept', async (locale, language) => {
    const { page, context } = await openPage(running.browser, { locale, viewport: phone, reducedMotion: 'no-preference' });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      const nodes = (entry: PerformanceEntry): (Node | null)[] => (entry as PerformanceEntry & { sources: { node: Node | null }[] }).sources.map(({ node }) => node);
      new PerformanceObserver((list) => moved.push(...list.getEntries().flatMap(nodes).map((node) => node?.textContent?.slice(0, 80) ?? ''))).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${door.url}/guide`);
    await offered(page).waitFor();
    expect(await offered(page).evaluate((link) => [link.textContent, link.getAttribute('lang'), link.getAttribute('href')])).toEqual([catalogs[language].documents.languages.offer, interfaceLanguages[language].tag, pathIn(language, '/guide')]);
    expect(await offered(page).evaluate((link) => [link.getBoundingClientRect().left >= 0, link.getBoundingClientRect().right <= innerWidth])).toEqual([true, true]);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    expect([new URL(page.url()).pathname, await kept(page), await context.cookies()]).toEqual(['/guide', nothing, []]);
    await page.locator('main a[href^="/guide/"]').first().click();
    await page.waitForURL(/\/guide\//);
    await page.waitForLoadState('networkidle');
    expect([await page.locator('.languages a').count(), await offered(page).count(), await kept(page)]).toEqual([languageIds.length - 1, 0, nothing]);
    await context.close();
  });

  test('is offered before any script has come', async () => {
    const { page, context } = await openPage(running.browser, { locale: 'es-US' });
    const release = await holdScripts(page, '**/assets/*.js');
    await page.goto(door.url, { waitUntil: 'commit' });
    await offered(page).waitFor();
    release();
    await taken(page);
    expect(await offered(page).count()).toBe(1);
    await context.close();
  });

  test('is not offered where the page speaks it, nor where the site does not', async () => {
    for (const [locale, path] of [['es-MX', '/es/guide'], ['fr-FR', '/guide'], ['en-US', '/guide']] as const) {
      const { page, context } = await openPage(running.browser, { locale });
      await page.goto(door.url + path);
      await page.waitForLoadState('networkidle');
      expect([await page.locator('.languages a').count(), await offered(page).count()]).toEqual([languageIds.length - 1, 0]);
      await context.close();
    }
  });

  test('leads to what is shown now', async () => {
    const { page, context } = await openPage(running.browser, { locale: 'es-US' });
    await page.goto(`${door.url}/?kind=clubhouse#near=Worcester`);
    await resultsFor(page, /Worcester/);
    await offered(page).click();
    await page.waitForURL(/\/es\/\?kind=clubhouse#near=worcester/i);
    await context.close();
  });
});

/** Sentences of several files of words, each of which would tell that a file has come. */
const sentencesOf = (language: InterfaceLanguage): string[] => {
  const { messages, sheet } = catalogs[language];
  return [messages.find.positionRefused, messages.results.callFirst, messages.none.clear, sheet.waiting, sheet.howTo, sheet.notes.lives];
};

test.each(languageIds)('of all words only those of %s come to its pages', async (language) => {
  const { page, context } = await openPage(running.browser);
  // Read afterwards: a browser that goes on to the next page gives away what came for the last one.
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
  await page.goto(door.url + pathIn(language, '/'));
  await taken(page);
  await showMap(page, true);
  await page.keyboard.press('?');
  await page.locator('dialog.shortcuts').waitFor();
  for (const path of ['/talk', '/locations/recovery-exchange-lynn', '/embed?kind=clubhouse', '/sheet#places=recovery-exchange-lynn']) {
    await page.goto(door.url + pathIn(language, path));
    await taken(page);
  }
  await page.locator('.sheet-send summary').click();
  await page.locator('.sheet-send textarea').waitFor();
  const code = (await Promise.all([...scripts].map(async (address) => (await fetch(address)).text()))).join('\n');
  expect(sentencesOf(language).filter((sentence) => !code.includes(sentence))).toEqual([]);
  for (const other of languageIds.filter((id) => id !== language)) expect([other, sentencesOf(other).filter((sentence) => code.includes(sentence))]).toEqual([other, []]);
  await context.close();
});
