/** Where a person is never leaves the device: a whole session, with every request that the browser made looked at. */
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { neutralPage } from '../../web/document/neutral-page.ts';
import { awake, desk, holdScripts, openPage, phone, pressEscapeThrice, resultsFor, runDirectory } from '../support/browser.ts';
import { keepCopy } from '../support/kept.ts';
import { pins, showMap } from '../support/states.ts';
import { tellsOf } from '../support/tells.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();

let door: Watch;
beforeAll(async () => {
  door = await watch(running.directory.url);
});
afterAll(() => door?.close());

const boston = { latitude: 42.3601, longitude: -71.0589 };
/** Everything that is typed or chosen in the session, in small letters. */
const typed = ['01902', 'josephine', 'worcester', 'lynn', 'springfield'];

/** What the site has left on the device. */
const kept = (page: Page): Promise<unknown> => page.evaluate(async () => ({
  cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage }, name: window.name,
  databases: await indexedDB.databases(), caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length,
}));
const nothing = { cookie: '', local: {}, session: {}, name: '', databases: [], caches: [], workers: 0 };

/** Looks for a place in every way there is. */
async function search(page: Page): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Town, ZIP code or name' });
  await box.fill('01902');
  await box.press('Enter');
  await resultsFor(page, /01902/);
  await box.fill('josephine');
  await box.press('Enter');
  await page.getByText('We found nothing called').waitFor();
  await box.fill('worcester');
  await page.getByRole('option', { name: /^Worcester/ }).first().click();
  await resultsFor(page, /Worcester/);
  await page.locator('select[name=within]').selectOption('10');
  await resultsFor(page, /within 10 miles of Worcester/);
  await page.locator('select[name=sort]').selectOption('name');
  await page.waitForURL(/sort=name/);
  await page.reload();
  await resultsFor(page, /Worcester/);
  await page.getByRole('button', { name: 'Near me' }).click();
  await resultsFor(page, /you/);
}

/** Uses the filters, and takes them back. */
async function filter(page: Page): Promise<void> {
  await page.locator('summary.chip', { hasText: 'Kind' }).click();
  await page.getByRole('checkbox', { name: /^Clubhouse/ }).check();
  await page.waitForURL(/kind=clubhouse/);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /Remove .*Clubhouse/ }).click();
  await page.locator('label', { hasText: 'Open now' }).first().click();
  await page.waitForURL(/open=now/);
  await page.locator('label', { hasText: 'Open now' }).first().click();
}

