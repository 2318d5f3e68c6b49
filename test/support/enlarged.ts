/** A page that somebody enlarges, and what may be lost by it. */
import type { Page } from 'playwright-core';

/** A screen of 1280 by 1024 pixels, enlarged. */
export const enlarged = [['400 %', { width: 320, height: 256 }], ['200 %', { width: 640, height: 512 }]] as const;

/** Elements that cut off what they hold, by what they are called. What is hidden from the eye on purpose is no loss. */
export const cutOff = (page: Page): Promise<string[]> => page.evaluate(() => {
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
export const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** Which part of the height is covered by what does not scroll away. A menu or a dialog that somebody opened is what they look at. */
export const covered = (page: Page): Promise<number> => page.evaluate(() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const stays = (element: Element | null): boolean => {
    if (!element || element.matches('.panel, .map-pane, dialog')) return false;
    return /fixed|sticky/.test(getComputedStyle(element).position) || stays(element.parentElement);
  };
  const heights = Array.from({ length: innerHeight / 4 }, (_, index) => index * 4 + 2);
  return heights.filter((y) => stays(document.elementFromPoint(innerWidth / 2, y))).length / heights.length;
});

/** Sets text as wide apart as somebody may need it (WCAG 1.4.12). */
export const spread = (page: Page): Promise<void> => page.evaluate(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [sheet];
});

/** Makes the window another size, as enlarging does, and lets the page follow. */
export async function resize(page: Page, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await page.evaluate(() => new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  }));
}
