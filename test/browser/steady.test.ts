/** What somebody looks at stays where it is while the rest of the page comes. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findSizes } from '../../api/core/pages.ts';
import { awake, desk, holdScripts, openPage, phone, resultsFor, runDirectory, taken } from '../support/browser.ts';

const running = runDirectory();

/** From now on the page is like one on a phone with its hands full, which paints nothing for a while. */
const holdPaint = (page: Page): Promise<void> => page.evaluate(() => {
  const held: FrameRequestCallback[] = [];
  const frame = window.requestAnimationFrame;
  window.requestAnimationFrame = (act) => held.push(act);
  Object.assign(window, { paintAgain: () => {
    window.requestAnimationFrame = frame;
    for (const act of held.splice(0)) frame(act);
  } });
});
const paintAgain = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { paintAgain: () => void }).paintAgain());

test.each(['/', '/?kind=clubhouse', '/?near=Lynn&within=10'])('a page that wakes at %s takes no card away that the server sent', async (path) => {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  await page.addInitScript(() => {
    const counts: number[] = [];
    Object.assign(window, { counts });
    addEventListener('DOMContentLoaded', () => {
      const count = (): unknown => counts.push(document.querySelectorAll('.results .card').length);
      count();
      new MutationObserver(count).observe(document.body, { childList: true, subtree: true });
    });
  });
  const places = path.includes('near') ? page.waitForResponse('**/api/places') : undefined;
  const records = page.waitForResponse('**/api/directory');
  await page.goto(running.directory.url + path);
  await Promise.all([places, records, awake(page)]);
  // The button of a list that is answered on the device; the server's has a link there.
  await page.locator('.results .more button').first().waitFor();
  await resultsFor(page, /places/);
  const counts = await page.evaluate(() => (window as unknown as { counts: number[] }).counts);
  expect(counts.length).toBeGreaterThan(1);
  expect(Math.min(...counts)).toBe(counts[0]);
  await context.close();
});

/** What the browser says has moved without anybody having pressed anything, up to now. */
const moved = (page: Page): Promise<string[]> => page.evaluate(async () => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return (window as unknown as { moved: () => string[] }).moved();
});

