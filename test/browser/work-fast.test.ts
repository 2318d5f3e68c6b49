/** The work of a referral, fast: by keyboard alone, with nothing lost on the way, and without telling anybody the town. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awake, holdScripts, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { five, focusedCard, openSheet, placesOnSheet, ready, sheetCount } from '../support/sheet.ts';
import { tellsOf } from '../support/tells.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();
let door: Watch;
beforeAll(async () => {
  door = await watch(running.directory.url);
});
afterAll(() => door?.close());

test('a town is typed, two places put on the sheet, compared and printed by keyboard alone, and no request tells of the town', async () => {
  door.heard.length = 0;
  const { page, context, errors } = await openPage(running.browser);
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) }));
  await page.goto(door.url);
  await awake(page);
  await ready(page);
  await page.keyboard.press('/');
  await page.keyboard.type('lynn', { delay: 30 });
  await page.getByRole('option', { name: /^Lynn\b/ }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await resultsFor(page, /Lynn/);
  await page.keyboard.press('Tab');
  // The first is the line that is open now; then come the results.
  await page.keyboard.press('j');
  for (let presses = 0; presses < 3 && (await focusedCard(page)) === undefined; presses++) await page.keyboard.press('j');
  const first = await focusedCard(page);
  expect(first).toMatch(/^card-/);
  await page.keyboard.press('a');
  await page.keyboard.press('j');
  const second = await focusedCard(page);
  await page.keyboard.press('a');
  await expect.poll(() => sheetCount(page).textContent()).toBe('2');
  expect([first, second].map((id) => id?.replace('card-', ''))).toEqual(placesOnSheet(page));
  await page.keyboard.press('k');
  expect(await focusedCard(page)).toBe(first);
  await page.keyboard.press('r');
  await page.waitForURL('**/sheet#places=*');
  await awake(page);
  await ready(page);
  await page.keyboard.press('c');
  await page.locator('.compare-table').waitFor();
  expect(await page.getByRole('columnheader').count()).toBe(2);
  await page.keyboard.press('p');
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  expect(door.heard.flatMap((request) => tellsOf(request, ['lynn', '01902', ...placesOnSheet(page)]))).toEqual([]);
  expect(door.heard.length).toBeGreaterThan(5);
  expect(errors).toEqual([]);
  await context.close();
});

test('filters and place are kept while places are added, a record is read and the sheet is looked at', async () => {
  const { page, context, errors } = await openPage(running.browser);
  const kept = '/?kind=recovery-support-center,clubhouse&open=unknown#near=Lynn&within=20';
  await page.goto(running.directory.url + kept);
  await awake(page);
  await resultsFor(page, /within 20 miles of Lynn/);
  await ready(page);
  const total = await page.locator('#results-heading').textContent();
  await page.locator('.card sheet-choice a').first().click();
  await expect.poll(() => sheetCount(page).textContent()).toBe('1');
  await page.locator('.card h3 a').nth(1).click();
  await page.waitForURL('**/locations/**');
  await ready(page);
  await page.locator('article.location sheet-choice a').first().click();
  await expect.poll(() => placesOnSheet(page).length).toBe(2);
  const sheet = placesOnSheet(page);
  await page.locator('sheet-count a').click();
  await page.waitForURL('**/sheet#**');
  await page.locator('.sheet-place').nth(1).waitFor();
  await page.getByRole('link', { name: 'Back to your results' }).click();
  await page.waitForURL('**/?kind=**');
  await resultsFor(page, /within 20 miles of Lynn/);
  expect(page.url()).toBe(`${running.directory.url}${kept}&places=${sheet.join(',')}`);
  expect(await page.locator('#results-heading').textContent()).toBe(total);
  await ready(page);
  await expect.poll(() => sheetCount(page).textContent()).toBe('2');
  expect(errors).toEqual([]);
  await context.close();
});

