/** The filters with scripts switched off: boxes in a form, and links that take them back. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { declarations, type FilterDeclaration, type FilterName } from '../../api/core/filters.ts';
import type { Query } from '../../api/core/query/values.ts';
import { kinds } from '../../api/core/vocabulary.ts';
import { en } from '../support/words.ts';
import { openPage, phone, runDirectory } from '../support/browser.ts';
import { expectedOf, follow, listedOn, nearPlace, type Expected } from '../support/find-page.ts';

const running = runDirectory();
let expected: Expected;
beforeAll(() => {
  expected = expectedOf(running.directory.records);
});

async function visit(path: string) {
  const { context, page } = await openPage(running.browser, { javaScriptEnabled: false, viewport: phone });
  await page.goto(running.directory.url + path);
  return { context, page };
}

const fieldsOf = (page: Page, name: string) => page.locator(`.option input[name=${name}]`);
const menuOf = (page: Page, name: string) => page.locator('details.menu').filter({ has: page.locator(`input[name=${name}]`) });
const send = (page: Page): Promise<void> => follow(page, () => page.getByRole('button', { name: 'Search' }).click());
const openNow = (page: Page) => page.locator('label.chip', { hasText: 'Open now' });

/** Opens the menu of a filter, ticks these values, and sends them from there. */
async function tick(page: Page, name: string, values: readonly string[]): Promise<void> {
  const menu = menuOf(page, name);
  await menu.locator('summary').click();
  for (const value of values) await menu.locator(`input[name=${name}][value=${value}]`).check();
  await follow(page, () => menu.getByRole('button', { name: 'Show results' }).click());
}

const ticked = (page: Page, name: string): Promise<string[]> =>
  fieldsOf(page, name).evaluateAll((boxes) => (boxes as HTMLInputElement[]).filter(({ checked }) => checked).map(({ value }) => value));

/** The counts beside the boxes of a filter, by value. */
const countsOn = async (page: Page, name: string): Promise<Record<string, number>> => Object.fromEntries(await page.locator('.option').filter({ has: page.locator(`input[name=${name}]`) })
  .evaluateAll((options) => options.map((option) => [option.querySelector('input')?.value ?? '', Number(option.querySelector('.count')?.textContent)])));

/** Values of a filter that leave something, in the order in which they are offered. */
const offered = (declaration: FilterDeclaration, counts: Record<string, number>): string[] => {
  const values = declaration.kind === 'anyOf' ? declaration.options.filter((option) => !declaration.unsaid?.includes(option)) : ['true'];
  return values.filter((value) => (counts[value] ?? 0) > 0);
};

const queryFor = (name: FilterName, { kind }: FilterDeclaration, values: readonly string[]): Query =>
  (values.length === 0 ? {} : { [name]: kind === 'flag' ? true : values });

const boxed = declarations.filter(([, { kind }]) => kind === 'anyOf' || kind === 'flag');

test('beside every value stands how many it would leave', async () => {
  const { page, context } = await visit('/');
  for (const [name, declaration] of boxed) {
    const counts = expected.results({}).facets[name] ?? {};
    const shown = await countsOn(page, name);
    expect([name, Object.keys(shown).filter((value) => shown[value])]).toEqual([name, offered(declaration, counts)]);
    for (const [value, count] of Object.entries(shown)) expect([name, value, count]).toEqual([name, value, counts[value] ?? 0]);
  }
  await context.close();
});

describe('each filter', () => {
  test.each(boxed)('%s is ticked and sent, leaves what fits in order, and is taken back value by value', async (name, declaration) => {
    const { page, context } = await visit('/');
    const values = offered(declaration, expected.results({}).facets[name] ?? {}).slice(0, 2);
    expect(values.length).toBeGreaterThan(0);
    await tick(page, name, values);
    expect(await listedOn(page)).toEqual(expected.listed(queryFor(name, declaration, values)));
    expect(await ticked(page, name)).toEqual(values);
    for (let left = values.slice(1); ; left = left.slice(1)) {
      await follow(page, () => page.locator('.token').first().click());
      expect(await listedOn(page)).toEqual(expected.listed(queryFor(name, declaration, left)));
      if (left.length === 0) break;
    }
    expect(await page.locator('.token').count()).toBe(0);
    await context.close();
  });
});