describe.each([['phone', phone], ['desk', desk]] as const)('on a %s', (_name, viewport) => {
  test.each(['/', '/?near=Lynn', '/#near=01902', '/#near=Lynn&within=10', '/?open=now', '/es/talk', '/locations/recovery-exchange-lynn', '/sheet#near=Lynn&compare=&places=kiva-center-worcester,recovery-exchange-lynn', '/sheet?places=988-lifeline', '/keep'])('nothing at %s moves when its scripts come after it was painted', async (path) => {
    const { page, context } = await openPage(running.browser, { viewport, reducedMotion: 'no-preference' });
    const release = await holdScripts(page, '**/assets/*.js');
    await page.addInitScript(() => {
      const all: string[] = [];
      const note = (entries: PerformanceEntryList): void => {
        for (const { sources } of entries as (PerformanceEntry & { sources: { node: Node | null }[] })[]) all.push(...sources.map(({ node }) => `${node instanceof Element ? node.className : ''} ${node?.textContent?.slice(0, 40)}`));
      };
      const observer = new PerformanceObserver((list) => note(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { moved: () => {
        note(observer.takeRecords());
        return all;
      } });
    });
    await page.goto(running.directory.url + path, { waitUntil: 'commit' });
    await page.locator('.site-foot .credits').waitFor({ state: 'attached' });
    await moved(page);
    release();
    await taken(page);
    await page.waitForLoadState('networkidle');
    expect(await moved(page)).toEqual([]);
    await context.close();
  });
});

test('a sheet that somebody was sent is not called empty while its places come, and says how many they are', async () => {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  const release = await holdScripts(page, '**/assets/*.js');
  await page.goto(`${running.directory.url}/sheet#places=988-lifeline,recovery-exchange-lynn`, { waitUntil: 'commit' });
  await page.getByText('Getting your places').waitFor();
  expect([await page.locator('.sheet-empty').isVisible(), await page.locator('sheet-count .count').textContent()]).toEqual([false, '2']);
  release();
  await page.locator('.sheet-place').nth(1).waitFor();
  expect(await page.getByText('Getting your places').isVisible()).toBe(false);
  await context.close();
});

test.each([['that do not come', '**/assets/*.js', '.sheet-empty'], ['whose records do not come', '**/api/directory', '.sheet > .notice button']])('a sheet with scripts %s goes on without them', async (_name, missing, told) => {
  const { page, context } = await openPage(running.browser);
  await page.route(missing, (route) => route.abort());
  await page.goto(`${running.directory.url}/sheet#places=988-lifeline`);
  await page.locator(told).waitFor();
  expect(await page.locator('.placing-words').isVisible()).toBe(false);
  await context.close();
});

/** The find page on a phone, once the records are there. */
async function openList() {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  await page.goto(running.directory.url);
  await awake(page);
  await page.locator('.results .more button').first().waitFor();
  return { page, context };
}

test('whoever walks on past a list that is still coming is not pushed away when the rest of it comes', async () => {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  await page.goto(running.directory.url);
  await awake(page);
  await page.locator('#near').fill('01902');
  await holdPaint(page);
  await page.keyboard.press('Enter');
  await page.locator('#results-heading', { hasText: '01902' }).waitFor();
  const cards = () => page.locator('.results > .cards .card:visible').count();
  expect(await cards()).toBeLessThan(findSizes.items);
  await page.locator('.results h3 a').first().focus();
  for (let presses = 0; presses < 90 && !(await page.evaluate(() => document.activeElement === document.querySelector('.site-foot a'))); presses++) await page.keyboard.press('Tab');
  await paintAgain(page);
  await resultsFor(page, /01902/);
  expect(await cards()).toBe(findSizes.items);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const { top, bottom } = await page.evaluate(() => document.activeElement?.getBoundingClientRect() ?? new DOMRect());
  expect({ isSeen: bottom > 0 && top < phone.height, focused: await focused() }).toEqual({ isSeen: true, focused: 'Call 988' });
  await context.close();
});

test('what was listed before is out of sight with the press, and goes away when the new list has been painted', async () => {
  const { page, context } = await openList();
  const idsOf = (selector: string): Promise<string[]> => page.locator(selector).evaluateAll((cards) => cards.map(({ id }) => id));
  const before = await idsOf('.results .card');
  await page.locator('#near').fill('01902');
  await holdPaint(page);
  await page.keyboard.press('Enter');
  await page.locator('#results-heading', { hasText: '01902' }).waitFor();
  const seen = await idsOf('.results .card:visible');
  const held = (await idsOf('.results .card')).filter((id) => !seen.includes(id));
  expect(held.length).toBeGreaterThan(2);
  expect(before).toEqual(expect.arrayContaining(held));
  await paintAgain(page);
  await resultsFor(page, /01902/);
  const after = await idsOf('.results > .cards .card');
  expect(after).toHaveLength(findSizes.items);
  expect(after.slice(0, seen.length)).toEqual(seen);
  expect(await idsOf('.results > .cards .card:visible')).toEqual(after);
  await context.close();
});

/** What a card says of the place that it shows: its page, the number to call, and what its "Add to sheet" would add. */
const cardFacts = (page: Page) => page.locator('.results > .cards .card').evaluateAll((cards) => cards.map((card) => ({
  id: card.id.slice('card-'.length),
  page: card.querySelector('h3 a')?.getAttribute('href'),
  call: card.querySelector('a[href^="tel:"]')?.getAttribute('href') ?? '',
  added: card.querySelector('sheet-choice a')?.getAttribute('href'),
  isOn: card.querySelector('sheet-choice a')?.getAttribute('aria-pressed'),
})));

test('a card that another place has taken over is all about that place, on the sheet too', async () => {
  const { page, context } = await openList();
  const button = page.locator('.results .card sheet-choice a[role=button]').first();
  await button.click();
  const before = await cardFacts(page);
  expect(before[0]?.isOn).toBe('true');
  await page.locator('.results .card').evaluateAll((cards) => cards.forEach((card, index) => card.setAttribute('data-was', String(index))));
  await page.locator('#near').fill('01902');
  await page.keyboard.press('Enter');
  await resultsFor(page, /01902/);
  const after = await cardFacts(page);
  expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
  // The same cards: nothing was drawn anew.
  expect(await page.locator('.results > .cards .card[data-was]').count()).toBe(after.length);
  const phones = new Map(running.directory.records.map(({ id, phones: [first] = [] }) => [id, first ? `tel:${first.number}` : '']));
  for (const { id, page: leads, call, added, isOn } of after) {
    expect({ id, call, leads, isOn }).toEqual({ id, call: phones.get(id), leads: expect.stringMatching(new RegExp(`^/locations/${id}(#|$)`)), isOn: String(id === before[0]?.id) });
    expect(added).toBe(`/sheet#places=${id}`);
  }
  await context.close();
});

test('what has the focus in a list is no other place after a step back', async () => {
  const { page, context } = await openList();
  await page.locator('#near').fill('01902');
  await page.keyboard.press('Enter');
  await resultsFor(page, /01902/);
  const link = page.locator('.results h3 a').first();
  await link.focus();
  const name = await link.textContent();
  await page.evaluate(() => history.back());
  await resultsFor(page, /^\d+ places$/);
  const focused = await page.evaluate(() => document.activeElement?.closest('.card')?.querySelector('h3 a')?.textContent);
  expect([name, undefined]).toContain(focused);
  await context.close();
});