/** Looks around on the map, and opens a place on it. */
async function lookAround(page: Page, isWide: boolean): Promise<void> {
  await showMap(page, isWide);
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await page.locator('.leaflet-container').focus();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Search this area' }).click();
  await page.waitForURL(/#bbox=/);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await pins(page).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  if (!isWide) await page.getByRole('button', { name: 'List', exact: true }).click();
}

/** Opens the first result, comes back, and follows a link that somebody sent. @returns the path of the result. */
async function open(page: Page): Promise<string> {
  const first = page.locator('.card h3 a').first();
  const path = await first.getAttribute('href') ?? '';
  await first.click();
  await page.waitForURL('**/locations/**');
  await page.goBack();
  await awake(page);
  // To read what would be kept keeps nothing.
  await page.goto(`${door.url}/keep`);
  await page.getByRole('button', { name: /^Keep on this phone/ }).waitFor();
  await page.goto('about:blank');
  await page.goto(`${door.url}/#near=Springfield&within=10`);
  await resultsFor(page, /Springfield/);
  return path;
}

test.each([['phone', phone], ['desk', desk]] as const)('no request of a whole session on a %s carries a place or a word, and none goes to anyone else unasked', async (_name, viewport) => {
  const isWide = viewport === desk;
  door.heard.length = 0;
  const { page, context, errors } = await openPage(running.browser, { viewport, permissions: ['geolocation'], geolocation: boston });
  const abroad: Request[] = [];
  context.on('request', (request) => void (request.url().startsWith(`${door.url}/`) || /^(about|data|blob):/.test(request.url()) || abroad.push(request)));
  await context.route(/^https:/, (route) => route.fulfill(route.request().resourceType() === 'image'
    ? { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>' }
    : { contentType: 'text/html', body: '<title>elsewhere</title>' }));

  const release = await holdScripts(page);
  await page.goto(door.url, { waitUntil: 'commit' });
  await page.locator('#near').fill('lynn');
  await page.locator('#near').press('Enter');
  release();
  await awake(page);
  await resultsFor(page, /Lynn/);
  await search(page);
  await filter(page);
  await lookAround(page, isWide);
  const opened = await open(page);
  await context.clearPermissions();
  await page.getByRole('button', { name: /^Clear/ }).click();
  await page.getByRole('button', { name: 'Near me' }).click();
  await page.getByText('did not tell us where you are').waitFor();
  expect(await kept(page)).toEqual(nothing);
  expect(abroad.map((request) => request.url())).toEqual([]);

  await showMap(page, isWide);
  const tile = page.waitForRequest(/tile\.openstreetmap\.org/);
  await page.getByRole('button', { name: 'Show streets' }).click();
  // On a phone the first press says who will see what, and the second agrees.
  if (!isWide) await page.getByRole('button', { name: 'Show streets' }).click();
  await tile;
  expect(await kept(page)).toEqual(nothing);
  await pressEscapeThrice(page);
  await expect.poll(() => page.url()).toBe(neutralPage);

  const tiles = abroad.filter((request) => request.url() !== neutralPage);
  expect(tiles.filter((request) => !request.url().startsWith('https://tile.openstreetmap.org/'))).toEqual([]);
  for (const request of abroad) expect([undefined, `${door.url}/`]).toContain((await request.allHeaders())['referer']);
  expect((await abroad.find((request) => request.url() === neutralPage)?.allHeaders())?.['referer']).toBeUndefined();
  expect(await context.cookies()).toEqual([]);
  // The record that somebody opens has an address, and that may hold its own town.
  const heard = door.heard.map((request) => (request.path === opened ? { ...request, path: '/locations/opened' } : request));
  expect(heard.length).toBeGreaterThan(8);
  expect(heard.map(({ method }) => method).filter((method) => method !== 'GET')).toEqual([]);
  expect(heard.flatMap((request) => tellsOf(request, typed))).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

test('a copy on the phone, once somebody wants one, carries no place and no word either', async () => {
  door.heard.length = 0;
  const { page, context } = await openPage(running.browser, { viewport: phone, permissions: ['geolocation'], geolocation: boston });
  await keepCopy(page, door.url);
  await page.goto(door.url);
  await awake(page);
  await search(page);
  await filter(page);
  await page.goto('about:blank');
  await page.goto(`${door.url}/sheet#near=Worcester`);
  await page.locator('.nearest-card').first().waitFor();
  expect(door.heard.length).toBeGreaterThan(8);
  expect(door.heard.flatMap((request) => tellsOf(request, typed))).toEqual([]);
  expect(await page.evaluate(async () => {
    const texts = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => decodeURIComponent(url))));
    return texts.flat().filter((url) => /[?#](?!__WB_REVISION__)/.test(url));
  })).toEqual([]);
  await context.close();
});

test('a form sent before the scripts have arrived does not carry the place either', async () => {
  const { page, context } = await openPage(running.browser);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const release = await holdScripts(page);
  await page.goto(running.directory.url, { waitUntil: 'commit' });
  const box = page.locator('input[name=near]');
  await box.fill('01902');
  await box.press('Enter');
  release();
  await awake(page);
  await resultsFor(page, /01902/);
  expect(requests.filter((url) => /01902/.test(url))).toEqual([]);
  expect(page.url()).toContain('#near=01902');
  await context.close();
});

test('nothing asks where the device is before somebody presses Near me, and a refusal is answered in words', async () => {
  const { page, context } = await openPage(running.browser);
  await page.addInitScript(() => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    navigator.geolocation.getCurrentPosition = (_found, failed) => {
      asked.times += 1;
      failed?.({ code: 1, message: 'denied', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
    };
    navigator.geolocation.watchPosition = () => {
      asked.times += 1;
      return 0;
    };
  });
  await page.goto(running.directory.url);
  await awake(page);
  const times = () => page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
  expect(await times()).toBe(0);
  await page.getByRole('button', { name: 'Near me' }).click();
  await page.getByText('did not tell us where you are').waitFor();
  expect(await times()).toBe(1);
  await context.close();
});

test('whatever a page sends in the background is heard here too', async () => {
  door.heard.length = 0;
  const { page, context } = await openPage(running.browser);
  await page.goto(`${door.url}/no/such/page`);
  await page.evaluate(async () => {
    navigator.sendBeacon('/beacon', 'near=Worcester');
    new Image().src = '/image.png?near=Worcester';
    new WebSocket(`${location.origin.replace('http', 'ws')}/socket?near=Worcester`).addEventListener('error', () => undefined);
    await fetch('/fetched', { headers: { 'X-Near': 'Worcester' } });
    const link = document.createElement('link');
    Object.assign(link, { rel: 'prefetch', href: '/prefetched?near=Worcester' });
    document.head.append(link);
  });
  const told = (): string[] => door.heard.flatMap((request) => tellsOf(request, typed)).map((line) => /\/\w+/.exec(line)?.[0] ?? '');
  await expect.poll(() => [...new Set(told())].sort()).toEqual(expect.arrayContaining(['/beacon', '/fetched', '/image', '/socket']));
  await context.close();
});
