/** The directory with scripts switched off: links and a form do it all. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { declarations } from '../../api/core/filters.ts';
import { openPage, phone, resultsFor, runDirectory } from '../support/browser.ts';
import { placesOf } from '../support/records.ts';
import { pagesOfHelp } from '../support/states.ts';

const running = runDirectory();

async function visit(path: string) {
  const { context, page } = await openPage(running.browser, { javaScriptEnabled: false, viewport: phone });
  await page.goto(running.directory.url + path);
  return { context, page };
}

/** What the page that came says it shows. Without scripts a press is over when the next page is there. */
const headingOf = (page: Page): Promise<string | null> => page.locator('#results-heading').textContent();

test('a town is found with the form, and the page says that the server is told', async () => {
  const { page, context } = await visit('/');
  await page.getByText('this form sends what you type to our server').waitFor();
  await page.locator('input[name=near]').fill('Lynn');
  await page.getByRole('button', { name: 'Search' }).click();
  await resultsFor(page, /Lynn/);
  expect(await page.locator('.card h3').allTextContents()).toContain('Recovery Exchange Peer Support Center');
  await context.close();
});

test('a name in the same box is looked for among the words', async () => {
  const { page, context } = await visit('/?near=recovery+exchange');
  expect(await page.locator('.card h3').allTextContents()).toEqual(['Recovery Exchange Peer Support Center']);
  await context.close();
});

test.each([['02149', /02149|Everett/], ['eastie', /East Boston/], ['jp', /Jamaica Plain/], ['vineyard haven', /Vineyard Haven/]])('%s is understood as a place', async (typed, place) => {
  const { page, context } = await visit('/');
  await page.locator('input[name=near]').fill(typed);
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await headingOf(page)).toMatch(new RegExp(`^[1-9].* within 20 miles of (${place.source})$`));
  await context.close();
});

describe('each filter', () => {
  const offered = declarations.filter(([, { kind }]) => kind === 'anyOf' || kind === 'flag');

  test.each(offered)('%s is ticked and sent, leaves what fits, and is taken back', async (name, declaration) => {
    const { page, context } = await visit('/');
    const box = page.locator(`.option:not(.none) input[name=${name}]`).first();
    const menu = page.locator('details.menu').filter({ has: box });
    await menu.locator('summary').click();
    const value = await box.getAttribute('value');
    await box.check();
    await menu.getByRole('button', { name: 'Show results' }).click();
    // Lines stand apart from places, unless somebody asks for kinds.
    const listed = name === 'kind' ? running.directory.records : placesOf(running.directory.records);
    const fitting = listed.filter((record) => {
      const held = record[declaration.field as keyof typeof record] as unknown;
      return [held].flat().some((one) => String(one) === value);
    });
    expect(fitting.length).toBeGreaterThan(0);
    expect(await headingOf(page)).toMatch(new RegExp(`^${fitting.length} `));
    const shown = await page.locator('.results .card h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace('/locations/', '')));
    expect(shown.filter((id) => !fitting.some((record) => record.id === id))).toEqual([]);
    await page.locator('.token').first().click();
    expect(await headingOf(page)).toMatch(new RegExp(`^${placesOf(running.directory.records).length} `));
    await context.close();
  });

  test('open now is ticked and sent, and taken back', async () => {
    const { page, context } = await visit('/');
    const chip = page.locator('label.chip', { hasText: 'Open now' });
    const count = Number(await chip.locator('.count').textContent());
    await chip.locator('input').check({ force: true });
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await headingOf(page)).toMatch(new RegExp(`^${count} `));
    await chip.locator('input').uncheck({ force: true });
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await headingOf(page)).toMatch(new RegExp(`^${placesOf(running.directory.records).length} `));
    await context.close();
  });
});

test('the order and how far to look are chosen and sent', async () => {
  const { page, context } = await visit('/?near=Lynn&within=20');
  const far = await page.locator('#results-heading').textContent();
  await page.locator('select[name=within]').selectOption('5');
  await page.locator('select[name=sort]').selectOption('name');
  await page.getByRole('button', { name: 'Search' }).click();
  await resultsFor(page, /within 5 miles of Lynn/);
  expect(await page.locator('#results-heading').textContent()).not.toBe(far);
  expect(await page.locator('select[name=sort]').inputValue()).toBe('name');
  const shown = await page.locator('.results > .cards').first().locator('h3').allTextContents();
  expect(shown).toEqual([...shown].sort((one, other) => one.toLowerCase().localeCompare(other.toLowerCase())));
  await context.close();
});

test('filters are ticked and sent, and can be taken back one by one', async () => {
  const { page, context } = await visit('/');
  await page.locator('summary', { hasText: 'Kind' }).click();
  await page.getByRole('checkbox', { name: /^Clubhouse/ }).check();
  await page.getByRole('checkbox', { name: /^Peer respite/ }).check();
  await page.getByRole('button', { name: /Show results|Search/ }).first().click();
  const wanted = running.directory.records.filter(({ kind }) => kind === 'clubhouse' || kind === 'peer-respite').length;
  await resultsFor(page, new RegExp(`^${wanted} `));
  await page.getByRole('link', { name: /Remove .*Clubhouse/ }).click();
  await resultsFor(page, /^3 /);
  await context.close();
});

test('every result can be reached through "Next results"', async () => {
  const { page, context } = await visit('/?sort=name');
  const seen: string[] = [];
  for (let more = true; more; ) {
    seen.push(...(await page.locator('.card h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))));
    const next = page.getByRole('link', { name: 'Next results' });
    more = (await next.count()) > 0;
    if (more) await next.click();
  }
  expect(seen.length).toBe(placesOf(running.directory.records).length);
  expect(new Set(seen).size).toBe(seen.length);
  await context.close();
});

test('the map is a drawing, the record page is whole, and crisis lines and the way out are links', async () => {
  const { page, context } = await visit('/');
  expect(await page.locator('.map-pane svg').first().isVisible()).toBe(true);
  expect(await page.locator('.map-pane svg [data-kind]').count()).toBeGreaterThan(50);
  await page.goto(`${running.directory.url}/locations/recovery-exchange-lynn`);
  for (const link of ['tel:988', 'tel:+18337732445', 'tel:+16179809784']) expect(await page.locator(`a[href="${link}"]`).count()).toBeGreaterThan(0);
  expect(await page.locator('a[data-leave]').getAttribute('href')).toMatch(/^https:/);
  expect(await page.getByText('35 Exchange St').count()).toBeGreaterThan(0);
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
