/** The list taken along: a file holds what the screen shows, all of it and in its order, with the dates of the checks, and nothing that somebody typed. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, failUntil, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { placesOf } from '../support/records.ts';

const running = runDirectory();

type Line = Record<string, string>;
const linesOf = (csv: string): Line[] => parse(csv, { columns: true, bom: true });
const idsOf = (csv: string): (string | undefined)[] => linesOf(csv).map(({ id }) => id);

async function visit(path: string, words = /\d/) {
  const opened = await openPage(running.browser);
  await opened.page.goto(running.directory.url + path);
  await awake(opened.page);
  await resultsFor(opened.page, words);
  return opened;
}

const opener = (page: Page) => page.locator('.take-away > summary:visible');

/** Opens what takes the list along, and presses one of its buttons. */
async function download(page: Page, name: RegExp): Promise<{ name: string; text: string }> {
  if (!(await page.locator('.take-away[open]').count())) await opener(page).click();
  const begun = page.waitForEvent('download');
  await page.locator('.take-away[open]').getByRole('button', { name }).click();
  const file = await begun;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Ids of the cards that are drawn, in the order of the page. */
const drawn = (page: Page): Promise<string[]> => page.locator('.results .card').evaluateAll((cards) => cards.map(({ id }) => id.replace('card-', '')));

/** Ids of all cards, once nothing more can be asked for. */
async function wholeScreen(page: Page): Promise<string[]> {
  const more = page.getByRole('button', { name: /^Show \d+ more$/ });
  while (await more.count()) {
    const before = (await drawn(page)).length;
    await more.click();
    // The button of the step before may still be there for a moment.
    await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(before);
  }
  return drawn(page);
}

/** Presses Print, and leaves the page as it stands on paper. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
    };
  });
  await page.locator('.take-away[open]').getByRole('button', { name: 'Print' }).click();
  await page.emulateMedia({ media: 'print' });
}

async function printed(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
}

describe('a file holds what the screen shows in the end, in its order, and so does paper', () => {
  test.each([
    ['/', /places/],
    ['/?sort=checked&kind=clubhouse,warmline', /\d/],
    ['/#near=Lynn&within=20', /within 20 miles of Lynn/],
    ['/?kind=peer-respite#near=Worcester&within=20', /Worcester/],
  ])('of %s', async (path, words) => {
    const { page, context, errors } = await visit(path, words);
    const { name, text } = await download(page, /CSV/);
    const map = await download(page, /GeoJSON/);
    await print(page);
    expect(await drawn(page)).toEqual(idsOf(text));
    const dates = await page.locator('.card .checked:visible').allTextContents();
    expect(dates).toHaveLength(idsOf(text).length);
    expect(dates.filter((date) => !/^(Sources read|Checked) \w+ \d+, \d{4}$/.test(date))).toEqual([]);
    await printed(page);
    const screen = await wholeScreen(page);
    expect(screen.length).toBeGreaterThan(1);
    expect(idsOf(text)).toEqual(screen);
    expect((JSON.parse(map.text) as { features: { id: string }[] }).features.map(({ id }) => id)).toEqual(screen);
    expect([name, map.name]).toEqual(['peer-support-2026-11-21.csv', 'peer-support-2026-11-21.geojson']);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('of those that are open now, with those that may be', async () => {
    const { page, context } = await visit('/?open=now');
    const ids = idsOf((await download(page, /CSV/)).text);
    await page.locator('.take-away[open]').getByText(`${ids.length} results`).waitFor();
    await print(page);
    expect(await drawn(page)).toEqual(ids);
    await printed(page);
    await page.getByRole('link', { name: /^Show \d+ more with hours not confirmed$/ }).click();
    await page.waitForURL(/open=now,unknown/);
    expect(await wholeScreen(page)).toEqual(ids);
    await context.close();
  });
});

test('each line tells when it was checked, and what is not confirmed', async () => {
  const { page, context } = await visit('/');
  const lines = linesOf((await download(page, /CSV/)).text);
  for (const { id, checked_on: on, hours_in_words: hours, how_we_know: know } of lines) {
    const record = running.directory.records.find((one) => one.id === id);
    expect([id, on]).toEqual([id, record?.checked.on]);
    if (record?.hours === undefined) expect(hours).toMatch(/^Hours not confirmed: (call|ask) first/);
    expect(know).not.toBe('');
  }
  await context.close();
});

test('where nothing is found there is nothing to take along', async () => {
  const { page, context } = await visit('/?kind=peer-respite&language=es', /0 places/);
  expect(await page.locator('.take-away').count()).toBe(0);
  await context.close();
});

test('pressing it asks the server for no place, and fetches what it needs only then', async () => {
  const { page, context } = await visit('/#near=Worcester&within=10', /Worcester/);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await download(page, /CSV/);
  const sent = asked.filter((address) => !address.startsWith('blob:'));
  expect(sent.some((address) => /TakeAwayPanel/.test(address))).toBe(true);
  expect(sent.filter((address) => !address.startsWith(`${running.directory.url}/assets/`))).toEqual([]);
  expect(await page.getByRole('link', { name: 'Show this list on your own website' }).getAttribute('href')).toBe('/embed/how');
  await context.close();
});

test('the position of the device can be worked out from no file', async () => {
  const { page, context } = await openPage(running.browser, { permissions: ['geolocation'], geolocation: { latitude: 42.3601, longitude: -71.0589 } });
  await page.goto(running.directory.url);
  await awake(page);
  await page.getByRole('button', { name: 'Near me' }).click();
  await resultsFor(page, /of you/);
  const csv = linesOf((await download(page, /CSV/)).text);
  expect(csv.length).toBeGreaterThan(3);
  expect(new Set(csv.map(({ distance_miles: far }) => far))).toEqual(new Set(['']));
  expect((await download(page, /GeoJSON/)).text).not.toContain('distance_miles');
  await page.locator('#near').fill('Lynn');
  await page.locator('#near').press('Enter');
  await resultsFor(page, /Lynn/);
  expect(linesOf((await download(page, /CSV/)).text)[0]?.['distance_miles']).toMatch(/^\d/);
  await context.close();
});

test('opened before the page was awake, it works all the same', async () => {
  const { page, context } = await openPage(running.browser);
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      const details = document.querySelector<HTMLDetailsElement>('.take-away');
      if (!details) return;
      details.open = true;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(running.directory.url);
  await page.locator('.take-away[open]').getByRole('button', { name: /CSV/ }).waitFor();
  await context.close();
});

test('what does not arrive can be asked for again', async () => {
  const { page, context } = await openPage(running.browser);
  const mend = await failUntil(page, '**/TakeAwayPanel*');
  await page.goto(running.directory.url);
  await awake(page);
  await opener(page).click();
  const again = page.locator('.take-away[open]').getByRole('button', { name: 'Try again' });
  await again.waitFor();
  expect(await page.locator('.take-away a:visible').count()).toBe(0);
  mend();
  await Promise.all([page.waitForEvent('load'), again.click()]);
  await awake(page);
  await opener(page).click();
  await page.locator('.take-away[open]').getByRole('button', { name: /CSV/ }).waitFor();
  await context.close();
});

