/** The map in a real browser: what stands on it, how it is used, and what it asks of others. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createDataset } from '../../seed/dataset.ts';
import { awake, desk, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { startDirectory } from '../support/directory.ts';
import { boxesOf, button, buttons, focused, names, openMap, overlaps, touch, zoom, zoomed } from '../support/map.ts';
import { record } from '../support/records.ts';

const running = runDirectory();

const point = (lat: number, lon: number, method: 'street' | 'town') => ({ lat, lon, accuracy_m: 20, method });
const address = { street: '1 Market Street', city: 'Lynn', state: 'MA' as const, zip: '01901' };
const made = createDataset([
  record({ id: 'alone', name: 'Alone', address, point: point(42.45, -70.97, 'street') }),
  record({ id: 'first-at-door', name: 'First at the door', address, point: point(42.4668, -70.9495, 'street') }),
  record({ id: 'second-at-door', name: 'Second at the door', kind: 'recovery-support-center', address, point: point(42.4668, -70.9495, 'street') }),
  record({ id: 'somewhere', name: 'Somewhere in Salem', address: { city: 'Salem', state: 'MA' }, point: point(42.5195, -70.8967, 'town') }),
  record({ id: 'quiet-house', name: 'Quiet House', kind: 'peer-respite', location_withheld: true, address: { city: 'Beverly', state: 'MA' }, point: point(42.5584, -70.88, 'town') }),
], []);

/** A page over a few records made for these tests. */
async function openMade(path = '/', options: Parameters<typeof openMap>[2] = {}) {
  const directory = await startDirectory({ dataset: made });
  const opened = await openMap(running, path, options, directory.url);
  return { ...opened, close: async () => { await opened.context.close(); await directory.close(); } };
}

describe('names', () => {
  test.each([
    { name: 'wide', options: { viewport: desk }, steps: 8 },
    { name: 'on a phone', options: { viewport: phone, hasTouch: true }, steps: 6 },
  ])('lie on nothing and nothing on them, from the whole state inward, $name', async ({ options, steps }) => {
    const { page, context } = await openMap(running, '/', options);
    const found: string[] = [];
    for (let step = 0; step < steps; step++) {
      found.push(...(await overlaps(page)).map((pair) => `${step}: ${pair}`));
      await zoom(page, 'Zoom in');
    }
    expect(found).toEqual([]);
    await context.close();
  });

  test('of the largest cities are there when the whole state is', async () => {
    const { page, context } = await openMap(running);
    expect(await names(page)).toEqual(expect.arrayContaining(['Boston', 'Worcester', 'Springfield', 'Pittsfield']));
    await context.close();
  });

  test('keep clear of an open legend', async () => {
    const { page, context } = await openMap(running);
    await page.locator('.map-legend summary').click();
    await page.locator('.map-legend[open]').waitFor();
    await expect.poll(() => overlaps(page)).toEqual([]);
    await context.close();
  });

  test('of a place that was typed stand beside its dot, even where the map says no others so small', async () => {
    const { page, context } = await openMap(running, '/#near=Swampscott&within=25');
    await resultsFor(page, /Swampscott/);
    expect(await page.locator('.map-label-here').textContent()).toBe('Swampscott');
    const [[label], [dot]] = await Promise.all([boxesOf(page, '.map-label-here'), boxesOf(page, '.map-here')]);
    expect(label && dot && touch(label, dot)).toBe(false);
    expect(await page.locator('.map-near').count()).toBe(1);
    await context.close();
  });

  test('give way, far in, to words that say what is near and how streets are shown', async () => {
    const { page, context } = await openMap(running, '/#near=Lynn&within=10');
    await resultsFor(page, /Lynn/);
    await expect.poll(async () => {
      await button(page, 'Zoom in').click();
      return page.locator('.map-caption').count();
    }, { timeout: 15_000 }).toBe(1);
    expect(await page.locator('.map-caption').textContent()).toContain('Show streets');
    expect(await overlaps(page)).toEqual([]);
    await context.close();
  });
});

