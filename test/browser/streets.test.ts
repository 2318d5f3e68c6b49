/** Street tiles: asked for only when wanted, and never needed. Their server is a stub; nothing leaves this machine. */
import { describe, expect, test } from 'vitest';
import type { Streets } from '../../api/core/pages.ts';
import { awake, desk, openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { startDirectory } from '../support/directory.ts';
import { button, buttons, names } from '../support/map.ts';

const running = runDirectory();

describe('streets', () => {
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#f2efe9"/></svg>';

  /** A page whose tiles are answered here, with what was asked for. */
  async function withTiles(streets: Streets, { status = 200, viewport = desk }: { status?: number; viewport?: { width: number; height: number } } = {}) {
    const directory = await startDirectory({ streets });
    const opened = await openPage(running.browser, { viewport });
    const asked: { url: string; referer: string | undefined }[] = [];
    await opened.page.route('https://tile.openstreetmap.org/**', async (route) => {
      asked.push({ url: route.request().url(), referer: (await route.request().allHeaders())['referer'] });
      await route.fulfill(status === 200 ? { status, contentType: 'image/svg+xml', body: picture } : { status });
    });
    await opened.page.goto(`${directory.url}/#near=Lynn&within=10`);
    await awake(opened.page);
    await resultsFor(opened.page, /Lynn/);
    if (viewport === phone) await button(opened.page, 'Map').click();
    await buttons(opened.page).first().waitFor();
    return { ...opened, asked, origin: directory.url, close: async () => { await opened.context.close(); await directory.close(); } };
  }

  test('come only when asked for, and are told the site and no page', async () => {
    const { page, asked, origin, close } = await withTiles('ask');
    expect(await page.locator('#map-streets-notice').textContent()).toContain('OpenStreetMap');
    expect(asked).toEqual([]);
    await button(page, 'Show streets').click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    expect(asked.length).toBeGreaterThan(3);
    expect([...new Set(asked.map(({ referer }) => referer))]).toEqual([`${new URL(origin).origin}/`]);
    expect(asked.every(({ url }) => /^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true);
    expect(await page.getByRole('link', { name: '© OpenStreetMap contributors' }).getAttribute('href')).toBe('https://www.openstreetmap.org/copyright');
    await button(page, 'Hide streets').click();
    await page.locator('.leaflet-tile').first().waitFor({ state: 'detached' });
    await close();
  });

  test('that fail leave the drawing, its names and one line of text', async () => {
    const { page, close } = await withTiles('ask', { status: 503 });
    await button(page, 'Show streets').click();
    await page.getByText('Some street pictures did not load.').waitFor();
    expect(await page.locator('.map-problem').count()).toBe(1);
    await page.locator('.map-state').first().waitFor({ state: 'attached' });
    await expect.poll(() => names(page)).toContain('Lynn');
    await close();
  });

  test('are asked about on a phone, where there is no room to say beforehand who will see what', async () => {
    const { page, asked, close } = await withTiles('ask', { viewport: phone });
    await button(page, 'Show streets').click();
    const question = page.getByRole('group', { name: /OpenStreetMap’s server will see/ });
    await question.waitFor();
    await button(page, 'Not now').click();
    await question.waitFor({ state: 'detached' });
    expect(asked).toEqual([]);
    await button(page, 'Show streets').click();
    await question.getByRole('button', { name: 'Show streets' }).click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    await close();
  });

  test('can be had where the ground is empty', async () => {
    const { page, asked, close } = await withTiles('ask');
    const caption = page.locator('.map-caption').getByRole('button', { name: 'Show streets' });
    await expect.poll(async () => {
      await button(page, 'Zoom in').click();
      return caption.count();
    }, { timeout: 15_000 }).toBe(1);
    expect(asked).toEqual([]);
    await caption.click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('map-leaflet'))).toBe(true);
    await close();
  });

  test('are there at once where the directory says so', async () => {
    const { page, asked, close } = await withTiles('on');
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    expect(asked.length).toBeGreaterThan(3);
    expect(await button(page, 'Show streets').count()).toBe(0);
    await close();
  });

  test('are not spoken of where the directory has none', async () => {
    const { page, asked, close } = await withTiles('off');
    expect(await page.locator('.map-streets').count()).toBe(0);
    expect(asked).toEqual([]);
    await close();
  });
});