test('on a phone it waits below the list', async () => {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  await page.goto(`${running.directory.url}/#near=Lynn`);
  await resultsFor(page, /Lynn/);
  const heights = await page.evaluate(() => [document.querySelector('.cards .card:last-child'), document.querySelector('.take-away.at-end')].map((element) => element?.getBoundingClientRect().top ?? 0));
  expect(heights[1]).toBeGreaterThan(heights[0] ?? Infinity);
  expect(await page.locator('.take-away:visible').count()).toBe(1);
  await context.close();
});

describe('without scripts the server makes a file that holds what it lists', () => {
  test.each(['/', '/?kind=clubhouse', '/?near=Lynn&within=20', '/?near=recovery&sort=name', '/?open=now'])('of %s', async (path) => {
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false });
    await page.goto(running.directory.url + path);
    await opener(page).click();
    const links = page.locator('.take-away[open]').getByRole('link');
    const addresses = await Promise.all(['CSV', 'GeoJSON'].map((name) => links.filter({ hasText: name }).getAttribute('href')));
    const [csv, map] = await Promise.all(addresses.map(async (address) => (await page.request.get(running.directory.url + address)).text()));
    const wider = await page.locator('.wider .card').evaluateAll((cards) => cards.map(({ id }) => id.replace('card-', '')));
    const shown: string[] = [];
    for (;;) {
      shown.push(...await page.locator('.results > .cards .card').evaluateAll((cards) => cards.map(({ id }) => id.replace('card-', ''))));
      const next = page.getByRole('link', { name: 'Next results' });
      if (!(await next.count())) break;
      const before = page.url();
      await next.click();
      // The page before may still stand there for a moment.
      await page.waitForURL(({ href }) => href !== before);
    }
    expect(idsOf(csv ?? '')).toEqual([...shown, ...wider]);
    expect((JSON.parse(map ?? '') as { features: { id: string }[] }).features).toHaveLength(shown.length + wider.length);
    if (path === '/') expect(shown).toHaveLength(placesOf(running.directory.records).length);
    await context.close();
  });
});
