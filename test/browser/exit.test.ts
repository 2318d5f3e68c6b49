/** Leaving in a hurry: from every page, whatever was done before, nothing of this site is left behind Back or Forward. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { neutralPage } from '../../web/document/neutral-page.ts';
import { awake, holdScripts, phone, pressEscapeThrice, resultsFor, runDirectory } from '../support/browser.ts';
import { framed, pages } from '../support/states.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();

/** A frame has no way out: it cannot take the page around it away. What it does instead is looked at in `embed.test.ts`. */
const whole = pages.filter((path) => path !== framed);

const before = 'https://before.example/';

/** Answers for every other site, in a way that leaves the browser's own cache in use. */
async function elsewhere(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId }) => {
    void session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: [{ name: 'Content-Type', value: 'text/html' }], body: btoa('<title>elsewhere</title>') });
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://*' }] });
}

/** A page, and a door of its own to the site: most of the time is spent waiting, so several pages are left at once. */
type Visit = { page: Page; door: Watch };

/** Comes to the site from another one, as from a search. */
async function arrive(path: string, options: BrowserContextOptions & { old?: boolean } = {}): Promise<Visit> {
  const { old = false, ...rest } = options;
  const door = await watch(running.directory.url);
  const context = await running.browser.newContext({ viewport: phone, ...rest });
  context.setDefaultTimeout(15_000);
  context.once('close', () => void door.close());
  const page = await context.newPage();
  if (old) await page.addInitScript(() => Object.defineProperty(window, 'navigation', { value: undefined }));
  await elsewhere(page);
  await page.goto(before);
  await page.goto(door.url + path);
  return { page, door };
}

/** Waits until the other site is there. On the way several navigations give way to each other. */
async function isAway(page: Page): Promise<void> {
  if (page.url() !== neutralPage) await page.waitForEvent('framenavigated', { predicate: () => page.url() === neutralPage });
  await page.waitForLoadState();
}

const press = async (page: Page): Promise<void> => page.locator('a[data-leave]').click();

/** The history of the tab as the browser would show it. */
async function historyOf(page: Page): Promise<{ at: number; urls: string[]; titles: string[] }> {
  const session = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  return { at: currentIndex, urls: entries.map(({ url }) => url), titles: entries.map(({ title }) => title) };
}

/** Leaves, and looks at what is left. */
async function leaveBy({ page, door }: Visit, way: (page: Page) => Promise<void>): Promise<void> {
  await page.waitForLoadState('networkidle');
  // What a page asks for by itself is heard before: the sheet's part of every page, and the records where it works on them.
  await page.waitForFunction(() => !document.querySelector('sheet-count') || customElements.get('sheet-count') !== undefined);
  const { pathname } = new URL(page.url());
  if (pathname === '/') await page.getByRole('button', { name: /^Show \d+ more$/ }).waitFor();
  // Without a place nothing that the sheet shows tells that they have come.
  if (pathname === '/sheet') await page.waitForFunction((parts) => parts.every((part) => performance.getEntriesByType('resource').some(({ name }) => name.includes(part))), ['/api/directory', '/assets/engine-']);
  const heard = door.heard.length;
  await way(page);
  await isAway(page);
  expect(door.heard.slice(heard).map(({ path }) => path)).toEqual([]);
  const { at, urls, titles } = await historyOf(page);
  expect(urls[at]).toBe(neutralPage);
  expect(urls.slice(0, at).filter((url) => url.startsWith(door.url))).toEqual([]);
  // Forward may hold one empty step, which leads on to the same page.
  const ahead = urls.slice(at + 1);
  expect([[], [`${door.url}/`]]).toContainEqual(ahead);
  expect(titles.slice(at + 1).join('').trim()).toBe('');
  expect(await page.evaluate(() => window.name)).toBe('');
  if (ahead.length > 0) {
    await page.goForward({ waitUntil: 'commit' }).catch(() => undefined);
    await isAway(page);
  }
  await page.goBack();
  if (ahead.length > 0) await page.goBack();
  expect(page.url()).toBe(before);
  await page.context().close();
}

