/** What tests of the map do and measure on a page. */
import type { Page } from 'playwright-core';
import { createDataset } from '../../seed/dataset.ts';
import { awake, desk, openPage, type Running } from './browser.ts';
import { startDirectory } from './directory.ts';
import { record } from './records.ts';

/** A rectangle on the screen in pixels, and what stands in it. */
export type Box = { name: string; left: number; top: number; right: number; bottom: number };

type Options = Parameters<typeof openPage>[1];

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const buttons = (page: Page) => page.locator('.map-button');
/** The town names that are shown. */
export const names = (page: Page): Promise<string[]> => page.locator('.map-label:visible').allTextContents();
/** What a screen reader says for what has the focus. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
/** The words and the width of the scale, which change with every zoom. */
export const zoomed = (page: Page): Promise<string> => page.locator('.map-scale').evaluate((scale) => `${scale.textContent} ${scale.clientWidth}`);

/** A page with the live map on it and its land drawn. */
export async function openMap({ browser, directory }: Running, path = '/', options: Options = {}, url = directory.url) {
  const opened = await openPage(browser, options);
  await opened.page.goto(url + path);
  await awake(opened.page);
  if ((options.viewport?.width ?? desk.width) < 900) await button(opened.page, 'Map').click();
  await buttons(opened.page).first().waitFor();
  await opened.page.locator('.map-state').first().waitFor({ state: 'attached' });
  return opened;
}

const point = (lat: number, lon: number, method: 'street' | 'town') => ({ lat, lon, accuracy_m: 20, method });
const address = { street: '1 Market Street', city: 'Lynn', state: 'MA' as const, zip: '01901' };
/** A few records made for these tests. */
const made = createDataset([
  record({ id: 'alone', name: 'Alone', address, point: point(42.45, -70.97, 'street') }),
  record({ id: 'first-at-door', name: 'First at the door', address, point: point(42.4668, -70.9495, 'street') }),
  record({ id: 'second-at-door', name: 'Second at the door', kind: 'recovery-support-center', address, point: point(42.4668, -70.9495, 'street') }),
  record({ id: 'somewhere', name: 'Somewhere in Salem', address: { city: 'Salem', state: 'MA' }, point: point(42.5195, -70.8967, 'town') }),
  record({ id: 'quiet-house', name: 'Quiet House', kind: 'peer-respite', location_withheld: true, address: { city: 'Beverly', state: 'MA' }, point: point(42.5584, -70.88, 'town') }),
], []);

/** A page over a few records made for these tests. */
export async function openMade(running: Running, path = '/', options: Options = {}) {
  const directory = await startDirectory({ dataset: made });
  const opened = await openMap(running, path, options, directory.url);
  return { ...opened, close: async () => { await opened.context.close(); await directory.close(); } };
}

/** Zooms with the button, and waits until the map has come to rest. */
export async function zoom(page: Page, name: 'Zoom in' | 'Zoom out'): Promise<void> {
  const before = await zoomed(page);
  await button(page, name).click();
  await page.waitForFunction((old) => {
    const scale = document.querySelector('.map-scale');
    return scale && `${scale.textContent} ${scale.clientWidth}` !== old;
  }, before);
}

/** Where the elements of a selector are. */
export const boxesOf = (page: Page, selector: string): Promise<Box[]> => page.locator(selector).evaluateAll((elements) => elements.map((element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { name: element.textContent || String(element.getAttribute('class')), left, top, right, bottom };
}));

export const touch = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Each town name that lies on another, on a pin, or under what stands over the map. */
export async function overlaps(page: Page): Promise<string[]> {
  const [frame] = await boxesOf(page, '.map-leaflet');
  const labels = (await boxesOf(page, '.map-label')).filter((label) => frame && touch(label, frame));
  const others = await boxesOf(page, '.map-button .mark, .map-button .map-count, .map-controls, .map-legend, .map-scale, .map-caption');
  return labels.flatMap((label, index) => [...labels.slice(index + 1), ...others].filter((other) => touch(label, other)).map((other) => `${label.name} on ${other.name}`));
}
