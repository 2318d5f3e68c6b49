/** The work of a referral, fast: by keyboard alone, with nothing lost on the way, and without telling anybody the town. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neutralPage } from '../../web/document/neutral-page.ts';
import { awake, desk, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { tellsOf } from '../support/tells.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();
let door: Watch;
beforeAll(async () => {
  door = await watch(running.directory.url);
});
afterAll(() => door?.close());

const five = ['recovery-exchange-lynn', 'kiva-center-worcester', 'wildflower-peer-support-line', 'afiya-peer-respite-northampton', 'northeast-rlc-lawrence'];
const withFive = `places=${five.join(',')}`;

/** Other work on the machine may be slow. */
const patience = { timeout: 10_000 } as const;

/** Waits for what every page has of the sheet, and of the keys with it. */
const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => customElements.get('sheet-choice'));
const placesOf = (page: Page): string[] => (/places=([^&]*)/.exec(page.url())?.[1] ?? '').split(',').filter(Boolean);
const focusedCard = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest('.card')?.id);
const count = (page: Page) => page.locator('sheet-count .count');

/** Opens a page of the sheet as somebody who had it before does. */
async function openSheet(page: Page, fragment: string, url = running.directory.url): Promise<void> {
  await page.goto(`${url}/sheet#${fragment}`);
  await awake(page);
  await ready(page);
}

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
  await expect.poll(() => count(page).textContent(), patience).toBe('2');
  expect([first, second].map((id) => id?.replace('card-', ''))).toEqual(placesOf(page));
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
  expect(door.heard.flatMap((request) => tellsOf(request, ['lynn', '01902', ...placesOf(page)]))).toEqual([]);
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
  await expect.poll(() => count(page).textContent(), patience).toBe('1');
  await page.locator('.card h3 a').nth(1).click();
  await page.waitForURL('**/locations/**');
  await ready(page);
  await page.locator('article.location sheet-choice a').first().click();
  await expect.poll(() => placesOf(page).length, patience).toBe(2);
  const sheet = placesOf(page);
  await page.locator('sheet-count a').click();
  await page.waitForURL('**/sheet#**');
  await page.locator('.sheet-place').nth(1).waitFor();
  await page.getByRole('link', { name: 'Back to your results' }).click();
  await page.waitForURL('**/?kind=**');
  await resultsFor(page, /within 20 miles of Lynn/);
  expect(page.url()).toBe(`${running.directory.url}${kept}&places=${sheet.join(',')}`);
  expect(await page.locator('#results-heading').textContent()).toBe(total);
  await ready(page);
  await expect.poll(() => count(page).textContent(), patience).toBe('2');
  expect(errors).toEqual([]);
  await context.close();
});

describe('the nearest of each kind', () => {
  const cards = (page: Page): Promise<(string | null)[]> => page.locator('.nearest > .nearest-cards h4 a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));

  test('is found on the device for a typed town, added at once, and told to nobody', async () => {
    door.heard.length = 0;
    const { page, context, errors } = await openPage(running.browser, { viewport: phone });
    await openSheet(page, '', door.url);
    const box = page.getByRole('combobox', { name: 'Town or ZIP code' });
    await box.fill('springf');
    await page.getByRole('option', { name: /^Springfield/ }).first().click();
    await page.getByRole('heading', { name: 'Nearest to Springfield' }).waitFor();
    const found = await cards(page);
    expect(found).toHaveLength(3);
    await page.getByRole('button', { name: 'Add all three' }).click();
    await page.locator('.sheet-place').nth(2).waitFor();
    expect(placesOf(page).map((id) => `/locations/${id}`)).toEqual(found);
    expect(await page.getByRole('button', { name: 'All three are on the sheet' }).evaluate((button) => button === document.activeElement)).toBe(true);
    expect(page.url()).toContain('#near=Springfield&places=');
    expect(door.heard.flatMap((request) => tellsOf(request, ['springf', ...placesOf(page)]))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test.each(['Lynn', '01060', 'Boston', 'lyn'])('near %s is the same on the device and on the server', async (near) => {
    const { page, context } = await openPage(running.browser);
    await openSheet(page, `near=${near}`);
    await page.locator('.nearest-card').first().waitFor();
    const here = await page.locator('.nearest').evaluate((part) => [...part.querySelectorAll('h3, h4, .quiet, .state, .nearest-far')].map(({ textContent }) => textContent));
    const without = await openPage(running.browser, { javaScriptEnabled: false });
    await without.page.goto(`${running.directory.url}/sheet?near=${near}`);
    expect(await without.page.locator('.nearest').evaluate((part) => [...part.querySelectorAll('h3, h4, .quiet, .state, .nearest-far')].map(({ textContent }) => textContent))).toEqual(here);
    await without.context.close();
    await context.close();
  });

  test('says so where the nearest is far', async () => {
    const { page, context } = await openPage(running.browser);
    await openSheet(page, 'near=North+Adams');
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

describe('places side by side', () => {
  const columns = (page: Page): Promise<string[]> => page.getByRole('columnheader').allTextContents();

  test('are the first four, until somebody chooses; a reload, Back and a link keep the choice', async () => {
    const { page, context } = await openPage(running.browser);
    await openSheet(page, withFive);
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
    await openSheet(page, `near=Lynn&compare=&${withFive}`);
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
    await openSheet(page, `compare=&${withFive}`);
    const region = page.getByRole('region', { name: 'Places side by side' });
    await region.waitFor();
    const seen = await page.getByRole('columnheader').evaluateAll((headers) => headers.filter((header) => header.getBoundingClientRect().right <= innerWidth).length);
    expect(seen).toBe(2);
    await region.focus();
    for (let presses = 0; presses < 20; presses++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((part) => part.scrollLeft + part.clientWidth >= part.scrollWidth - 2), patience).toBe(true);
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, scrollX])).toEqual([width, 0]);
    await context.close();
  });

  test.each([['Letter', 816], ['A4', 794]] as const)('four fit on %s, on one page of their own', async (format, width) => {
    const { page, context } = await openPage(running.browser, { viewport: { width, height: 1000 } });
    await openSheet(page, `near=Lynn&compare=&${withFive}`);
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
    expect(await count(page).textContent()).toBe('0');
    expect(new URL(page.url()).pathname).toBe('/');
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('a');
    await expect.poll(() => count(page).textContent(), patience).toBe('1');
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
    expect(await count(page).textContent()).toBe('0');
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length, window.name])).toEqual(['', 0, 0, '']);
    await page.keyboard.press('?');
    await dialog(page).getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await expect.poll(() => count(page).textContent(), patience).toBe('1');
    await context.close();
  });

  test('reach the map: its pane where it is beside the list, its button on a phone', async () => {
    const { page, context } = await open();
    await page.keyboard.press('m');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('map-pane');
    await page.setViewportSize(phone);
    await page.keyboard.press('m');
    await page.locator('.find[data-view=map]').waitFor();
    await context.close();
  });

  test('leave Esc alone: three times still leaves the site, with the list of keys open', async () => {
    const { page, context } = await open('/talk');
    await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
    await page.keyboard.press('?');
    await dialog(page).waitFor();
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
    await expect.poll(() => page.url(), { timeout: 15_000 }).toBe(neutralPage);
    await context.close();
  });
});
