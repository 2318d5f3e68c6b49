/** The referral sheet in a browser: chosen anywhere, kept in the address, put into order, noted on, and known to nobody else. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { neutralPage } from '../../web/document/neutral-page.ts';
import { awake, failUntil, openPage, phone, pressEscapeThrice, runDirectory } from '../support/browser.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();
let door: Watch;
beforeAll(async () => {
  door = await watch(running.directory.url);
});
afterAll(() => door?.close());

const lynn = 'recovery-exchange-lynn';
const harbor = 'recovery-on-the-harbor-east-boston';
const respite = 'afiya-peer-respite-northampton';
const three = `/sheet#places=${lynn},${harbor},${respite}`;

const count = (page: Page, number: number): Promise<void> => page.locator('sheet-count .count', { hasText: new RegExp(`^${number}$`) }).waitFor();
const order = (page: Page): Promise<string[]> => page.locator('.sheet-place').evaluateAll((items) => items.map((item) => item.getAttribute('data-place') ?? ''));
const entry = (page: Page, id: string) => page.locator(`#place-${id}`);
const said = (page: Page) => page.locator('.sheet-status output');
const press = (page: Page, id: string, name: string): Promise<void> => entry(page, id).getByRole('button', { name }).click();

/** A sheet with its places on it. */
async function openSheet(path = three, options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(running.browser, options);
  await opened.page.goto(door.url + path);
  await opened.page.locator('.sheet-place').first().waitFor();
  return opened;
}

