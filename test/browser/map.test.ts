/** The map in a real browser: what stands on it, how it is used, and what it asks of others. */
import { describe, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { desk, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { boxesOf, button, buttons, focused, names, openMade, openMap, overlaps, touch, zoom, zoomed } from '../support/map.ts';

const running = runDirectory();

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
    await expect.poll(() => names(page)).toEqual(expect.arrayContaining(['Boston', 'Worcester', 'Springfield', 'Pittsfield']));
    await context.close();
  });

  test('keep clear of an open legend', async () => {
    const { page, context } = await openMap(running);
    await page.locator('.map-legend summary').click();
    await page.locator('.map-legend[open]').waitFor();
    await expect.poll(() => overlaps(page)).toEqual([]);
    await context.close();
  });

  test.each([
    { place: 'Nahant', sign: '.map-here-ring', standing: 'its ring' },
    { place: 'Swampscott', sign: '.map-here', standing: 'its dot, where a pin has taken the ring\'s room' },
  ])('of a place that was typed stand beside $standing, even where the map says no others so small', async ({ place, sign }) => {
    const { page, context } = await openMap(running, `/#near=${place}&within=25`);
    await resultsFor(page, new RegExp(place));
    expect(await page.locator('.map-label-here').textContent()).toBe(place);
    const [[label], [drawn]] = await Promise.all([boxesOf(page, '.map-label-here'), boxesOf(page, sign)]);
    expect(label && drawn && touch(label, drawn)).toBe(false);
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
    const { page, context } = await openMap(running, '/?kind=clubhouse#near=Framingham&within=60');
    await resultsFor(page, /Framingham/);
    const listed = await page.locator('.card h3').allTextContents();
    const stops = await page.locator('.map-button[tabindex="0"]').evaluateAll((pins) => pins.map((pin) => pin.getAttribute('aria-label') ?? ''));
    expect(stops.every((name) => /, Clubhouse|Near [A-Z].*: \d+ places close together|places? at this address/.test(name))).toBe(true);
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
    const { page, close } = await openMade(running);
    const door = page.getByRole('button', { name: '2 places at this address: First at the door, Second at the door' });
    await door.press('Enter');
    const card = page.getByRole('dialog', { name: '2 places at this address' });
    expect(await card.getByRole('link').allTextContents()).toEqual(expect.arrayContaining(['First at the door', 'Second at the door']));
    expect(await card.getByRole('button', { name: /Show in list/ }).count()).toBe(2);
    await close();
  });

  test('there are none for places of which only the town is known or told: a soft circle stands for each, and says so', async () => {
    const { page, close } = await openMade(running);
    await expect.poll(() => page.locator('.map-area:not(.map-area-sample)').count()).toBe(2);
    for (const name of ['Somewhere in Salem', 'Quiet House']) {
      const one = page.getByRole('button', { name: new RegExp(`^${name}, .*only the town is known`) });
      expect(await one.getAttribute('class')).toMatch(/map-middle/);
      expect(await one.locator('.mark').evaluate((sign) => getComputedStyle(sign).getPropertyValue('--mark-fill').trim())).toBe('none');
    }
    expect(await page.locator('.map-pin').count()).toBe(1);
    await close();
  });

  test.each(['light', 'dark'] as const)('areas, shared addresses and an open card have no barrier that axe finds, %s', async (colorScheme) => {
    const { page, close } = await openMade(running, '/', { colorScheme });
    await page.locator('.map-legend summary').click();
    await page.locator('button.map-together').press('Enter');
    await page.getByRole('dialog').waitFor();
    expect(await barriers(page, { inside: '.map' })).toEqual([]);
    await close();
  });

  test('leave room on a phone: the card scrolls inside, its way out is seen, and so is most of the map', async () => {
    const { page, close } = await openMade(running, '/', { viewport: phone, hasTouch: true });
    await page.locator('button.map-together').tap();
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

  test('lifts one place out of a group for a card of the list, and none for the group itself', async () => {
    const { page, context } = await openMap(running);
    const [group, lifted] = [page.locator('.map-group:not([tabindex="-1"])').first(), page.locator('.map-lifted')];
    await group.hover();
    expect(await lifted.count()).toBe(0);
    await group.focus();
    expect(await lifted.count()).toBe(0);
    const cards = page.locator('.results .card');
    for (let index = 0; index < 10 && (await lifted.count()) === 0; index++) await cards.nth(index).hover();
    expect(await lifted.count()).toBe(1);
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

test('the picture without scripts has no style of its own in the page', async () => {
  for (const path of ['/', '/locations/recovery-on-the-harbor-east-boston']) {
    const html = await (await fetch(running.directory.url + path)).text();
    const [drawing = ''] = /<svg[^>]*class="static-map"[\s\S]*?<\/svg>/.exec(html) ?? [];
    expect(drawing).toMatch(/<(?:path|use) /);
    expect(drawing).not.toContain('style=');
  }
});
