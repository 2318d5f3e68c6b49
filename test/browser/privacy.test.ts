/** Where a person is never leaves the device: a whole session, with every request that the browser made looked at. */
import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { awake, holdScripts, openPage, resultsFor, runDirectory } from '../support/browser.ts';

const running = runDirectory();

/** Everything of a request that a server could read or log. */
async function said(request: Request): Promise<string> {
  return [request.method(), request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? ''].join('\n');
}

const places = /01902|lynn|worcester|42\.36|71\.06|42\.360|-71/i;

test('no request of a whole session carries a place, and none goes to anyone else', async () => {
  const { page, context, errors } = await openPage(running.browser, { permissions: ['geolocation'], geolocation: { latitude: 42.3601, longitude: -71.0589 } });
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await page.goto(running.directory.url);
  await awake(page);
  const box = page.getByRole('combobox', { name: 'Town, ZIP code or name' });
  await box.fill('01902');
  await box.press('Enter');
  await resultsFor(page, /01902/);
  await box.fill('worcester');
  await page.getByRole('option', { name: /^Worcester/ }).first().click();
  await resultsFor(page, /Worcester/);
  await page.reload();
  await resultsFor(page, /Worcester/);
  await page.getByRole('button', { name: 'Near me' }).click();
  await resultsFor(page, /you/);
  await page.locator('summary', { hasText: 'Kind' }).click();
  await page.getByRole('checkbox', { name: /^Clubhouse/ }).check();
  await page.waitForURL(/kind=clubhouse/);
  await page.locator('summary', { hasText: 'Kind' }).click();
  await page.locator('.leaflet-container').waitFor();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const first = page.locator('.card h3 a').first();
  const opened = new URL(await first.getAttribute('href') ?? '', running.directory.url).href;
  await first.click();
  await page.waitForURL('**/locations/**');
  await page.goBack();
  await awake(page);

  expect(requests.length).toBeGreaterThan(8);
  const origin = new URL(running.directory.url).origin;
  expect(requests.filter((request) => new URL(request.url()).origin !== origin).map((request) => request.url())).toEqual([]);
  // The record that somebody opens has an address, and that may hold its own town.
  const others = requests.filter((request) => request.url() !== opened);
  const told = (await Promise.all(others.map(said))).filter((text) => places.test(text.replaceAll(opened, '')));
  expect(told).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(errors).toEqual([]);
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
