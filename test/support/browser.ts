/** Pages in a real Chromium, for the tests of the browser. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { saturdayAfternoon, startDirectory, type Directory } from './directory.ts';

export type Running = { browser: Browser; directory: Directory };

/** A browser and a directory for the tests of one file. Filled before the first of them runs. */
export function runDirectory(): Running {
  const running = {} as Running;
  beforeAll(async () => {
    [running.browser, running.directory] = await Promise.all([launchBrowser(), startDirectory()]);
  });
  afterAll(async () => {
    await running.browser?.close();
    await running.directory?.close();
  });
  return running;
}

export const phone = { width: 360, height: 740 } as const;
export const desk = { width: 1280, height: 900 } as const;

/** A page whose clock stands where the server's does. Errors that nobody caught are kept for the test to look at. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({ viewport: desk, timezoneId: 'America/Los_Angeles', locale: 'en-US', reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.clock.setFixedTime(saturdayAfternoon);
  return { page, context, errors };
}

/** Waits until the scripts have taken the page over. */
export const awake = (page: Page): Promise<unknown> => page.waitForSelector('html.awake');

/** The same for any page: those of records say nothing of it, so React's own mark on what it took over is looked for. Nothing waits where no script takes anything over. */
export const taken = (page: Page): Promise<unknown> => page.waitForFunction(() => {
  const apps = [...document.querySelectorAll('#open-app, #week-app, #lines-app, #nearby-app')].flatMap((app) => app.firstElementChild ?? []);
  if (apps.length > 0) return apps.every((first) => Object.keys(first).some((key) => key.startsWith('__reactFiber')));
  if (!document.getElementById('state')) return document.readyState === 'complete';
  return document.querySelector('html.awake') !== null && document.querySelector('.results[aria-busy=true]') === null;
});

/** Waits until the results say what they are of. */
export async function resultsFor(page: Page, words: RegExp): Promise<void> {
  await page.locator('#results-heading', { hasText: words }).waitFor();
  // What fits on the screen is painted first; the rest of the list, the counts and the address follow.
  await page.evaluate(async () => {
    // Without scripts all of it was there at once.
    if (!document.documentElement.classList.contains('awake')) return;
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 }));
    });
  });
}

/** Keeps the page's scripts, or some of them, from arriving until the function that comes back is called, as a slow network does. */
export async function holdScripts(page: Page, files = '**/assets/index*.js'): Promise<() => void> {
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/**
 * Fails what a page asks for until the function that comes back is called, as a network does that comes back. (To take the route away
 * instead leaves about one in twenty requests of that moment without any answer.)
 */
export async function failUntil(page: Page, files: string): Promise<() => void> {
  let isDown = true;
  await page.route(files, (route) => (isDown ? route.abort() : route.continue()));
  return () => {
    isDown = false;
  };
}

/** Opens a page of the directory, and waits until its scripts run. */
export async function openAwake(running: Running, path: string, options: Parameters<typeof openPage>[1] = {}): ReturnType<typeof openPage> {
  const opened = await openPage(running.browser, options);
  await opened.page.goto(running.directory.url + path);
  await awake(opened.page);
  return opened;
}

/** The box of the find page. */
export const placeBox = (page: Page): Locator => page.getByRole('combobox', { name: 'Town, ZIP code or name' });

/**
 * Esc three times, in one go: of presses that each wait for the one before, a machine that halts between them makes no sign to leave.
 */
export async function pressEscapeThrice(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 };
  const strokes = (['rawKeyDown', 'keyUp'] as const).map((type) => ({ type, ...key }));
  await Promise.all([...strokes, ...strokes, ...strokes].map((stroke) => session.send('Input.dispatchKeyEvent', stroke)));
  await session.detach();
}