describe('the nearest of each kind', () => {
  const cards = (page: Page): Promise<(string | null)[]> => page.locator('.nearest > .nearest-cards h4 a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

  test('is found on the device for a typed town, added at once, and told to nobody', async () => {
    door.heard.length = 0;
    const { page, context, errors } = await openPage(running.browser, { viewport: phone });
    await openSheet(page, door.url, '');
    const box = page.getByRole('combobox', { name: 'Town or ZIP code' });
    await box.fill('springf');
    await page.getByRole('option', { name: /^Springfield/ }).first().click();
    await page.getByRole('heading', { name: 'Nearest to Springfield' }).waitFor();
    const found = await cards(page);
    expect(await page.locator('.nearest output', { hasText: 'Nearest to Springfield' }).count()).toBe(1);
    expect(found).toHaveLength(3);
    await page.getByRole('button', { name: 'Add all three' }).click();
    await page.locator('.sheet-place').nth(2).waitFor();
    expect(placesOnSheet(page).map((id) => `/locations/${id}`)).toEqual(found);
    expect(await page.getByRole('button', { name: 'All three are on the sheet' }).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(page.url()).toContain('#near=Springfield&places=');
    expect(door.heard.flatMap((request) => tellsOf(request, ['springf', ...placesOnSheet(page)]))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test.each(['Lynn', '01060', 'Boston', 'lyn'])('near %s is the same on the device and on the server', async (near) => {
    const { page, context } = await openPage(running.browser);
    await openSheet(page, running.directory.url, `near=${near}`);
    await page.locator('.nearest-card').first().waitFor();
    const here = await page.locator('.nearest').evaluate((part) => [...part.querySelectorAll('h3, h4, .quiet, .state, .nearest-far')].map(({ textContent }) => textContent));
    const without = await openPage(running.browser, { javaScriptEnabled: false });
    await without.page.goto(`${running.directory.url}/sheet?near=${near}`);
    expect(await without.page.locator('.nearest').evaluate((part) => [...part.querySelectorAll('h3, h4, .quiet, .state, .nearest-far')].map(({ textContent }) => textContent))).toEqual(here);
    await without.context.close();
    await context.close();
  });

  test('takes a name for no town while the names of the records are still on their way', async () => {
    const { page, context } = await openPage(running.browser);
    const release = await holdScripts(page, '**/api/directory');
    const places = page.waitForResponse('**/api/places');
    await page.goto(`${running.directory.url}/sheet`);
    await awake(page);
    const box = page.getByRole('combobox', { name: 'Town or ZIP code' });
    await box.fill('hope');
    await places;
    await page.getByRole('option', { name: /Hopedale/ }).waitFor();
    await box.press('Enter');
    await page.locator('.nearest-told output', { hasText: /./ }).waitFor();
    expect(await box.inputValue()).toBe('hope');
    release();
    await page.locator('.nearest .notice', { hasText: 'hope' }).waitFor();
    await context.close();
  });

  test('says so where the nearest is far', async () => {
    const { page, context } = await openPage(running.browser);
    await openSheet(page, running.directory.url, 'near=North+Adams');
    await page.locator('.nearest-far').first().waitFor();
    expect(await page.locator('.nearest-far').first().textContent()).toBe('The nearest one that we know is more than 30 miles away.');
    await context.close();
  });

  test('leads there from results near a town, and keeps the sheet', async () => {
    const { page, context, errors } = await openPage(running.browser);
    await page.goto(`${running.directory.url}/#near=Lynn&places=${five[1]}`);
    await resultsFor(page, /Lynn/);
    await page.getByRole('link', { name: 'Nearest of each kind' }).click();
    await page.getByRole('heading', { name: 'Nearest to Lynn' }).waitFor();
    expect(page.url()).toBe(`${running.directory.url}/sheet#near=Lynn&places=${five[1]}`);
    await page.goBack();
    await resultsFor(page, /Lynn/);
    await page.getByRole('button', { name: 'Clear Lynn' }).click();
    await page.locator('.nearest-way').waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
    await context.close();
  });

  test('works without scripts, keeps the places, and says who sees the town', async () => {
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false });
    await page.goto(`${running.directory.url}/sheet?places=${five[1]}`);
    await page.getByLabel('Town or ZIP code').fill('Lynn');
    await page.getByText('this form sends the town to our server').waitFor();
    await page.getByRole('button', { name: 'Show nearest' }).click();
    await page.getByRole('heading', { name: 'Nearest to Lynn' }).waitFor();
    await page.getByRole('link', { name: 'Add all three' }).click();
    await page.locator('.sheet-place').nth(3).waitFor();
    expect(new URL(page.url()).searchParams.get('places')?.split(',')[0]).toBe(five[1]);
    expect(new URL(page.url()).searchParams.get('near')).toBe('Lynn');
    await context.close();
  });
});
