/** A kept copy in use, with the network really gone: the browser is offline and the server has closed. */
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { neutralPage } from '../../web/document/neutral-page.ts';
import { barriers } from '../support/axe.ts';
import { awake, desk, phone, pressEscapeThrice, resultsFor, runDirectory } from '../support/browser.ts';
import { covered, cutOff, widthOf } from '../support/enlarged.ts';
import { ageCopy, copyLine, goOffline, keepCopy, openAt, setWorkerClock, visits, type Visit } from '../support/kept.ts';
import { pins, showMap } from '../support/states.ts';
import { watch } from '../support/watch.ts';

const running = runDirectory();
const { arrive, afterwards } = visits(running);

/** A browser with a copy, and no network any more. */
async function withoutNetwork(options: BrowserContextOptions = {}): Promise<Visit> {
  const visit = await arrive(options);
  await keepCopy(visit.page, visit.door.url);
  await goOffline(visit);
  return visit;
}

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
    const html = await answer?.text() ?? '';
    expect(html).toContain('This copy is from November 21, 2026. Call before you go.');
    return /id="open-app">(.*?)<\/div>/.exec(html)?.[1] ?? '';
  };
  // On Sunday at 3 at night, and on Monday at noon.
  const night = await drawnAt('2026-11-29T08:00:00Z');
  const noon = await drawnAt('2026-11-30T17:00:00Z');
  expect(night).toContain('class="state closed"');
  expect(noon).toContain('class="state open"');
});

test('Leave this site shows nothing of the site without a network either, and Back does not lead to it', async () => {
  const door = await watch(running.directory.url);
  // A clock that stands still takes away how the browser came to a page, by which the way out knows what to do.
  const context = await running.browser.newContext();
  afterwards(() => context.close());
  const page = await context.newPage();
  await keepCopy(page, door.url);
  await goOffline({ context, door });
  await openAt(page, door.url);
  await awake(page);
  await page.locator('.card h3 a').first().click();
  await page.waitForURL('**/locations/**');
  await pressEscapeThrice(page);
  // The browser itself says that it is offline, under the other site's address.
  const session = await page.context().newCDPSession(page);
  await expect.poll(async () => {
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    return entries[currentIndex]?.url;
  }).toBe(neutralPage);
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  expect(entries.slice(0, currentIndex).filter(({ url }) => url.startsWith(door.url)).map(({ url }) => url)).toEqual([`${door.url}/keep`]);
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