describe.concurrent.each([['browser of today', false], ['browser that does not say where in the history it is', true]])('in a %s', (_name, old) => {
  test.each(whole)('%s is left with the button and with Esc', async (path) => {
    await Promise.all([press, pressEscapeThrice].map(async (way) => leaveBy(await arrive(path, { old }), way)));
  });

  test('after many steps and pages nothing is left', async () => {
    const visit = await arrive('/', { old });
    const { page, door } = visit;
    await awake(page);
    await page.locator('#near').fill('01902');
    await page.locator('#near').press('Enter');
    await resultsFor(page, /01902/);
    await page.locator('label', { hasText: 'Open now' }).first().click();
    await page.waitForURL(/open=now/);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/locations/**');
    await page.locator('.brand').click();
    await page.waitForURL(`${door.url}/`);
    await awake(page);
    await leaveBy(visit, press);
  });

  test('the page does not follow the steps that it passes on the way out', async () => {
    const seen: string[] = [];
    const { page } = await arrive('/#near=Springfield', { old });
    await awake(page);
    await resultsFor(page, /Springfield/);
    await page.getByRole('button', { name: /^Clear/ }).click();
    await page.waitForURL((url) => url.hash === '');
    await page.getByRole('button', { name: /^Show \d+ more$/ }).waitFor();
    page.on('console', (message) => seen.push(message.text()));
    await page.evaluate(() => new MutationObserver(() => console.log('drawn')).observe(document.body, { subtree: true, childList: true, characterData: true }));
    await press(page);
    await isAway(page);
    expect(seen).toEqual([]);
    await page.context().close();
  });

  test('after going back, what lay ahead is gone too', async () => {
    const visit = await arrive('/', { old });
    const { page } = visit;
    await awake(page);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/locations/**');
    await page.goBack();
    await awake(page);
    await leaveBy(visit, press);
  });

  test('a menu that is open stands in the way of neither the button nor the keys', async () => {
    for (const way of [press, pressEscapeThrice]) {
      const visit = await arrive('/', { old });
      const { page } = visit;
      await awake(page);
      await page.locator('summary', { hasText: 'Kind' }).click();
      await leaveBy(visit, way);
    }
  });

  test('a page is left before its scripts have arrived, and after a form was sent that early', async () => {
    const { page, door } = await arrive('/no/such/page', { old });
    const release = await holdScripts(page);
    await page.locator('.brand').click({ noWaitAfter: true });
    await page.waitForURL(`${door.url}/`, { waitUntil: 'commit' });
    await page.locator('#near').fill('01902');
    await page.locator('#near').press('Enter');
    await page.waitForURL(/#near=01902/, { waitUntil: 'commit' });
    const heard = door.heard.length;
    await pressEscapeThrice(page);
    release();
    await isAway(page);
    const { at, urls } = await historyOf(page);
    expect(urls.slice(0, at)).toEqual(['about:blank', before]);
    // Holding the scripts back switches the browser's cache off, so the first page is fetched again; its data may not be.
    expect(door.heard.slice(heard).map(({ path }) => path).filter((path) => path.startsWith('/api/'))).toEqual([]);
    await page.context().close();
  });

  test('a reload does not make it forget how many pages lie before', async () => {
    const visit = await arrive('/', { old });
    const { page } = visit;
    await awake(page);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/locations/**');
    await page.reload();
    await leaveBy(visit, pressEscapeThrice);
  });
});

describe.concurrent('Esc', () => {
  /** Whether the page is on its way out, after the event was sent to it. */
  const isLeaving = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.style.display === 'none');
  const send = (page: Page, ...flags: string[]): Promise<void> => page.evaluate((names) => {
    const event = { key: 'Escape', bubbles: true, ...Object.fromEntries(names.map((name) => [name, true])) };
    for (let presses = 0; presses < 3; presses++) document.body.dispatchEvent(new KeyboardEvent('keydown', event));
  }, flags);

  test.each([
    ['that is held down', 'repeat'], ['that takes back half-written letters', 'isComposing'], ['with Shift, which is for the browser', 'shiftKey'], ['with Alt, which is for the system', 'altKey'],
  ])('%s does not leave', async (_name, flag) => {
    const { page } = await arrive('/no/such/page');
    await send(page, flag);
    expect(await isLeaving(page)).toBe(false);
    await send(page);
    await isAway(page);
    await page.context().close();
  });

  test('with another key between is no sign', async () => {
    const { page } = await arrive('/no/such/page');
    for (const key of ['Escape', 'Escape', 'a', 'Escape', 'Escape']) await page.keyboard.press(key);
    expect(await isLeaving(page)).toBe(false);
    await page.keyboard.press('Escape');
    await isAway(page);
    await page.context().close();
  });

  test('leaves from the box, with suggestions open', async () => {
    const visit = await arrive('/');
    const { page } = visit;
    await awake(page);
    await page.locator('#near').fill('lyn');
    await page.getByRole('option').first().waitFor();
    await leaveBy(visit, pressEscapeThrice);
  });
});

test('the title goes at once, and the page with it, however slowly the other one comes', async () => {
  const { page } = await arrive('/locations/recovery-exchange-lynn');
  const left = page.evaluate(() => {
    document.querySelector<HTMLElement>('a[data-leave]')?.click();
    return [document.title.trim(), getComputedStyle(document.documentElement).display];
  });
  expect(await left).toEqual(['', 'none']);
  await isAway(page);
  await page.context().close();
});

test('what the page has yet to ask for is not asked for any more, of whatever kind it is', async () => {
  const { page, door } = await arrive('/guide');
  await page.waitForLoadState('networkidle');
  const heard = door.heard.length;
  const refused: string[] = [];
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()));
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('a[data-leave]')?.click();
    // The map empties its pictures with one that stands in the page itself, which is no request.
    new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAD/ACwAAAAAAQABAAACADs=';
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/assets/late.js' }));
    void fetch('/api/directory?late');
    new Image().src = '/late.svg';
  });
  await isAway(page);
  expect(door.heard.slice(heard).map(({ path }) => path)).toEqual([]);
  expect([refused.length > 0, refused.filter((text) => text.includes('data:image'))]).toEqual([true, []]);
  await page.context().close();
});

