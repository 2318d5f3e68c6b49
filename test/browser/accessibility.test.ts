/** axe over every page and state, the map with its pins on it included: WCAG 2.2 AA. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { awake, desk, openPage, resultsFor, runDirectory } from '../support/browser.ts';

const running = runDirectory();

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = { width: 320, height: 700 };
const pins = (page: Page) => page.locator('.map-button');

/** What is done on a page before it is looked at. */
type State = { path: string; act?: (page: Page, wide: boolean) => Promise<unknown> };

async function showMap(page: Page, wide: boolean): Promise<void> {
  if (!wide) await page.getByRole('button', { name: 'Map', exact: true }).click();
  await pins(page).first().waitFor();
}

const states: Record<string, State> = {
  'the find page with pins on its map': { path: '/', act: showMap },
  'an opened pin': {
    path: '/#near=Lynn&within=10',
    act: async (page, wide) => {
      await showMap(page, wide);
      await pins(page).first().focus();
      await page.keyboard.press('Enter');
    },
  },
  'results near a town with suggestions open': {
    path: '/#near=Lynn&within=10',
    act: async (page) => {
      await resultsFor(page, /Lynn/);
      await page.locator('#near').fill('wor');
      await page.getByRole('option').first().waitFor();
    },
  },
  'an open menu of filters': { path: '/', act: (page) => page.locator('summary', { hasText: 'Kind' }).click() },
  'no result': { path: '/?kind=peer-respite&language=es', act: (page) => page.getByText('Nothing fits').waitFor() },
  'an address that is not understood': { path: '/?kidn=clubhouse' },
  'a record with hours': { path: '/locations/recovery-on-the-harbor-east-boston' },
  'a line': { path: '/locations/988-lifeline' },
  'a withheld place': { path: '/locations/afiya-peer-respite-northampton' },
  'a record that is gone': { path: '/locations/neda-helpline' },
  'no page': { path: '/no/such/page' },
};

/** Every state in the usual two forms, the first page in all four: together each width and each colour is seen. */
const forms = [
  { name: 'wide and light', viewport: desk, colorScheme: 'light' as const, usual: true },
  { name: 'wide and dark', viewport: desk, colorScheme: 'dark' as const, usual: false },
  { name: 'narrow and light', viewport: narrow, colorScheme: 'light' as const, usual: false },
  { name: 'narrow and dark', viewport: narrow, colorScheme: 'dark' as const, usual: true },
];

async function violations(options: BrowserContextOptions, { path, act }: State): Promise<string[]> {
  const { page, context, errors } = await openPage(running.browser, options);
  await page.goto(running.directory.url + path);
  if (path.startsWith('/#') || path === '/' || path.startsWith('/?')) await awake(page);
  await act?.(page, options.viewport === desk);
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze();
  await context.close();
  expect(errors.filter((error) => !/404|410/.test(error))).toEqual([]);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

describe.each(Object.entries(states))('%s', (_name, state) => {
  test.each(state.path === '/' ? forms : forms.filter(({ usual }) => usual))('has no barrier that axe finds, $name', async ({ viewport, colorScheme }) => {
    expect(await violations({ viewport, colorScheme }, state)).toEqual([]);
  });

  test('needs no sideways scrolling at 320 pixels', async () => {
    const { page, context } = await openPage(running.browser, { viewport: narrow });
    await page.goto(running.directory.url + state.path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await context.close();
  });
});
