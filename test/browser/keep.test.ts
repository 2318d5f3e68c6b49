/** "Keep on this phone", with the network really gone: the browser is offline and the server has closed. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { neutralPage } from '../../web/document/neutral-page.ts';
import { barriers } from '../support/axe.ts';
import { awake, desk, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { covered, cutOff, widthOf } from '../support/enlarged.ts';
import { ageCopy, keepCopy, leftBehind, nothingLeft, setWorkerClock, told } from '../support/kept.ts';
import { pins, showMap } from '../support/states.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

type Visit = Awaited<ReturnType<typeof openPage>> & { door: Watch };

/** A browser of its own before a door of its own. */
async function arrive(options: BrowserContextOptions = {}): Promise<Visit> {
  const door = await watch(running.directory.url);
  const opened = await openPage(running.browser, options);
  ends.push(() => opened.context.close(), () => door.close().catch(() => undefined));
  return { ...opened, door };
}

/** The same with a copy, and no network any more. */
async function withoutNetwork(options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await arrive(options);
  await keepCopy(visit.page, visit.door.url);
  await goOffline(visit);
  return visit;
}

async function goOffline({ context, door }: Visit): Promise<void> {
  await context.setOffline(true);
  await door.close();
}

const copyLine = (page: Page) => page.locator('.copy-line');
const openAt = async (page: Page, address: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(address);
};

