/** Streets of our own: there without asking, from nobody else, and never needed. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { streetsOf } from '../../api/runtime/streets.ts';
import type { TileArchive } from '../../api/tiles.ts';
import { awake, desk, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { startDirectory } from '../support/directory.ts';
import { button, buttons, names } from '../support/map.ts';
import { streetsTile } from '../support/vector-tile.ts';

const running = runDirectory();
const everywhere: TileArchive = { read: async () => ({ version: 'one', tile: { bytes: streetsTile.buffer, isGzipped: false } }) };
const broken: TileArchive = { read: async () => Promise.reject(new Error('The archive of street tiles is broken.')) };
const slow: TileArchive = { read: () => new Promise(() => {}) };

/** A page with the map around Lynn, and every address that it asked for. */
async function withTiles(tiles: TileArchive, { viewport = desk, ...options }: Parameters<typeof openPage>[1] = {}) {
  const directory = await startDirectory({ tiles });
  const opened = await openPage(running.browser, { viewport, ...options });
  const asked: string[] = [];
  opened.page.on('request', (request) => asked.push(request.url()));
  await opened.page.goto(`${directory.url}/#near=Lynn&within=10`);
  await awake(opened.page);
  await resultsFor(opened.page, /Lynn/);
  if (viewport === phone) {
    expect(asked.filter((url) => /own-streets|\/tiles\//.test(url)), 'nothing of it before the map is asked for').toEqual([]);
    await button(opened.page, 'Map').click();
  }
  await buttons(opened.page).first().waitFor();
  return { ...opened, asked, origin: directory.url, close: async () => { await opened.context.close(); await directory.close(); } };
}

const tiles = (page: Page) => page.locator('.map-own-streets canvas.leaflet-tile-loaded');

/** The share of pixels that have any colour, and the brightest of those that are nothing but colour. */
const painted = (page: Page): Promise<{ share: number; brightest: number }> => tiles(page).evaluateAll((canvases) => {
  let [count, all, brightest] = [0, 0, 0];
  for (const canvas of canvases as HTMLCanvasElement[]) {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    for (let at = 0; at < data.length; at += 4) {
      all += 1;
      if (data[at + 3] !== 0) count += 1;
      if (data[at + 3] === 255) brightest = Math.max(brightest, data[at] ?? 0);
    }
  }
  return { share: count / all, brightest };
});

describe('streets of our own', () => {
  test.each([['wide', desk], ['small', phone]])('are drawn on a %s screen without asking, and nobody else is asked for anything', async (_size, viewport) => {
    const { page, asked, errors, origin, close } = await withTiles(everywhere, { viewport });
    await tiles(page).first().waitFor();
    await expect.poll(async () => (await painted(page)).share).toBeGreaterThan(0.001);
    expect(asked.some((url) => /\/tiles\/\d+\/\d+\/\d+\.mvt$/.test(url))).toBe(true);
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
    expect(await page.getByRole('button', { name: /streets/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: '© OpenStreetMap contributors' }).getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
    expect(await page.getByRole('link', { name: 'Protomaps' }).count()).toBe(1);
    await expect.poll(() => names(page)).toContain('Lynn');
    expect(errors).toEqual([]);
    await close();
  });

  test('are dark in the dark, also when it turns dark later', async () => {
    const { page, close } = await withTiles(everywhere, { colorScheme: 'dark' });
    await tiles(page).first().waitFor();
    await expect.poll(async () => (await painted(page)).share).toBeGreaterThan(0.001);
    expect((await painted(page)).brightest).toBeLessThan(128);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(async () => (await painted(page)).brightest).toBeGreaterThan(200);
    await close();
  });

  test('that cannot be read leave the drawing, its names and one line of text', async () => {
    const { page, close } = await withTiles(broken);
    await page.getByText('Some street pictures did not load.').waitFor();
    expect(await page.locator('.map-problem').count()).toBe(1);
    await page.locator('.map-state').first().waitFor({ state: 'attached' });
    await expect.poll(() => names(page)).toContain('Lynn');
    await expect.poll(async () => (await painted(page)).share || 0).toBe(0);
    await close();
  });

  test('that never come hold up neither the page, nor its names, nor a filter', async () => {
    const { page, close } = await withTiles(slow);
    await page.locator('.map-state').first().waitFor({ state: 'attached' });
    await expect.poll(() => names(page)).toContain('Lynn');
    await page.goto(`${new URL(page.url()).origin}/talk`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await close();
  });

  test('are not there where streets are off', () => {
    expect(streetsOf('off', { tiles: everywhere })).toBe('off');
  });
});
