/** The page of all lines, in a browser: reachable, whole without scripts, right as time passes, and silent. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isLine } from '../../api/core/lines.ts';
import { barriers } from '../support/axe.ts';
import { awake, desk, openPage, phone, runDirectory } from '../support/browser.ts';

const running = runDirectory();

const metro = '#line-metro-boston-peer-support-line';
const groupOf = (page: Page, card: string): Promise<string | null | undefined> => page.locator(card).evaluate((one) => one.closest('[data-group]')?.getAttribute('data-group'));
const stateOf = (page: Page, card: string): Promise<string> => page.locator(`${card} .state`).innerText();

/** Opens the page with a clock that goes, from this moment on; the scripts are there. */
async function open(now: string, path = '/talk') {
  const opened = await openPage(running.browser, { viewport: phone });
  await opened.page.clock.install({ time: new Date(now) });
  await opened.page.goto(running.directory.url + path);
  await awake(opened.page);
  return opened;
}

const sleepAndWake = (page: Page): Promise<void> => page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

describe('the state of a line', () => {
  test('changes when the clock passes its closing, where it stands, and the card moves when asked', async () => {
    const { page, context, errors } = await open('2026-11-22T00:43:30Z');
    await page.locator(`${metro} .state`, { hasText: 'Open until 7:45 pm' }).waitFor();
    const again = page.getByRole('button', { name: /Sort again/ });
    expect(await again.isVisible()).toBe(false);
    await page.clock.runFor(120_000);
    await page.locator(`${metro} .state`, { hasText: 'Closed now. Opens tomorrow at 4 pm' }).waitFor();
    expect([await groupOf(page, metro), await page.locator(metro).getAttribute('data-state')]).toEqual(['open', 'closed']);
    await again.click();
    expect(await groupOf(page, metro)).toBe('closed');
    expect(await again.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('talk-open');
    expect(await page.locator('[data-group=closed] .talk-card').first().getAttribute('id')).not.toBe(metro.slice(1));
    expect(errors).toEqual([]);
    await context.close();
  });

  test('is that of the device at once, whatever minute the page was made for', async () => {
    const { page, context } = await open('2026-11-22T08:00:00Z');
    await page.waitForFunction((card) => document.querySelector(card)?.closest('[data-group]')?.getAttribute('data-group') === 'closed', metro);
    expect(await stateOf(page, metro)).toBe('Closed now. Opens at 4 pm');
    const counted = await page.locator('[data-group=open] .talk-count').innerText();
    expect(Number(counted)).toBe(await page.locator('[data-group=open] .talk-card').count());
    await context.close();
  });

  test('is caught up with after sleep, and what somebody was reading stays where it was', async () => {
    const { page, context } = await open('2026-11-22T00:30:00Z');
    const read = page.locator('#line-nami-helpline');
    const link = read.locator('a').first();
    await link.focus();
    await read.scrollIntoViewIfNeeded();
    const before = await read.evaluate((card) => card.getBoundingClientRect().top);
    await page.clock.fastForward(60 * 60_000);
    await sleepAndWake(page);
    expect(await groupOf(page, metro)).toBe('closed');
    expect(Math.abs((await read.evaluate((card) => card.getBoundingClientRect().top)) - before)).toBeLessThan(2);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
    await context.close();
  });
});

describe('without scripts', () => {
  test('every number is a link, choices are links, and the folded parts open', async () => {
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false, viewport: phone });
    await page.goto(`${running.directory.url}/talk`);
    const numbers = await page.locator('main a[href^="tel:"], main a[href^="sms:"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const lines = running.directory.records.filter(isLine);
    for (const { phones = [], text } of lines) {
      for (const { number } of phones) expect(numbers).toContain(`tel:${number}`);
      if (text) expect(numbers).toContain(`sms:${text.number}`);
    }
    await page.locator('summary', { hasText: 'more crisis lines' }).click();
    expect(await page.getByRole('link', { name: 'Text HOME to 741741' }).isVisible()).toBe(true);
    await page.locator('summary', { hasText: 'Language' }).click();
    await page.getByRole('link', { name: /^Spanish/ }).click();
    await page.waitForURL('**/talk?language=es#talk-open');
    await page.getByText('no warmline that fits and says it has Spanish').waitFor();
    await page.locator('summary', { hasText: 'Language: Spanish' }).click();
    await page.getByRole('link', { name: /^Spanish/ }).click();
    await page.waitForURL('**/talk#talk-open');
    await context.close();
  });

  test('the find page and every head lead here', async () => {
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false });
    await page.goto(`${running.directory.url}/?language=es`);
    expect(await page.getByRole('link', { name: /lines? (is|are) open/ }).getAttribute('href')).toBe('/talk?language=es#talk-open');
    await page.getByRole('link', { name: 'Talk now' }).click();
    await page.getByRole('heading', { level: 1, name: 'Talk to someone now' }).waitFor();
    await context.close();
  });
});

