/** Enlarged to 200 and 400 percent, with wider text, and by keyboard: nothing is cut off, covered, or too small to press. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, openPage, phone, runDirectory } from '../support/browser.ts';
import { pages, reach, states } from '../support/states.ts';

const running = runDirectory();

/** A screen of 1280 by 1024 pixels, enlarged. */
const enlarged = [['200 %', { width: 640, height: 512 }], ['400 %', { width: 320, height: 256 }]] as const;

/** A page of its own for the tests of one block. */
function pageOf(viewport: { width: number; height: number }): { page: Page } {
  const held = {} as { page: Page };
  beforeAll(async () => {
    held.page = (await openPage(running.browser, { viewport })).page;
  });
  afterAll(() => held.page?.context().close());
  return held;
}

/** Elements that cut off what they hold, by what they are called. What is hidden from the eye on purpose is no loss. */
const cutOff = (page: Page): Promise<string[]> => page.evaluate(() => {
  const isSeen = (element: Element): boolean => element.checkVisibility() && element.clientWidth > 4 && element.clientHeight > 4 && getComputedStyle(element).clipPath === 'none';
  // A picture of a map goes on beyond its frame: only words outside of it can be lost.
  const hasWords = (element: Element): boolean => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (texts.currentNode.textContent?.trim() && !texts.currentNode.parentElement?.closest('svg, .leaflet-container')) return true;
    return false;
  };
  return [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (!isSeen(element) || element.closest('svg, .leaflet-container') || element.matches('input, select')) return false;
    const cutsX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return (cutsX || cutsY) && hasWords(element);
  }).map((element) => `${element.tagName} ${element.className}`);
});

/** How wide the page is, in pixels. */
const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Which part of the height is covered by what does not scroll away. A menu that somebody opened is what they look at. */
const covered = (page: Page): Promise<number> => page.evaluate(() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const stays = (element: Element | null): boolean => {
    if (!element || element.matches('.panel, .map-pane')) return false;
    return /fixed|sticky/.test(getComputedStyle(element).position) || stays(element.parentElement);
  };
  const heights = Array.from({ length: innerHeight / 4 }, (_, index) => index * 4 + 2);
  return heights.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y))).length / heights.length;
});

/** Sets text as wide apart as somebody may need it (WCAG 1.4.12). */
const spread = (page: Page): Promise<void> => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [sheet];
});

describe.each(enlarged)('at %s', (_name, viewport) => {
  const held = pageOf(viewport);

  test.each(states)('$name fits, loses nothing, and is not covered by what stays in place, in wider text too', async (state) => {
    const { page } = held;
    await reach(page, running.directory.url, state, false);
    expect({ width: await widthOf(page), cut: await cutOff(page) }).toEqual({ width: viewport.width, cut: [] });
    expect(await covered(page)).toBeLessThanOrEqual(1 / 3);
    await spread(page);
    expect({ width: await widthOf(page), cut: await cutOff(page) }).toEqual({ width: viewport.width, cut: [] });
  });
});

/** What has the focus and cannot be seen, because it lies outside the window or fully under something else. */
const unseen = (page: Page): Promise<string | undefined> => page.evaluate(() => {
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
});

describe.each([...enlarged, ['a phone', phone], ['a desk', desk]] as const)('by keyboard, at %s', (_name, viewport) => {
  const held = pageOf(viewport);

  test.each([...pages, '/?near=Lynn&within=10'])('what has the focus on %s is never under something else', async (path) => {
    const { page } = held;
    await reach(page, running.directory.url, { path }, viewport === desk);
    const hidden: string[] = [];
    for (let presses = 0; presses < 70; presses++) {
      await page.keyboard.press('Tab');
      const found = await unseen(page);
      if (found !== undefined) hidden.push(found);
    }
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Shift+Tab');
      const found = await unseen(page);
      if (found !== undefined) hidden.push(found);
    }
    expect(hidden).toEqual([]);
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

describe.each([['a phone', phone], ['a small phone', { width: 320, height: 568 }], ['a desk', desk]] as const)('on %s', (_name, viewport) => {
  const held = pageOf(viewport);

  test.each([...pages, '/?near=Lynn&within=10&kind=clubhouse'])('what is pressed on %s is large enough', async (path) => {
    const { page } = held;
    await reach(page, running.directory.url, { path }, viewport === desk);
    expect(await smaller(page, everything, 24)).toEqual([]);
    expect(await smaller(page, important, 44)).toEqual([]);
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
  expect(await unseen(page)).toMatch(/^BUTTON/);
  expect(await smaller(page, everything, 24)).toHaveLength(1);
  await context.close();
});
