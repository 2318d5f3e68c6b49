/** Watching a page from the inside: when the frame that shows a new list has been handed on, and what held the page up. */
import type { Page } from 'playwright-core';

/** What somebody does, and the event by which the page hears of it. */
export type Press = { type: 'click' | 'keydown'; act: (page: Page) => Promise<void> };

declare global {
  interface Window {
    /** Milliseconds from the press that is watched to the end of the frame that shows another heading. */
    painted: Promise<number>;
    /** Milliseconds of every task of 50 or more. */
    longTasks: number[];
  }
}

export async function prepareWatch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  });
}

export const longestTask = (page: Page): Promise<number> => page.evaluate(() => Math.max(0, ...window.longTasks));

/** What the page says once it has painted. Whoever waits for it asks the page for nothing meanwhile: to answer would take part in the time. */
const said = 'painted';

/**
 * Milliseconds from the press (its own time stamp, taken when the browser got it) to the task that follows the frame in which
 * the heading of the list is another one. A frame runs style, layout and paint before it lets the next task run.
 */
export async function paintAfter(page: Page, { type, act }: Press): Promise<number> {
  await page.evaluate(({ name, word }) => {
    const heading = document.querySelector('#results-heading');
    window.painted = new Promise((resolve) => {
      let pressed = 0;
      addEventListener(name, ({ timeStamp }) => {
        pressed = timeStamp;
      }, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        // While it works on it, the heading says so and ends with an ellipsis.
        if (heading?.textContent?.endsWith('…')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => {
            resolve(performance.now() - pressed);
            console.debug(word);
          });
          channel.port1.start();
          channel.port2.postMessage(undefined);
        });
      });
      if (heading) observer.observe(heading, { childList: true, characterData: true, subtree: true });
    });
  }, { name: type, word: said });
  await Promise.all([page.waitForEvent('console', (message) => message.text() === said), act(page)]);
  return page.evaluate(() => window.painted);
}
