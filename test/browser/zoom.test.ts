/** By keyboard, enlarged and not: what has the focus is seen, and what is pressed is large enough. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, openPage, phone, runDirectory } from '../support/browser.ts';
import { covered, cutOff, enlarged, resize } from '../support/enlarged.ts';
import { pages, reach } from '../support/states.ts';

const running = runDirectory();

/** A page of its own for the tests of one block. */
function pageOf(viewport: { width: number; height: number }): { page: Page } {
  const held = {} as { page: Page };
  beforeAll(async () => {
    held.page = (await openPage(running.browser, { viewport })).page;
  });
  afterAll(() => held.page?.context().close());
  return held;
}

/** Looks from now on, each time a key comes up again, whether what has the focus lies outside the window or fully under something else. */
const watchFocus = (page: Page): Promise<void> => page.evaluate(() => {
  const unseen = (): string | undefined => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const seen = element instanceof HTMLInputElement && element.type === 'checkbox' ? element.closest('label') ?? element : element;
    const { left, top, right, bottom } = seen.getBoundingClientRect();
    const parts = [0.02, 0.25, 0.5, 0.75, 0.98];
    const isSeen = parts.some((across) => parts.some((down) => {
      const found = document.elementFromPoint(left + (right - left) * across, top + (bottom - top) * down);
      return found !== null && (seen.contains(found) || found.contains(seen));
    }));
    return isSeen ? undefined : `${element.tagName} ${element.className} ${(element.textContent ?? '').trim().slice(0, 40)} at ${Math.round(top)}`;
  };
  const watched = { looks: 0, unseen: [] as string[] };
  Object.assign(window, { watched });
  addEventListener('keyup', () => {
    watched.looks += 1;
    const found = unseen();
    if (found !== undefined) watched.unseen.push(found);
  }, true);
});
type Focus = { looks: number; unseen: string[] };
const focusOf = (page: Page): Promise<Focus> => page.evaluate(() => (window as unknown as { watched: Focus }).watched);

describe.each([...enlarged, ['a phone', phone], ['a desk', desk]] as const)('by keyboard, at %s', (_name, viewport) => {
  const held = pageOf(viewport);

  test.each([...pages, '/?near=Lynn&within=10'])('what has the focus on %s is never under something else', async (path) => {
    const { page } = held;
    await reach(page, running.directory.url, { path }, viewport === desk);
    await watchFocus(page);
    for (let presses = 0; presses < 70; presses++) await page.keyboard.press('Tab');
    for (let presses = 0; presses < 40; presses++) await page.keyboard.press('Shift+Tab');
    const { looks, unseen } = await focusOf(page);
    expect(unseen).toEqual([]);
    // Keys that are pressed inside a frame are heard there.
    if (await page.locator('iframe').count() === 0) expect(looks).toBe(150);
    else expect(looks).toBeGreaterThan(40);
  });
});

/** What can be pressed and is smaller than this, in pixels. A link in a sentence is as high as its line. */
const smaller = (page: Page, selector: string, least: number): Promise<string[]> => page.evaluate(([wanted, size]) => {
  const isInSentence = (element: Element): boolean => {
    const block = element.closest('p, li, dd, caption');
    return getComputedStyle(element).display === 'inline' && block !== null && (block.textContent ?? '').trim() !== (element.textContent ?? '').trim();
  };
  return [...document.querySelectorAll(wanted)].filter((element) => {
    const target = element instanceof HTMLInputElement ? element.closest('label') ?? element : element;
    const { width, height } = target.getBoundingClientRect();
    return target.checkVisibility() && !element.closest('svg, .hidden, .skip') && !element.matches('.skip, .map-skip') && (width < size || height < size) && !isInSentence(element);
  }).map((element) => `${element.tagName} ${element.className} ${(element.textContent ?? '').trim().slice(0, 40)} ${element.getBoundingClientRect().width}x${element.getBoundingClientRect().height}`);
}, [selector, least] as const);

const everything = 'a[href], button, input:not([type=hidden]), select, summary';
const important = '.crisis a, .chip, .token, .button, .card .actions a, .line a.button, .site-head a, .back, .box input, .select select, .option input';

const screens = [['a desk', desk], ['a phone', phone], ['a small phone', { width: 320, height: 568 }]] as const;

describe('on a desk, a phone and a small phone', () => {
  const held = pageOf(desk);

  test.each([...pages, '/?near=Lynn&within=10&kind=clubhouse'])('what is pressed on %s is large enough', async (path) => {
    const { page } = held;
    await page.setViewportSize(desk);
    await reach(page, running.directory.url, { path }, true);
    for (const [name, viewport] of screens) {
      await resize(page, viewport);
      expect(await smaller(page, everything, 24), name).toEqual([]);
      expect(await smaller(page, important, 44), name).toEqual([]);
    }
  });
});

test('what is cut off, covered or too small is found', async () => {
  const { page, context } = await openPage(running.browser, { viewport: phone });
  await page.goto(`${running.directory.url}/no/such/page`);
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.textContent = 'cut off here';
    Object.assign(box.style, { overflow: 'hidden', width: '30px', height: '20px', whiteSpace: 'nowrap' });
    const bar = document.createElement('div');
    Object.assign(bar.style, { position: 'fixed', insetBlock: '0', insetInline: '0', zIndex: '9999' });
    const small = document.createElement('button');
    Object.assign(small.style, { width: '10px', height: '10px', padding: '0' });
    document.body.append(box, small, bar);
    small.focus();
  });
  expect(await cutOff(page)).toEqual(['DIV ']);
  expect(await covered(page)).toBe(1);
  await watchFocus(page);
  await page.keyboard.press('Shift');
  expect(await focusOf(page)).toEqual({ looks: 1, unseen: [expect.stringMatching(/^BUTTON/)] });
  expect(await smaller(page, everything, 24)).toHaveLength(1);
  await context.close();
});