describe('pins', () => {
  test('are reached with Tab in the order of the list, each by its name', async () => {
    const { page, context } = await openMap(running, '/?kind=clubhouse');
    const listed = await page.locator('.card h3').allTextContents();
    const stops = await page.locator('.map-button[tabindex="0"]').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label') ?? ''));
    expect(stops.every((name) => /, Clubhouse|places? (close together|at this address)/.test(name))).toBe(true);
    await page.locator('.map-button[tabindex="0"]').first().focus();
    const reached = [await focused(page)];
    while (reached.length < stops.length) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    expect(reached).toEqual(stops);
    const order = reached.map((name) => listed.findIndex((title) => name.startsWith(`${title},`))).filter((index) => index >= 0);
    expect(order.length).toBeGreaterThan(2);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    await context.close();
  });

  test('open with Enter and close with Esc, which gives the focus back', async () => {
    const { page, context } = await openMap(running, '/?kind=recovery-support-center#near=Lynn&within=10');
    await resultsFor(page, /Lynn/);
    const pin = page.locator('.map-pin').first();
    await pin.focus();
    const name = await focused(page);
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.waitFor();
    expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(name);
    await context.close();
  });

  test('at one address are one button, and its card lists them all', async () => {
    const { page, close } = await openMade();
    const door = page.getByRole('button', { name: '2 places at this address: First at the door, Second at the door' });
    await door.press('Enter');
    const card = page.getByRole('dialog', { name: '2 places at this address' });
    expect(await card.getByRole('link').allTextContents()).toEqual(expect.arrayContaining(['First at the door', 'Second at the door']));
    expect(await card.getByRole('button', { name: /Show in list/ }).count()).toBe(2);
    await close();
  });

  test('there are none for places of which only the town is known or told: a soft circle stands for each, and says so', async () => {
    const { page, close } = await openMade();
    await expect.poll(() => page.locator('.map-area:not(.map-area-sample)').count()).toBe(2);
    for (const name of ['Somewhere in Salem', 'Quiet House']) {
      const one = page.getByRole('button', { name: new RegExp(`^${name}, .*only the town is known`) });
      expect(await one.getAttribute('class')).toMatch(/map-middle/);
      expect(await one.locator('.mark-shape').evaluate((shape) => getComputedStyle(shape).fill)).toBe('none');
    }
    expect(await page.locator('.map-pin').count()).toBe(1);
    await close();
  });

  test.each(['light', 'dark'] as const)('areas, shared addresses and an open card have no barrier that axe finds, %s', async (colorScheme) => {
    const { page, close } = await openMade('/', { colorScheme });
    await page.locator('.map-legend summary').click();
    await page.locator('.map-together').press('Enter');
    await page.getByRole('dialog').waitFor();
    const { violations } = await new AxeBuilder({ page }).include('.map').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    await close();
  });

  test('leave room on a phone: the card scrolls inside, its way out is seen, and so is most of the map', async () => {
    const { page, close } = await openMade('/', { viewport: phone, hasTouch: true });
    await page.locator('.map-together').tap();
    await page.getByRole('dialog').waitFor();
    const [[card], [out], [map]] = await Promise.all([boxesOf(page, '.map-card'), boxesOf(page, '.map-close'), boxesOf(page, '.map-canvas')]);
    if (!card || !out || !map) throw new Error('There is no card on the map.');
    expect(card.bottom - card.top).toBeLessThanOrEqual(0.7 * (map.bottom - map.top));
    expect(card.top >= map.top && card.bottom <= map.bottom && card.left >= map.left && card.right <= map.right).toBe(true);
    expect([out.right - out.left, out.bottom - out.top].every((size) => size >= 44)).toBe(true);
    expect(out.top >= card.top && out.right <= card.right).toBe(true);
    await button(page, 'Close').tap();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await close();
  });
});

