/** What "Keep on this phone" leaves on a device: nothing before the press, nothing after Remove, and never half of it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultsFor, runDirectory } from '../support/browser.ts';
import { ageCopy, goOffline, keepCopy, leftBehind, nothingLeft, openAt, told, visits } from '../support/kept.ts';

const running = runDirectory();
const { arrive } = visits(running);

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

  test('takes as much room as the page says', async () => {
    const { page, context, door } = await arrive();
    await keepCopy(page, door.url);
    const said = Number(await page.locator('.keep-control').getAttribute('data-room'));
    const { usage } = await leftBehind(page, context);
    const taken = usage.reduce((sum, each) => sum + each.usage, 0);
    // Beside the files a browser stores their headers.
    expect(taken / said).toBeGreaterThan(0.95);
    expect(taken / said).toBeLessThan(1.1);
    expect(await page.getByText('of space on the phone').textContent()).toContain(`${Math.ceil(said / 100_000) / 10} MB`);
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

