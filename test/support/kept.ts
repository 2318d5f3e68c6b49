/** A copy that is kept in a browser: making one, and asking the browser for everything that a site has left in it. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { recordsCache, sinceAddress } from '../../web/kept/protocol.ts';
import { openPage, type Running } from './browser.ts';
import { watch, type Watch } from './watch.ts';

export type Visit = Awaited<ReturnType<typeof openPage>> & { door: Watch };

/** Browsers of their own, each before a door of its own to the directory; all of them end with the test. */
export function visits(running: Running): { arrive: (options?: BrowserContextOptions) => Promise<Visit>; afterwards: (end: () => Promise<unknown>) => void } {
  const ends: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  return {
    async arrive(options = {}) {
      const door = await watch(running.directory.url);
      const opened = await openPage(running.browser, options);
      ends.push(() => opened.context.close(), () => door.close().catch(() => undefined));
      return { ...opened, door };
    },
    afterwards: (end) => void ends.push(end),
  };
}

/** The browser is told that it has no network, and the server closes. */
export async function goOffline({ context, door }: Pick<Visit, 'context' | 'door'>): Promise<void> {
  await context.setOffline(true);
  await door.close();
}

/** Goes to an address as from elsewhere: another fragment alone would not be another page. */
export async function openAt(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
}

/** What says how old a page is that was drawn from a copy. */
export const copyLine = (page: Page) => page.locator('.copy-line');

/** Waits for the sentence that says what came of a press. */
export const told = (page: Page, words: string): Promise<void> => page.locator('[data-told]:visible', { hasText: words }).waitFor();

/** Presses "Keep on this phone" and waits until it works without a network. */
export async function keepCopy(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/keep`);
  await page.getByRole('button', { name: /^Keep on this phone/ }).click();
  await told(page, 'Done.');
}

/** What a site has left, asked of the page and of the browser behind it. */
export async function leftBehind(page: Page, context: BrowserContext): Promise<Record<string, unknown> & { usage: { usage: number }[] }> {
  const inPage = await page.evaluate(async () => ({
    local: { ...localStorage }, session: { ...sessionStorage }, name: window.name, databases: await indexedDB.databases(),
    caches: await caches.keys(), workers: (await navigator.serviceWorker.getRegistrations()).length,   }));
  const session = await context.newCDPSession(page);
  // Of what was removed a browser frees the room when the worker has ended, which else takes it half a minute.
  if (inPage.workers === 0) {
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  }
  const { usageBreakdown } = await session.send('Storage.getUsageAndQuota', { origin: new URL(page.url()).origin });
  await session.detach();
  return { ...inPage, cookies: await context.cookies(), usage: usageBreakdown.filter(({ usage }) => usage > 0) };
}

export const nothingLeft = { local: {}, session: {}, name: '', databases: [], caches: [], workers: 0, cookies: [], usage: [] };

/** Makes the copy one of another day. */
export async function ageCopy(page: Page, since: { instant: string; day: string; words: string }): Promise<void> {
  await page.evaluate(async ([cache, address, text]) => (await caches.open(cache)).put(address, new Response(text)), [recordsCache, sinceAddress, JSON.stringify(since)] as const);
}

/** Sets the clock by which the copy draws pages. */
export async function setWorkerClock(context: BrowserContext, instant: Date): Promise<void> {
  const [worker] = context.serviceWorkers();
  await worker?.evaluate((at) => {
    const Real = Date;
    class Fixed extends Real {
      constructor(...given: [] | [number]) {
        super(given.length === 0 ? at : given[0]);
      }

      static override now(): number {
        return at;
      }
    }
    globalThis.Date = Fixed as DateConstructor;
  }, instant.getTime());
}
