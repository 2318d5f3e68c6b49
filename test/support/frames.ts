/** A page of another site that holds the list in a frame, for the tests of that. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openPage, runDirectory, type Running } from './browser.ts';
import { startHost, type Host } from './host.ts';
import { unescaped } from './unescaped.ts';
import { watch, type Watch } from './watch.ts';

export const fitchburg = 'kind=recovery-support-center&near=Fitchburg&within=20';

export type Opened = Awaited<ReturnType<typeof openPage>> & { frame: Frame };

type Held = {
  running: Running;
  door: Watch;
  host: Host;
  /** What the directory tells somebody to copy: the frame with its script, or a listener of one's own. */
  told: (search: string, area?: 'embed-code' | 'embed-listener') => Promise<string>;
  /** Opens somebody's page that holds this, and waits for the frame on it. */
  openHost: (content: string, options?: Parameters<typeof openPage>[1]) => Promise<Opened>;
};

/** A directory behind a recording door and a host beside it, for the tests of one file. */
export function holdFrames(): Held {
  const running = runDirectory();
  const held = { running } as Held;
  beforeAll(async () => {
    [held.door, held.host] = await Promise.all([watch(running.directory.url), startHost()]);
  });
  afterAll(() => Promise.all([held.door?.close(), held.host?.close()]));
  held.told = async (search, area = 'embed-code') => {
    const html = await (await fetch(`${held.door.url}/embed/how?${search}`)).text();
    return unescaped(new RegExp(`<textarea id="${area}"[^>]*>(.*?)</textarea>`, 's').exec(html)?.[1] ?? '');
  };
  held.openHost = async (content, options = {}) => {
    held.host.hold(content);
    const opened = await openPage(running.browser, options);
    await opened.page.goto(held.host.url);
    return { ...opened, frame: await frameOf(opened.page) };
  };
  return held;
}

export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForLoadState('load');
  return frame;
}

export const awake = (frame: Frame): Promise<unknown> => frame.waitForSelector('html.awake');
export const heightOfFrame = (page: Page): Promise<number> => page.locator('iframe').first().evaluate((frame) => frame.clientHeight);
export const heightOfList = (frame: Frame): Promise<number> => frame.locator('#embed').evaluate((list) => Math.ceil(list.getBoundingClientRect().height));
/** The frame is exactly as high as what it holds. */
export const fits = (page: Page, frame: Frame): Promise<void> => expect.poll(async () => (await heightOfFrame(page)) - (await heightOfList(frame))).toBe(0);
export const cards = (frame: Frame): Promise<(string | null)[]> => frame.locator('.embed-list > .cards').first().locator('h3').allTextContents();