test('no link of any page opens a second tab, which leaving could not take along', async () => {
  for (const path of whole) {
    expect(await (await fetch(running.directory.url + path)).text()).not.toMatch(/target=/);
  }
});

test('the page keeps from a name that another site gave the tab, and does not leave by itself', async () => {
  const { page, door } = await arrive('/no/such/page');
  await page.evaluate(() => {
    window.name = 'leaving';
    location.assign('/');
  });
  await awake(page);
  expect(page.url()).toBe(`${door.url}/`);
  expect(await page.evaluate(() => window.name)).toBe('');
  await page.context().close();
});

test('a page that comes back whole from memory stays, and on the way out leads on', async () => {
  const { page } = await arrive('/no/such/page');
  const comeBack = (name: string): Promise<void> => page.evaluate((given) => {
    window.name = given;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  }, name);
  await comeBack('');
  expect(await page.locator('h1').isVisible()).toBe(true);
  await comeBack('leaving');
  await isAway(page);
  await page.context().close();
});

describe.concurrent('without scripts', () => {
  test.each(whole)('%s has a plain link away, tells nobody where it was followed, and promises no more', async (path) => {
    const { page } = await arrive(path, { javaScriptEnabled: false });
    expect(await page.getByText(/Esc/).filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.leave-limit:visible').textContent()).toContain('Back');
    await press(page);
    await isAway(page);
    await page.context().close();
  });
});
