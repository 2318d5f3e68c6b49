/** The map, the record and every other page with scripts switched off. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pinOf } from '../../api/core/pages.ts';
import type { Query } from '../../api/core/query/values.ts';
import { openPage, phone, runDirectory } from '../support/browser.ts';
import { expectedOf, nearPlace } from '../support/find-page.ts';
import { pagesOfHelp } from '../support/states.ts';

const running = runDirectory();

async function visit(path: string) {
  const { context, page } = await openPage(running.browser, { javaScriptEnabled: false, viewport: phone });
  await page.goto(running.directory.url + path);
  return { context, page };
}

describe('the map', () => {
  /** Kinds in the order of the alphabet, as often as there are. */
  const drawn = (page: Page): Promise<string[]> => page.locator('.map-pane svg [data-kind]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-kind') ?? '').sort());

  test.each([['/', {}], ['/?kind=clubhouse', { kind: ['clubhouse'] }], ['/?near=Lynn', nearPlace('Lynn')]] as [string, Query][])('of %s is a drawing of every place in the list that has a point', async (path, query) => {
    const { page, context } = await visit(path);
    const listed = new Set(expectedOf(running.directory.records).all(query));
    const pinned = running.directory.records.filter((record) => listed.has(record.id) && pinOf(record));
    expect(pinned.length).toBeGreaterThan(5);
    expect(await drawn(page)).toEqual(pinned.map(({ kind }) => kind).sort());
    expect(await page.locator('.map-pane svg').first().isVisible()).toBe(true);
    await context.close();
  });

  test('gives each kind a colour of its own, and so do the cards', async () => {
    const { page, context } = await visit('/?kind=recovery-support-center,clubhouse,peer-run-center,living-room');
    for (const marks of ['.map-pane svg use[data-kind]', '.card > .mark']) {
      const colors = await page.locator(marks).evaluateAll((all) => all.map((mark) => `${mark.getAttribute('data-kind')} ${getComputedStyle(mark).getPropertyValue('--kind')}`));
      const kinds = [...new Set(colors)];
      expect(kinds.length).toBeGreaterThan(2);
      expect(new Set(kinds.map((one) => one.split(' ')[0])).size).toBe(kinds.length);
      expect(kinds.every((one) => /#[0-9a-f]{3,6}$/.test(one))).toBe(true);
      expect(new Set(kinds.map((one) => one.split(' ')[1])).size).toBe(kinds.length);
    }
    await context.close();
  });
});

test('the page of a record holds everything to reach it, where it is, and the way out', async () => {
  const { page, context } = await visit('/locations/recovery-exchange-lynn');
  const record = running.directory.records.find(({ id }) => id === 'recovery-exchange-lynn');
  for (const { number } of record?.phones ?? []) expect(await page.locator(`.reach a[href="tel:${number}"]`).isVisible()).toBe(true);
  expect(await page.locator(`.reach a[href="${record?.website}"]`).isVisible()).toBe(true);
  expect(await page.locator('h1').textContent()).toBe(record?.name);
  expect(await page.getByText(record?.address?.street ?? 'no street').first().isVisible()).toBe(true);
  for (const { url } of record?.sources ?? []) expect(await page.locator(`a[href="${url}"]`).count()).toBeGreaterThan(0);
  expect(await page.locator('.small-map svg [data-kind]').count()).toBeGreaterThan(0);
  for (const link of ['tel:988', 'sms:988', 'tel:+18337732445']) expect(await page.locator(`.crisis a[href="${link}"]`).first().isVisible()).toBe(true);
  expect(await page.locator('a[data-leave]').getAttribute('href')).toMatch(/^https:/);
  await context.close();
});

test.each(pagesOfHelp)('crisis lines stand in the HTML of %s, and nothing on it waits for scripts', async (path) => {
  const html = await (await fetch(running.directory.url + path)).text();
  for (const link of ['tel:988', 'sms:988', 'tel:+18337732445']) expect(html).toContain(link);
  const { page, context } = await visit(path);
  for (const button of await page.locator('button:visible').all()) expect([await button.getAttribute('type'), await button.isDisabled()]).toEqual(['submit', false]);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
  await context.close();
});