describe.each([['phone', phone], ['desk', desk]] as const)('without a network, on a %s', (_name, viewport) => {
  test('the list is found in, filtered and looked at on the map', async () => {
    const { page, door, errors } = await withoutNetwork({ viewport });
    await openAt(page, door.url);
    await awake(page);
    expect(await copyLine(page).textContent()).toMatch(/^This copy is from \w+ \d+, 20\d\d\. Call before you go\.$/);
    const box = page.getByRole('combobox', { name: 'Town, ZIP code or name' });
    await box.fill('01902');
    await box.press('Enter');
    await resultsFor(page, /01902/);
    await box.fill('worcester');
    await page.getByRole('option', { name: /^Worcester/ }).first().click();
    await resultsFor(page, /Worcester/);
    await page.locator('summary.chip', { hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: /^Clubhouse/ }).check();
    await page.waitForURL(/kind=clubhouse/);
    await page.keyboard.press('Escape');
    await showMap(page, viewport === desk);
    expect(await pins(page).count()).toBeGreaterThan(0);
    await page.locator('.leaflet-container path.map-state').first().waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
  });

  test('a record, the lines and the sheet are there, by links and by address', async () => {
    const { page, door, errors } = await withoutNetwork({ viewport });
    await openAt(page, `${door.url}/#near=Lynn`);
    await resultsFor(page, /Lynn/);
    const link = page.locator('.card h3 a[href^="/locations/recovery-exchange-lynn"]');
    const name = await link.textContent();
    await link.click();
    await page.waitForURL('**/locations/**');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    await page.locator('sheet-choice a[role=button]').first().click();
    await page.locator('sheet-count a').click();
    await page.waitForURL('**/sheet#**');
    await page.locator('.sheet-place').first().waitFor();
    await page.locator('.sheet-map').waitFor();
    expect(await page.locator('.sheet-place h2').first().textContent()).toContain(name);
    await page.getByRole('link', { name: 'Talk now' }).click();
    await page.waitForURL(/\/talk/);
    expect(await page.locator('.talk-card').count()).toBeGreaterThan(20);
    await openAt(page, `${door.url}/talk?language=es`);
    expect(await page.locator('.talk-card').count()).toBeLessThan(20);
    expect(await copyLine(page).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });
});

test('a page that is not kept says so, and what is', async () => {
  const { page, door } = await withoutNetwork();
  for (const path of ['/about', '/locations/no-such-place', '/changes']) {
    await openAt(page, door.url + path);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('This page is not on this phone');
  }
  await page.getByRole('link', { name: 'Find peer support', exact: true }).click();
  await awake(page);
});

test('a server that cannot answer is as good as none', async () => {
  const { page, door } = await arrive();
  await keepCopy(page, door.url);
  door.instead.set('/talk', { status: 503, body: 'no' });
  await openAt(page, `${door.url}/talk`);
  expect(await copyLine(page).isVisible()).toBe(true);
  expect(await page.locator('.talk-card').count()).toBeGreaterThan(20);
});

test('with a network the server\u2019s own pages come', async () => {
  const { page, door } = await arrive();
  await keepCopy(page, door.url);
  for (const path of ['/', '/talk', '/locations/recovery-exchange-lynn']) {
    await openAt(page, door.url + path);
    expect(await copyLine(page).count(), path).toBe(0);
  }
});

test('a copy of a week ago says its day, and says who is open by the clock of the device, in Massachusetts time', async () => {
  const visit = await arrive({ timezoneId: 'Asia/Tokyo' });
  const { page, context, door } = visit;
  await keepCopy(page, door.url);
  await ageCopy(page, { instant: '2026-11-21T20:00:00Z', day: '2026-11-21', words: 'November 21, 2026' });
  await goOffline(visit);
  const drawnAt = async (instant: string): Promise<string> => {
    await setWorkerClock(context, new Date(instant));
    const answer = await page.goto(`${door.url}/locations/recovery-on-the-harbor-east-boston`);
    return (await answer?.text() ?? '').replace(/<script type="application\/json"[\s\S]*/, '');
  };
  // Closed on Sunday at 3 at night, open on Monday at noon: hours are Monday to Friday by day.
  const night = await drawnAt('2026-11-29T08:00:00Z');
  const noon = await drawnAt('2026-11-30T17:00:00Z');
  expect(night).toContain('This copy is from November 21, 2026. Call before you go.');
  expect(night).toMatch(/class="state closed"/);
  expect(noon).toMatch(/class="state open"/);
});

test('Leave this site shows nothing of the site without a network either, and Back does not lead to it', async () => {
  const door = await watch(running.directory.url);
  // A clock that stands still takes away how the browser came to a page, by which the way out knows what to do.
  const context = await running.browser.newContext();
  ends.push(() => context.close());
  const page = await context.newPage();
  await keepCopy(page, door.url);
  await context.setOffline(true);
  await door.close();
  await openAt(page, door.url);
  await awake(page);
  await page.locator('.card h3 a').first().click();
  await page.waitForURL('**/locations/**');
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
  // The browser itself says that it is offline, under the other site's address.
  const session = await page.context().newCDPSession(page);
  await expect.poll(async () => {
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    return entries[currentIndex]?.url;
  }).toBe(neutralPage);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  expect(entries.slice(0, currentIndex).filter(({ url }) => url.startsWith(door.url)).map(({ url }) => url)).toEqual([`${door.url}/keep`]);
});

describe('what is on the device', () => {
  test('is nothing before the press, and nothing after Remove', async () => {
    const { page, context, door } = await arrive();
    for (const path of ['/', '/talk', '/sheet', '/locations/recovery-exchange-lynn', '/about', '/keep']) {
      await openAt(page, door.url + path);
      await page.waitForLoadState('networkidle');
      expect(await leftBehind(page, context), path).toEqual(nothingLeft);
    }
    await keepCopy(page, door.url);
    expect(await leftBehind(page, context)).toMatchObject({ workers: 1, local: {}, session: {}, databases: [], cookies: [] });
    await page.getByRole('button', { name: 'Remove from this phone' }).click();
    await told(page, 'Removed.');
    await expect.poll(() => leftBehind(page, context)).toEqual(nothingLeft);
    await openAt(page, door.url);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => leftBehind(page, context)).toEqual(nothingLeft);
    expect(context.serviceWorkers()).toEqual([]);
    await context.setOffline(true);
    expect(await page.goto(`${door.url}/talk?language=es`).then(() => 'a page', () => 'no page')).toBe('no page');
  });

  test('holds nothing that somebody typed, looked at or chose', async () => {
    const { page, door } = await arrive();
    await keepCopy(page, door.url);
    await openAt(page, `${door.url}/?kind=clubhouse#near=Lynn`);
    await resultsFor(page, /Lynn/);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/locations/**');
    const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname + new URL(url).search)))).flat());
    expect(kept.filter((path) => !/^\/(assets\/|api\/(directory|places)$|keep$|keep\/since$|icon\.svg|manifest\.webmanifest)/.test(path))).toEqual([]);
  });

  test('asks for newer records when a page is opened, once an hour, and for nothing else by itself', async () => {
    const { page, door } = await arrive();
    await keepCopy(page, door.url);
    await ageCopy(page, { instant: '2026-11-21T20:00:00Z', day: '2026-11-21', words: 'November 21, 2026' });
    door.heard.length = 0;
    const asked = (): string[] => door.heard.map(({ path }) => path).filter((path) => !path.startsWith('/assets/'));
    await openAt(page, `${door.url}/locations/recovery-exchange-lynn`);
    await expect.poll(asked).toEqual(expect.arrayContaining(['/api/directory', '/api/places']));
    await page.waitForLoadState('networkidle');
    door.heard.length = 0;
    await openAt(page, `${door.url}/locations/988-lifeline`);
    await page.waitForLoadState('networkidle');
    expect(asked().filter((path) => path !== '/keep.js')).toEqual(['/locations/988-lifeline']);
  });
});

describe('where it cannot be kept', () => {
  const press = (page: Page): Promise<void> => page.getByRole('button', { name: /^Keep on this phone/ }).click();

  test('a press without a network says so, and leaves nothing', async () => {
    const visit = await arrive();
    const { page, context, door } = visit;
    await page.goto(`${door.url}/keep`);
    await page.getByRole('button', { name: /^Keep on this phone/ }).waitFor();
    await goOffline(visit);
    await press(page);
    await told(page, 'You are offline');
    await expect.poll(() => leftBehind(page, context)).toEqual(nothingLeft);
  });

  test('a press where the browser says that there is no room begins nothing', async () => {
    const { page, door, context } = await arrive();
    await page.addInitScript(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 2_000_000, usage: 1_000_000 });
    });
    await page.goto(`${door.url}/keep`);
    door.heard.length = 0;
    await press(page);
    await told(page, 'There is not enough space');
    expect(door.heard.filter(({ path }) => path === '/keep.js')).toEqual([]);
    expect(await leftBehind(page, context)).toEqual(nothingLeft);
  });

  test('what does not arrive whole, or finds no room on the way, says so and leaves nothing', async () => {
    const { page, context, door } = await arrive();
    await page.goto(`${door.url}/keep`);
    door.instead.set('/api/places', { status: 500 });
    await press(page);
    await told(page, 'That did not work');
    await expect.poll(() => leftBehind(page, context)).toEqual(nothingLeft);
    door.instead.clear();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: door.url, quotaSize: 400_000 });
    await press(page);
    await told(page, 'There is not enough space');
    await expect.poll(() => leftBehind(page, context)).toEqual(nothingLeft);
  });

  test('a browser that keeps nothing says so', async () => {
    const { page, door } = await arrive();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${door.url}/keep`);
    await page.getByText('This browser cannot keep a copy').waitFor();
    expect(await page.locator('.keep-control button:visible').count()).toBe(0);
  });

  test('without scripts there is nothing to press, and no way to it', async () => {
    const { page, door } = await arrive({ javaScriptEnabled: false });
    await page.goto(`${door.url}/keep`);
    expect(await page.locator('.keep-control button:visible').count()).toBe(0);
    expect(await page.getByText('your browser has to run scripts').isVisible()).toBe(true);
    expect(await page.locator('.site-foot a[href="/keep"]:visible').count()).toBe(0);
  });
});

test('two tabs agree about whether there is a copy', async () => {
  const { page, context, door } = await arrive();
  const other = await context.newPage();
  await other.goto(`${door.url}/keep`);
  await other.getByRole('button', { name: /^Keep on this phone/ }).waitFor();
  await keepCopy(page, door.url);
  await other.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await other.getByRole('button', { name: 'Remove from this phone' }).click();
  await told(other, 'Removed.');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('button', { name: /^Keep on this phone/ }).waitFor();
  await expect.poll(() => leftBehind(page, context)).toEqual(nothingLeft);
});

test('the app can be installed, under a name and a picture that tell nobody what it is for', async () => {
  const { page, context, door } = await arrive();
  await page.goto(`${door.url}/`);
  const session = await context.newCDPSession(page);
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  const { data = '' } = await session.send('Page.getAppManifest');
  const manifest = JSON.parse(data) as { name: string; icons: { src: string; sizes: string; purpose: string }[] };
  expect(data).not.toMatch(/recover|peer|support|mental|health|crisis|addict|substance/i);
  expect(manifest.name).toBe('Places nearby');
  for (const { src, sizes } of manifest.icons.filter(({ src }) => src.endsWith('.png'))) {
    const size = await page.evaluate(async (address) => {
      const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
      return `${width}x${height}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
});

test.each([['narrow', { width: 320, height: 700 }], ['wide', desk]] as const)('pages from a copy have no barrier and fit, %s', async (_name, viewport) => {
  const { page, door } = await withoutNetwork({ viewport });
  for (const path of ['/', '/talk', '/locations/recovery-exchange-lynn', '/sheet', '/about']) {
    await page.emulateMedia({ colorScheme: 'light' });
    await openAt(page, door.url + path);
    await copyLine(page).waitFor();
    const light = await barriers(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ path, light, dark: await barriers(page, { only: 'colours' }), width: await widthOf(page), cut: await cutOff(page) })
      .toEqual({ path, light: [], dark: [], width: viewport.width, cut: [] });
    expect(await covered(page)).toBeLessThanOrEqual(1 / 3);
  }
});
