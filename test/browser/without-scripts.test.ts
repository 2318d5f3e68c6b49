/** Searching and reading the list with scripts switched off: a form and links do it all. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Query } from '../../api/core/query/values.ts';
import { en } from '../support/words.ts';
import { openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { cardIds, expectedOf, follow, listedOn, nearPlace, type Expected } from '../support/find-page.ts';

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

const box = (page: Page) => page.locator('input[name=near]');

/** Types into the box and sends the form. */
async function search(page: Page, typed: string): Promise<void> {
  await box(page).fill(typed);
  await follow(page, () => page.getByRole('button', { name: 'Search' }).click());
}

describe('what is typed', () => {
  test('is found near a town, and the page says that the server is told', async () => {
    const { page, context } = await visit('/');
    expect(await page.getByText(en.find.notPrivate).isVisible()).toBe(true);
    await search(page, 'Lynn');
    const near = nearPlace('Lynn');
    expect(await listedOn(page)).toEqual(expected.listed(near));
    expect(expected.listed(near).heading).toMatch(/^[1-9]\d* places within 20 miles of Lynn$/);
    expect(await page.locator('.card h3').allTextContents()).toContain('Recovery Exchange Peer Support Center');
    await context.close();
  });

  test.each([
    ['02149', '02149', /Everett|Malden|Chelsea/], ['eastie', 'East Boston', /East Boston/], ['jp', 'Jamaica Plain', /Jamaica Plain/],
    ['vineyard haven', 'Vineyard Haven', /Vineyard Haven/], ['lyn', 'Lynn', /Lynn/], ['N. Adams', 'North Adams', /North Adams/],
  ])('%s is understood as the place %s', async (typed, name, around) => {
    const { page, context } = await visit('/');
    await search(page, typed);
    expect(await listedOn(page)).toEqual(expected.listed(nearPlace(name)));
    expect(await box(page).inputValue()).toBe(name);
    expect((await page.locator('.results > .cards > .card').allTextContents()).slice(0, 5).join()).toMatch(around);
    await context.close();
  });

  test('leads from a slip to the place that was probably meant, as it does with scripts', async () => {
    const { page, context } = await visit('/?kind=clubhouse');
    await search(page, 'wrocester');
    await follow(page, () => page.getByRole('link', { name: en.find.didYouMean('Worcester') }).click());
    expect(await listedOn(page)).toEqual(expected.listed({ ...nearPlace('Worcester'), kind: ['clubhouse'] }));
    await search(page, '99999');
    expect(await page.getByRole('link', { name: /^Did you mean/ }).count()).toBe(0);
    await context.close();
    const scripted = await openPage(running.browser);
    await scripted.page.goto(`${running.directory.url}/?near=wrocester`);
    const meant = scripted.page.getByRole('link', { name: en.find.didYouMean('Worcester') });
    await scripted.page.waitForURL('**/#q=wrocester');
    expect(await meant.count()).toBe(1);
    await meant.click();
    await resultsFor(scripted.page, /of Worcester$/);
    expect(scripted.errors).toEqual([]);
    await scripted.context.close();
  });

  test('is looked for among the words where it is a name, and the next thing typed takes its place', async () => {
    const { page, context } = await visit('/');
    await search(page, 'recovery exchange');
    expect(await listedOn(page)).toEqual(expected.listed({ q: 'recovery exchange' }));
    expect((await listedOn(page)).ids).toEqual(['recovery-exchange-lynn']);
    expect(await box(page).inputValue()).toBe('recovery exchange');
    await search(page, 'harbor');
    expect(await listedOn(page)).toEqual(expected.listed({ q: 'harbor' }));
    await search(page, 'Worcester');
    expect(await listedOn(page)).toEqual(expected.listed(nearPlace('Worcester')));
    await search(page, '');
    expect(await listedOn(page)).toEqual(expected.listed({}));
    await context.close();
  });

  test('keeps the words of an address that stand beside a place', async () => {
    const { page, context } = await visit('/?near=Lynn&q=recovery');
    await search(page, 'Salem');
    const wanted: Query = { q: 'recovery', ...nearPlace('Salem') };
    expect(await listedOn(page)).toEqual(expected.listed(wanted));
    await context.close();
  });

  test('and leads nowhere is said to, with a way back to everything', async () => {
    const { page, context } = await visit('/');
    await search(page, 'qwertyville');
    expect((await listedOn(page)).ids).toEqual([]);
    expect(await page.getByText(en.none.words('qwertyville')).isVisible()).toBe(true);
    await follow(page, () => page.getByRole('link', { name: en.none.clear }).click());
    expect(await listedOn(page)).toEqual(expected.listed({}));
    await search(page, '99999');
    expect(await page.locator('.notices').innerText()).toContain('99999');
    expect(await listedOn(page)).toEqual(expected.listed({}));
    await context.close();
  });
});

describe('the list', () => {
  test('is in the order and as far around as was chosen, and leads on to farther places', async () => {
    const { page, context } = await visit('/?near=Lynn');
    await page.locator('select[name=within]').selectOption('5');
    await page.locator('select[name=sort]').selectOption('name');
    await search(page, 'Lynn');
    expect(await listedOn(page)).toEqual(expected.listed(nearPlace('Lynn', 5), 'name'));
    expect(await page.locator('select[name=sort]').inputValue()).toBe('name');
    await follow(page, () => page.getByRole('link', { name: en.find.farther(en.find.miles(10)) }).click());
    expect(await listedOn(page)).toEqual(expected.listed(nearPlace('Lynn', 10), 'name'));
    await context.close();
  });

  test.each([['/', undefined], ['/?sort=name', 'name']] as const)('of %s is reached to its end through "Next results", each record once and in order', async (path, sort) => {
    const { page, context } = await visit(path);
    const seen = await cardIds(page, '.results > .cards');
    const next = page.getByRole('link', { name: en.results.next });
    while (await next.count() > 0) {
      await follow(page, () => next.click());
      seen.push(...(await cardIds(page, '.results > .cards')));
    }
    expect(seen).toEqual(expected.all({}, sort));
    await context.close();
  });

  test('leads to the phone lines that stand apart, to the page of lines, and to a record and back', async () => {
    const { page, context } = await visit('/');
    const { lines, ids: [first = ''] } = expected.listed({});
    await follow(page, () => page.locator(`#card-${first} h3 a`).click());
    expect(new URL(page.url()).pathname).toBe(`/locations/${first}`);
    await follow(page, () => page.locator('.back').click());
    await follow(page, () => page.getByRole('link', { name: lines ?? '' }).click());
    expect(await listedOn(page)).toEqual(expected.listed({ kind: ['warmline', 'helpline', 'crisis-line'] }));
    await follow(page, () => page.getByRole('link', { name: 'Talk now' }).click());
    expect(await page.locator('h1').textContent()).toBe('Talk to someone now');
    await context.close();
  });
});
