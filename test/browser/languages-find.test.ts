/** Finding somebody in Spanish, by keyboard, on a phone and without scripts; and what stays in English says so. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pinOf } from '../../api/core/pages.ts';
import { catalogs, labelsOf } from '../../web/messages/catalogs.ts';
import { openPage, phone, resultsFor, runDirectory, taken } from '../support/browser.ts';
import { expectedOf, follow, listedOn, nearPlace, type Expected } from '../support/find-page.ts';
import { inWords } from '../support/words.ts';

const running = runDirectory();
const es = inWords('es');
const { location } = catalogs.es.documents;
let expected: Expected;
beforeAll(() => {
  expected = expectedOf(running.directory.records, es);
});

/** Presses Tab until the link that has the focus leads there. */
async function tabTo(page: Page, address: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.getAttribute('href')) === address) return;
  }
  throw new Error(`Tab did not reach ${address} in ${most} presses.`);
}

test('a town is typed, a filter chosen, a record opened and its number reached, all by keyboard and in Spanish', async () => {
  const { page, context, errors } = await openPage(running.browser);
  await page.goto(`${running.directory.url}/es/`);
  await taken(page);
  await page.getByRole('combobox', { name: es.find.box }).focus();
  await page.keyboard.type('lyn');
  await page.getByRole('option', { name: /^Lynn\b/ }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await resultsFor(page, /de Lynn$/);
  expect(await listedOn(page)).toEqual(expected.listed(nearPlace('Lynn')));
  await page.locator('summary.chip', { hasText: es.filters.kind ?? '' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: new RegExp(`^${es.labels.kind['recovery-support-center']}`) }).press('Space');
  await page.waitForURL('**/es/?kind=recovery-support-center#near=Lynn*');
  await resultsFor(page, /de Lynn$/);
  await page.keyboard.press('Escape');
  expect((await listedOn(page)).heading).toBe(expected.listed({ ...nearPlace('Lynn'), kind: ['recovery-support-center'] }).heading);
  await tabTo(page, '/es/locations/recovery-exchange-lynn');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/es/locations/recovery-exchange-lynn');
  await tabTo(page, 'tel:+16179809784');
  expect(errors).toEqual([]);
  await context.close();
});

describe('what a record says in its own words', () => {
  test('stays English on a page in another language, is marked, and says so; facts speak that language', async () => {
    const { page, context } = await openPage(running.browser, { viewport: phone });
    const texts = running.directory.records.find(({ id }) => id === 'recovery-on-the-harbor-east-boston');
    for (const [language, words] of [['es', location], ['pt', catalogs.pt.documents.location], ['ht', catalogs.ht.documents.location]] as const) {
      await page.goto(`${running.directory.url}/${language}/locations/${texts?.id}`);
      await taken(page);
      const summary = page.getByText(texts?.summary ?? '', { exact: true });
      expect(await summary.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
      expect(await page.locator('.summary .in-english').textContent()).toBe(words.inEnglish);
      expect(await page.locator('.summary .in-english').evaluate((element) => element.closest('[lang]')?.tagName)).toBe('HTML');
      for (const { title } of texts?.sources ?? []) expect(await page.locator('.sources, main').getByText(title, { exact: true }).first().evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('en');
      expect(await page.locator('main').textContent()).toContain(catalogs[language].labels.kind[texts?.kind ?? 'clubhouse']);
    }
    await page.goto(`${running.directory.url}/locations/${texts?.id}`);
    expect(await page.locator('main [lang], .in-english').count()).toBe(0);
    await context.close();
  });

  test('is marked on every line of the page of lines as well', async () => {
    const { page, context } = await openPage(running.browser);
    await page.goto(`${running.directory.url}/es/talk`);
    const marked = await page.locator('.talk-card [lang=en]').allTextContents();
    const lines = running.directory.records.filter(({ kind }) => kind.endsWith('line'));
    expect(lines.filter(({ summary }) => !marked.includes(summary)).map(({ id }) => id)).toEqual([]);
    await context.close();
  });
});

describe('without scripts, in Spanish', () => {
  async function visit(path: string) {
    const { context, page } = await openPage(running.browser, { javaScriptEnabled: false, viewport: phone });
    await page.goto(`${running.directory.url}/es${path}`);
    return { context, page };
  }

  test('a town is searched for, a filter chosen and a record opened, and the server is said to be told', async () => {
    const { page, context } = await visit('/');
    expect(await page.getByText(es.find.notPrivate).isVisible()).toBe(true);
    await page.locator('input[name=near]').fill('eastie');
    await follow(page, () => page.getByRole('button', { name: es.find.search }).click());
    expect(await listedOn(page)).toEqual(expected.listed(nearPlace('East Boston')));
    await page.locator('summary.chip', { hasText: es.filters.kind ?? '' }).click();
    await page.getByRole('checkbox', { name: new RegExp(`^${es.labels.kind['recovery-support-center']}`) }).check();
    await follow(page, () => page.locator('#find details[open] button[type=submit]').first().click());
    const chosen = { ...nearPlace('East Boston'), kind: ['recovery-support-center'] } as const;
    expect(await listedOn(page)).toEqual(expected.listed({ ...chosen, kind: [...chosen.kind] }));
    const [first = ''] = expected.listed({ ...chosen, kind: [...chosen.kind] }).ids;
    await follow(page, () => page.locator(`#card-${first} h3 a`).click());
    expect(new URL(page.url()).pathname).toBe(`/es/locations/${first}`);
    await context.close();
  });

  test('the lines are filtered by a link, and come back in Spanish', async () => {
    const { page, context } = await visit('/talk');
    const all = await page.locator('.talk-card').count();
    await page.locator('.talk-choices summary', { hasText: es.filters.language ?? '' }).click();
    await follow(page, () => page.locator('.talk-choices a[href^="/es/talk?"][href*="language=es"]').first().click());
    const some = await page.locator('.talk-card').count();
    expect([some > 0, some < all]).toEqual([true, true]);
    expect(await page.locator('h1').textContent()).toBe(es.lines.heading);
    await context.close();
  });

  test('the map is drawn, with every place of the list that has a point', async () => {
    const { page, context } = await visit('/?kind=clubhouse');
    const listed = new Set(expected.all({ kind: ['clubhouse'] }));
    const pinned = running.directory.records.filter((record) => listed.has(record.id) && pinOf(record));
    expect(pinned.length).toBeGreaterThan(5);
    expect(await page.locator('.map-pane svg [data-kind]').count()).toBe(pinned.length);
    expect(await page.getByRole('img', { name: es.results.mapLabel(pinned.length) }).count()).toBe(1);
    await context.close();
  });

  test('no button waits for scripts', async () => {
    for (const path of ['/', '/talk', '/locations/recovery-exchange-lynn', '/sheet?places=mass-211']) {
      const { page, context } = await visit(path);
      for (const button of await page.locator('button:visible').all()) expect([await button.getAttribute('type'), await button.isDisabled()]).toEqual(['submit', false]);
      await context.close();
    }
  });
});

test('every value of every filter has words in Spanish on the awake page', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(`${running.directory.url}/es/`);
  await taken(page);
  const shown = await page.locator('#find input[type=checkbox][name=kind]').evaluateAll((boxes) => boxes.map((each) => [(each as HTMLInputElement).value, each.closest('label')?.textContent ?? '']));
  expect(shown.length).toBeGreaterThan(10);
  const { kind } = labelsOf(catalogs.es);
  expect(shown.filter(([id = '', label = '']) => !label.includes(kind[id as keyof typeof kind]))).toEqual([]);
  await context.close();
});