describe('choosing', () => {
  test('works on the find page, on a record and on the page of all lines, and no server learns what was chosen', async () => {
    const { page, context, errors } = await openPage(running.browser, { viewport: phone });
    await page.goto(door.url);
    await awake(page);
    const first = page.locator('.card sheet-choice').first();
    const onFind = await first.getAttribute('data-place') ?? '';
    await first.getByRole('button').click();
    await count(page, 1);
    await page.locator('.card h3 a').nth(1).click();
    await page.waitForURL(/\/locations\//);
    const onRecord = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.locator(`sheet-choice[data-place="${onRecord}"]`).getByRole('button').click();
    await count(page, 2);
    await page.getByRole('link', { name: 'Talk now' }).click();
    const onTalk = page.locator('.talk-card sheet-choice').last();
    const line = await onTalk.getAttribute('data-place') ?? '';
    await onTalk.getByRole('button').click();
    await count(page, 3);
    const heard = door.heard.length;
    await page.locator('sheet-count a').click();
    await page.locator('.sheet-place').first().waitFor();
    expect(await order(page)).toEqual([onFind, onRecord, line]);
    expect(door.heard.slice(heard).map(({ path }) => path).filter((path) => path.includes('places') || path.includes(line))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('on the way Back the newest sheet is there, and after a reload', async () => {
    const { page, context } = await openPage(running.browser);
    await page.goto(`${door.url}/#places=${harbor}`);
    await awake(page);
    await page.goto(`${door.url}/locations/${lynn}#places=${harbor}`);
    await page.locator(`sheet-choice[data-place="${lynn}"]`).first().getByRole('button').click();
    await count(page, 2);
    await page.locator('sheet-count a').click();
    await page.locator('.sheet-place').nth(1).waitFor();
    await page.reload();
    await page.locator('.sheet-place').nth(1).waitFor();
    await press(page, harbor, 'Take off');
    await page.goBack();
    await count(page, 1);
    expect(new URL(page.url()).hash).toBe(`#places=${lynn}`);
    await context.close();
  });

  test('ends at thirty, and says so', async () => {
    const ids = running.directory.records.slice(0, 30).map(({ id }) => id);
    const other = running.directory.records.slice(30).find(({ id }) => !ids.includes(id))?.id ?? '';
    const { page, context } = await openPage(running.browser);
    await page.goto(`${door.url}/locations/${other}#places=${ids.join(',')}`);
    await count(page, 30);
    await page.locator(`sheet-choice[data-place="${other}"]`).first().getByRole('button').click();
    await page.locator('sheet-count output', { hasText: 'The sheet is full: it holds 30 places.' }).waitFor();
    await count(page, 30);
    await context.close();
  });

  test('an address that was sent to the server moves behind the #, with its large print', async () => {
    const { page, context } = await openSheet(`/sheet?places=${lynn},${harbor}&print=large`);
    await awake(page);
    const { search, hash } = new URL(page.url());
    expect(search).toBe('');
    expect(Object.fromEntries(new URLSearchParams(hash.slice(1)))).toEqual({ places: `${lynn},${harbor}`, print: 'large' });
    expect(await page.getByRole('checkbox', { name: 'Large print' }).isChecked()).toBe(true);
    await context.close();
  });

  test('what is not listed any more, or never was, is shown and can be taken off', async () => {
    const { page, context } = await openSheet(`/sheet#places=transformation-center,${lynn},no-such-place`);
    await page.getByText('is no longer listed').waitFor();
    await page.getByText('“no-such-place” is not in this directory').waitFor();
    expect(await page.locator('.sheet-badge').allTextContents()).toEqual(['–', '1', '–']);
    await press(page, 'no-such-place', 'Take off');
    expect(await order(page)).toEqual(['transformation-center', lynn]);
    await context.close();
  });
});

describe('the order', () => {
  test('changes by keyboard: the focus stays on the button, and where the place is now is told', async () => {
    const { page, context } = await openSheet();
    const down = entry(page, lynn).getByRole('button', { name: 'Move down' });
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await order(page)).toEqual([harbor, lynn, respite]);
    expect(await said(page).textContent()).toMatch(/ is now 2 of 3\.$/);
    await page.keyboard.press('Space');
    expect(await order(page)).toEqual([harbor, respite, lynn]);
    expect(await down.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await said(page).textContent()).toMatch(/ is already the last\.$/);
    expect(new URL(page.url()).hash).toBe(`#places=${harbor},${respite},${lynn}`);
    expect(await page.locator('.sheet-badge').allTextContents()).toEqual(['1', '2', '3']);
    await context.close();
  });

  test.each(['a mouse', 'a finger'])('changes by dragging with %s', async (what) => {
    const { page, context } = await openSheet(three, { viewport: { width: 800, height: 2600 }, hasTouch: what === 'a finger' });
    await page.mouse.move(5, 5);
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => Object.keys(document.querySelector('.sheet-places') ?? {}).some((key) => key.startsWith('Sortable')));
    const from = await entry(page, lynn).locator('.sheet-badge').boundingBox();
    const to = await entry(page, respite).boundingBox();
    if (!from || !to) throw new Error('Nothing to drag.');
    const start = { x: from.x + 10, y: from.y + 10 };
    const end = { x: start.x, y: to.y + to.height - 20 };
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) => session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: start.x, y }] });
    const isMouse = what === 'a mouse';
    const moveTo = (y: number): Promise<unknown> => (isMouse ? page.mouse.move(start.x, y) : touch('touchMove', y));
    if (isMouse) {
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
    } else await touch('touchStart', start.y);
    for (let step = 1; step <= 10; step++) await moveTo(start.y + ((end.y - start.y) * step) / 10);
    // The list makes room while a place hangs over it; only then it is let go.
    await expect.poll(async () => {
      await moveTo(end.y + Math.random());
      return (await order(page)).filter((id, index, all) => all.indexOf(id) === index).join();
    }).toBe([harbor, respite, lynn].join());
    await (isMouse ? page.mouse.up() : touch('touchEnd'));
    await expect.poll(() => order(page)).toEqual([harbor, respite, lynn]);
    expect(await said(page).textContent()).toMatch(/ is now 3 of 3\.$/);
    expect(new URL(page.url()).hash).toBe(`#places=${harbor},${respite},${lynn}`);
    await context.close();
  });

  test('what was taken off comes back to where it was, with its note', async () => {
    const { page, context } = await openSheet();
    await page.getByRole('textbox', { name: /^Note on Recovery on the Harbor/ }).fill('Ask for the coach.');
    await press(page, harbor, 'Take off');
    expect(await order(page)).toEqual([lynn, respite]);
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await undo.click();
    expect(await order(page)).toEqual([lynn, harbor, respite]);
    expect(await page.getByRole('textbox', { name: /^Note on Recovery on the Harbor/ }).inputValue()).toBe('Ask for the coach.');
    await press(page, harbor, 'Take off');
    await press(page, respite, 'Move up');
    expect(await undo.count()).toBe(0);
    await page.getByRole('button', { name: 'Clear the sheet' }).click();
    await page.getByText('No places are on this sheet yet.').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    await undo.click();
    expect(await order(page)).toEqual([respite, lynn]);
    await context.close();
  });
});