describe('moving', () => {
  test('offers to search this area only after the person moved the map', async () => {
    const { page, context } = await openMap(running);
    await buttons(page).first().focus();
    await page.keyboard.press('Tab');
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.locator('#near').fill('Lynn');
    await page.locator('#near').press('Enter');
    await resultsFor(page, /Lynn/);
    expect(await button(page, 'Search this area').count()).toBe(0);
    await zoom(page, 'Zoom out');
    await button(page, 'Search this area').waitFor();
    await context.close();
  });

  test('by wheel needs Ctrl, and says so while the page scrolls', async () => {
    const { page, context } = await openMap(running);
    const before = await zoomed(page);
    await page.locator('.map-leaflet').hover({ position: { x: 300, y: 500 } });
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 0);
    expect(await page.locator('.map-hint').textContent()).toContain('Ctrl');
    expect(await zoomed(page)).toBe(before);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => zoomed(page)).not.toBe(before);
    await context.close();
  });

  test('with one finger moves the page and not the map, which says so', async () => {
    const { page, context } = await openMap(running, '/', { viewport: phone, hasTouch: true });
    const session = await context.newCDPSession(page);
    const label = page.locator('.map-label', { hasText: 'Springfield' });
    const map = await page.locator('.map-leaflet').boundingBox();
    const across = async (): Promise<number | undefined> => (await label.boundingBox())?.x;
    const before = await across();
    const [x, y] = [180, (map?.y ?? 0) + 250];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (let step = 1; step <= 6; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - 8 * step, y: y - 18 * step }] });
    expect(await page.locator('.map-hint').textContent()).toContain('two fingers');
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForFunction(() => scrollY > 0);
    expect(await across()).toBe(before);
    await context.close();
  });
});

/** What the middle of the map is and how much it shows: where the names stand that are seen. */
const seen = async (page: Page): Promise<unknown> => ({ scale: await zoomed(page), names: await boxesOf(page, '.map-label') });