test('Tab reaches the first number of the page in a few presses, and what is not in danger gets past the crisis lines in one', async () => {
  const { page, context } = await openPage(running.browser, { viewport: desk });
  await page.goto(`${running.directory.url}/talk`);
  await page.locator('#main').focus();
  const reached: (string | null)[] = [];
  for (let presses = 0; presses < 3; presses++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null));
  }
  expect(reached).toEqual(['#talk-open', '/locations/988-lifeline', 'tel:988']);
  await page.locator('a[href="#talk-open"]').press('Enter');
  const reading: string[] = [];
  while (!reading.at(-1)?.startsWith('tel:') && reading.length < 6) {
    await page.keyboard.press('Tab');
    reading.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName ?? ''));
  }
  expect(reading.at(-1)).toBe('tel:+18009720590');
  await context.close();
});

test.each([[320, 568], [360, 740]])('on a phone of %i pixels calling is as wide as the card and at least 56 pixels high, and nothing scrolls sideways', async (width, height) => {
  const { page, context } = await openPage(running.browser, { viewport: { width, height } });
  await page.goto(`${running.directory.url}/talk`);
  const sizes = await page.locator('[data-group=open] .talk-card').evaluateAll((cards) => cards.map((card) => {
    const button = card.querySelector('.actions .button')?.getBoundingClientRect();
    return [button?.height ?? 0, (button?.width ?? 0) / (card.clientWidth - 2 * Number.parseFloat(getComputedStyle(card).paddingLeft))];
  }));
  expect(sizes.length).toBeGreaterThan(5);
  for (const [high = 0, wide = 0] of sizes) {
    expect(high).toBeGreaterThanOrEqual(56);
    expect(wide).toBeGreaterThan(0.99);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await context.close();
});

test('nobody but the server is asked for anything, nothing is kept, and no request tells more than the choice', async () => {
  const { page, context, errors } = await openPage(running.browser);
  const requests: URL[] = [];
  context.on('request', (request) => requests.push(new URL(request.url())));
  await page.goto(`${running.directory.url}/talk`);
  await page.getByRole('link', { name: /^Answered by peers/ }).click();
  await page.waitForURL('**/talk?peer_run=true#talk-open');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('talk-open');
  await page.waitForLoadState('networkidle');
  expect([...new Set(requests.map(({ origin }) => origin))]).toEqual([new URL(running.directory.url).origin]);
  expect([...new Set(requests.map(({ search }) => search))].sort()).toEqual(['', '?peer_run=true']);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(errors).toEqual([]);
  await context.close();
});

test('on paper it is one page with every number, hours, and when they were checked', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(`${running.directory.url}/talk`);
  const margin = '10mm';
  const paper = (await page.pdf({ format: 'Letter', margin: { top: margin, bottom: margin, left: margin, right: margin } })).toString('latin1');
  expect([...paper.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const unseen = await page.locator('.talk-card').evaluateAll((cards) => cards.filter((card) => {
    const seen = (element: Element | null | undefined): boolean => (element?.getBoundingClientRect().height ?? 0) > 0;
    return !seen(card.querySelector('.actions .button:not([rel])') ?? card.querySelector('h3')) || [...card.querySelectorAll('.talk-about .on-paper')].some((fact) => !seen(fact));
  }).map(({ id }) => id));
  expect(unseen).toEqual([]);
  await context.close();
});

/** Many cards take axe long: all of them in one form, and few of them in each. */
const views = [[320, 'light'], [320, 'dark'], [1280, 'light'], [1280, 'dark']] as const;
const short = '/talk?language=es&nothing=1&peer_run=true';

async function barriersOf(path: string, width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  const { page, context } = await openPage(running.browser, { viewport: { width, height: 800 }, colorScheme });
  await page.goto(running.directory.url + path);
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  const found = await barriers(page);
  await context.close();
  return found;
}

test.each(views)('axe finds no barrier at %i pixels, %s, with everything unfolded', async (width, colorScheme) => {
  expect(await barriersOf(short, width, colorScheme)).toEqual([]);
});

test('axe finds no barrier among all the lines', async () => {
  expect(await barriersOf('/talk', desk.width, 'dark')).toEqual([]);
}, 120_000);