describe('open now', () => {
  const open = { at: ['now'], unknown: false };

  test('says how many, is ticked and sent, and is taken back', async () => {
    const { page, context } = await visit('/');
    expect(await openNow(page).locator('.count').textContent()).toBe(String(expected.results({}).facets['open']?.['now']));
    await openNow(page).click();
    await send(page);
    const { heading, ids } = expected.listed({ open });
    expect(ids.length).toBeGreaterThan(0);
    expect(await listedOn(page)).toMatchObject({ heading, ids });
    expect(await openNow(page).locator('input').isChecked()).toBe(true);
    await openNow(page).click();
    await send(page);
    expect(await listedOn(page)).toEqual(expected.listed({}));
    await context.close();
  });

  test('leads on to those whose hours nobody confirmed', async () => {
    const { page, context } = await visit('/?open=now');
    const unknown = expected.results({ open }).facets['open']?.['unknown'] ?? 0;
    expect(unknown).toBeGreaterThan(0);
    await follow(page, () => page.getByRole('link', { name: en.results.showUnconfirmed(unknown) }).click());
    expect(await listedOn(page)).toEqual(expected.listed({ open: { ...open, unknown: true } }));
    await context.close();
  });

  test('speaks of more that may be open only where some are open', async () => {
    const found = kinds.map((kind) => ({ kind, total: expected.results({ open, kind: [kind] }).total, unknown: expected.results({ open, kind: [kind] }).facets['open']?.['unknown'] ?? 0 }));
    const none = found.find(({ total, unknown }) => total === 0 && unknown > 0);
    expect(none).toBeDefined();
    const { page, context } = await visit(`/?open=now&kind=${none?.kind}`);
    expect(await page.locator('.more a').allTextContents()).toEqual([en.results.unconfirmed(none?.unknown ?? 0, false)]);
    await context.close();
  });
});

test('several filters, a place, how far and in what order go together, and are taken back all at once', async () => {
  const { page, context } = await visit('/');
  await page.locator('input[name=near]').fill('Worcester');
  await tick(page, 'focus', ['mental-health']);
  expect(await listedOn(page)).toEqual(expected.listed({ focus: ['mental-health'], ...nearPlace('Worcester') }));
  await page.locator('select[name=within]').selectOption('30');
  await page.locator('select[name=sort]').selectOption('name');
  await tick(page, 'kind', ['clubhouse', 'recovery-learning-community']);
  const wanted: Query = { kind: ['recovery-learning-community', 'clubhouse'], focus: ['mental-health'], ...nearPlace('Worcester', 30) };
  expect(await listedOn(page)).toEqual(expected.listed(wanted, 'name'));
  expect(expected.listed(wanted, 'name').ids.length).toBeGreaterThan(2);
  expect([await page.locator('select[name=within]').inputValue(), await page.locator('select[name=sort]').inputValue()]).toEqual(['30', 'name']);
  await follow(page, () => page.getByRole('link', { name: 'Clear all' }).click());
  expect(await listedOn(page)).toEqual(expected.listed(nearPlace('Worcester', 30), 'name'));
  await context.close();
});

test('where nothing fits, every way out leads to something', async () => {
  const none: Query = { kind: ['peer-respite'], language: ['es'] };
  expect(expected.listed(none).ids).toEqual([]);
  for (const [way, query] of [['Leave out: Peer respite', { language: none.language }], ['Leave out: Spanish', { kind: none.kind }], ['Start over with everything', {}]] as const) {
    const { page, context } = await visit('/?kind=peer-respite&language=es');
    expect(await listedOn(page)).toEqual(expected.listed(none));
    await follow(page, () => page.locator('.ways').getByRole('link', { name: way }).click());
    expect((await listedOn(page)).ids.length).toBeGreaterThan(0);
    expect(await listedOn(page)).toEqual(expected.listed(query as Query));
    await context.close();
  }
});