describe('searching an area', () => {
  test('leaves the map as the person moved it, also where nothing is found, and leads to the results', async () => {
    const { page, close } = await openMade('/?kind=clubhouse');
    await page.locator('.map-leaflet').focus();
    // Out over the sea, where there is no place.
    for (let step = 0; step < 3; step++) await zoom(page, 'Zoom in');
    await page.locator('.map-leaflet').focus();
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowRight');
    await button(page, 'Back to the 3 places').waitFor();
    const before = await seen(page);
    await button(page, 'Search this area').click();
    await resultsFor(page, /^0 places in this area/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-heading');
    expect(await seen(page)).toEqual(before);
    expect(await button(page, 'Search this area').count()).toBe(0);
    await close();
  });

  test('shows that area, and not the state, to whoever comes by its address', async () => {
    const { page, context } = await openMap(running, '/#bbox=-71.1,42.4,-70.8,42.6');
    await resultsFor(page, /in this area/);
    await expect.poll(() => names(page)).toContain('Lynn');
    expect(await names(page)).not.toContain('Springfield');
    await context.close();
  });

  test('after "Near me" writes no more into the address than which town it is', async () => {
    const { page, context } = await openMap(running, '/', { permissions: ['geolocation'], geolocation: { latitude: 42.4668, longitude: -70.9495 } });
    await button(page, 'Near me').click();
    await resultsFor(page, /of you|nearest to you/);
    for (let step = 0; step < 5; step++) await zoom(page, 'Zoom in');
    await button(page, 'Search this area').click();
    await page.waitForFunction(() => location.hash.includes('bbox'));
    const [west = 0, south = 0, east = 0, north = 0] = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('bbox')?.split(',').map(Number) ?? [];
    expect(east - west).toBeGreaterThan(0.049);
    expect(north - south).toBeGreaterThan(0.049);
    await context.close();
  });

  test('gives way to an open key and an open card', async () => {
    const { page, close } = await openMade();
    await zoom(page, 'Zoom out');
    await button(page, 'Search this area').waitFor();
    await page.locator('.map-legend summary').click();
    await button(page, 'Search this area').waitFor({ state: 'detached' });
    await page.locator('.map-legend summary').click();
    await buttons(page).first().press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await button(page, 'Search this area').count()).toBe(0);
    await close();
  });

  test('on a phone says how many there are and leads to the list', async () => {
    const { page, context } = await openMap(running, '/', { viewport: phone, hasTouch: true });
    for (let step = 0; step < 3; step++) await zoom(page, 'Zoom in');
    await button(page, 'Search this area').click();
    const found = page.getByRole('button', { name: /^\d+ places? here$|^No places here$/ });
    await found.waitFor();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('map-leaflet'))).toBe(true);
    await found.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('results-heading');
    expect(await page.locator('.cards').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('on a phone', () => {
  test('the map is told when it comes, Back leads to the list where it was left, and so does its button, without piling up steps', async () => {
    const { page, context } = await openPage(running.browser, { viewport: phone, hasTouch: true });
    await page.goto(running.directory.url);
    await awake(page);
    await page.evaluate(() => scrollTo(0, 900));
    const depth = await page.evaluate(() => history.length);
    const focusedLabel = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    for (const leave of [() => page.goBack(), () => button(page, 'List').click()]) {
      await button(page, 'Map').click();
      await buttons(page).first().waitFor();
      await expect.poll(focusedLabel).toMatch(/^Map/);
      await leave();
      await button(page, 'Map').waitFor();
      await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(900);
      await expect.poll(focusedLabel).toBe('Map');
    }
    expect(await page.evaluate(() => history.length)).toBe(depth + 1);
    await context.close();
  });

  test.each([{ width: 360, height: 740 }, { width: 320, height: 640 }, { width: 740, height: 360 }])('the map, what is under it and the way to the list fill $width by $height', async (viewport) => {
    const { page, context } = await openMap(running, '/', { viewport, hasTouch: true });
    const [[map], [foot], [list]] = await Promise.all([boxesOf(page, '.map-canvas'), boxesOf(page, '.map-footer'), boxesOf(page, '.map-toggle')]);
    if (!map || !foot || !list) throw new Error('There is no map.');
    expect(map.bottom).toBeCloseTo(foot.top, 0);
    expect(Math.max(foot.bottom, list.bottom)).toBeCloseTo(viewport.height, 0);
    expect(foot.bottom - foot.top).toBeLessThan(60);
    expect(list.bottom).toBeLessThanOrEqual(viewport.height);
    expect(map.bottom - map.top).toBeGreaterThan(viewport.height / 2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await context.close();
  });

  test('the card of one place ends at a whole button and leaves its pin to be seen', async () => {
    const { page, close } = await openMade('/', { viewport: phone, hasTouch: true });
    await page.locator('.map-pin').first().tap();
    await page.getByRole('dialog').waitFor();
    const inside = async () => {
      const [[card], [pin], [show]] = await Promise.all([boxesOf(page, '.map-card'), boxesOf(page, '.map-pin.is-selected'), boxesOf(page, '.map-place > .button')]);
      return card && pin && show ? { isPinSeen: !touch(card, pin), isWhole: show.bottom <= card.bottom } : undefined;
    };
    await expect.poll(inside).toEqual({ isPinSeen: true, isWhole: true });
    await close();
  });
});

describe('with the keyboard', () => {
  test('Enter on a pin whose card is open leads into it, and Esc closes it from anywhere on the map', async () => {
    const { page, close } = await openMade();
    const pin = page.locator('.map-pin').first();
    const card = page.getByRole('dialog');
    await pin.press('Enter');
    await card.waitFor();
    await pin.press('Enter');
    expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await button(page, 'Zoom in').focus();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await close();
  });

  test('the way past the map ends at words', async () => {
    const { page, close } = await openMade();
    await button(page, 'Skip the map').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('End of the map');
    expect(await page.locator('.map-end').isVisible()).toBe(true);
    await close();
  });

  test('no picture in the map is without a name or a word that it is none', async () => {
    const { page, context } = await openMap(running, '/#near=Lynn&within=25');
    await page.locator('.map-near').waitFor({ state: 'attached' });
    expect(await page.locator('.map-leaflet svg').evaluateAll((pictures) => pictures.filter((picture) => !picture.closest('[aria-hidden="true"]')).length)).toBe(0);
    await context.close();
  });
});

test('beside results near a place no drawing of the whole state is seen', async () => {
  const { page, context } = await openPage(running.browser);
  await page.route('**/assets/LiveMap*.js', () => undefined);
  await page.goto(`${running.directory.url}/#near=Lynn&within=10`);
  expect(await page.locator('.drawing').isVisible()).toBe(false);
  await resultsFor(page, /Lynn/);
  expect(await page.locator('.drawing').isVisible()).toBe(false);
  await context.close();
});

test('the picture without scripts has no style of its own in the page', async () => {
  for (const path of ['/', '/locations/recovery-on-the-harbor-east-boston']) {
    const html = await (await fetch(running.directory.url + path)).text();
    const [drawing = ''] = /<svg[^>]*class="static-map"[\s\S]*?<\/svg>/.exec(html) ?? [];
    expect(drawing).toContain('<path');
    expect(drawing).not.toContain('style=');
  }
});