describe('notes', () => {
  const secret = 'zanzibar';
  const top = (page: Page) => page.getByRole('textbox', { name: 'Note at the top of the sheet' });

  /** Types a note, and waits until the history of the tab holds it. */
  async function type(page: Page, words: string): Promise<void> {
    await top(page).fill(words);
    await page.waitForFunction((text) => JSON.stringify(history.state)?.includes(text), words);
  }

  test('stay through a reload and Back, and are there when another place was added', async () => {
    const { page, context } = await openSheet();
    await type(page, secret);
    await page.reload();
    await page.locator('.sheet-place').first().waitFor();
    await expect.poll(() => top(page).inputValue()).toBe(secret);
    await entry(page, lynn).locator('h2 a').click();
    await page.waitForURL(/\/locations\//);
    await page.goBack();
    await page.locator('.sheet-place').first().waitFor();
    await expect.poll(() => top(page).inputValue()).toBe(secret);
    await page.goto(`${door.url}/locations/988-lifeline#places=${lynn},${harbor},${respite}`);
    await page.locator('sheet-choice[data-place="988-lifeline"]').first().getByRole('button').click();
    await count(page, 4);
    await page.locator('sheet-count a').click();
    await page.locator('.sheet-place').nth(3).waitFor();
    await expect.poll(() => top(page).inputValue()).toBe(secret);
    await context.close();
  });

  test('are not on the sheet of somebody else in the same tab', async () => {
    const { page, context } = await openSheet(`/sheet#places=${lynn}`);
    await type(page, secret);
    await page.goto(`${door.url}/sheet#places=${respite}`);
    await entry(page, respite).waitFor();
    await expect.poll(() => top(page).inputValue()).toBe('');
    await context.close();
  });

  test('are in no request, no address, no cookie and no storage', async () => {
    const { page, context } = await openSheet();
    await type(page, secret);
    await page.reload();
    await expect.poll(() => top(page).inputValue()).toBe(secret);
    await entry(page, lynn).locator('h2 a').click();
    await page.waitForURL(/\/locations\//);
    expect(door.heard.filter((heard) => JSON.stringify(heard).includes(secret))).toEqual([]);
    const kept = await page.evaluate(async () => JSON.stringify({ address: location.href, cookie: document.cookie, ...localStorage, ...sessionStorage, name: window.name, databases: await indexedDB.databases(), caches: await caches.keys() }));
    expect(kept).not.toContain(secret);
    await context.close();
  });

  test.each([['the first page of the tab', false], ['a page before it', true]])('are gone when somebody leaves in a hurry from %s', async (_name, isLater) => {
    // A clock that stands still would stand still on the way out too.
    const context = await running.browser.newContext();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    session.on('Fetch.requestPaused', ({ requestId }) => void session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: [{ name: 'Content-Type', value: 'text/html' }], body: btoa('<title>elsewhere</title>') }).catch(() => {
      // It was still on its way when the page was closed.
    }));
    await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
    if (isLater) await page.goto(door.url);
    await page.goto(door.url + three);
    await page.locator('.sheet-place').first().waitFor();
    // Something lies ahead, so that an empty step has to take its place.
    await page.goto(`${door.url}/talk`);
    await page.goBack();
    await page.locator('.sheet-place').first().waitFor();
    await top(page).fill(secret);
    await pressEscapeThrice(page);
    await expect.poll(() => page.url()).toBe(neutralPage);
    const { entries } = await session.send('Page.getNavigationHistory');
    expect(entries.map(({ url }) => url).filter((url) => url.startsWith(door.url) && url !== `${door.url}/`)).toEqual([]);
    // Whoever comes to the empty step finds nothing in it.
    const left = entries.find(({ url }) => url === `${door.url}/`);
    await page.addInitScript(() => {
      const { navigation } = window as unknown as { navigation: { entries(): { getState(): unknown }[] } };
      const states = JSON.stringify([history.state, ...navigation.entries().map((each) => each.getState())]);
      if (location.protocol === 'http:') console.log(`states ${states}`);
    });
    const states: string[] = [];
    page.on('console', (message) => message.text().startsWith('states') && states.push(message.text()));
    if (left) await session.send('Page.navigateToHistoryEntry', { entryId: left.id }).catch(() => undefined);
    await expect.poll(() => page.url()).toBe(neutralPage);
    expect(states.join('')).not.toContain(secret);
    expect(states.join('')).not.toContain(lynn);
    await context.close();
  });
});

test('a record that did not arrive is said, and asked for again', async () => {
  const { page, context } = await openPage(running.browser);
  const mend = await failUntil(page, '**/api/directory');
  await page.goto(door.url + three);
  await page.getByText('Your places did not load.').waitFor();
  mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await entry(page, respite).waitFor();
  await context.close();
});
