/** The list in a frame on a page of another site: shown, as high as it is, silent, and framed nowhere else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { heightMessage, heightQuestion } from '../../web/pages/embed/height-message.ts';
import { openPage, phone } from '../support/browser.ts';
import { startDirectory } from '../support/directory.ts';
import { awake, cards, fitchburg, fits, frameOf, heightOfFrame, heightOfList, holdFrames } from '../support/frames.ts';

const held = holdFrames();
const { running, told, openHost } = held;

describe('with the two lines that the directory tells somebody to copy', () => {
  test.each([['a phone', phone], ['a desk', { width: 1280, height: 900 }]] as const)('on %s the list is shown as high as it is, and stays so when it changes', async (_name, viewport) => {
    const { page, context, frame, errors } = await openHost(await told('kind=peer-respite&near=Worcester&within=30'), { viewport });
    await awake(frame);
    expect((await frame.locator('h1').textContent())).toMatch(/within 30 miles of Worcester$/);
    await fits(page, frame);
    const closed = await heightOfFrame(page);
    await frame.locator('.wider > summary').click();
    await fits(page, frame);
    expect(await heightOfFrame(page)).not.toBe(closed);
    await frame.locator('.wider > summary').click();
    await fits(page, frame);
    expect(await heightOfFrame(page)).toBe(closed);
    await page.setViewportSize({ width: 320, height: 700 });
    await fits(page, frame);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a way on from an empty list leads to another in the same frame, which is as high as that', async () => {
    const { page, context, frame } = await openHost(await told('kind=clubhouse&near=Provincetown&within=5'));
    await awake(frame);
    await fits(page, frame);
    await Promise.all([frame.waitForURL(/within=30/), frame.getByRole('link', { name: 'Look within 30 miles' }).click()]);
    await awake(frame);
    expect((await cards(frame)).length).toBeGreaterThan(0);
    await fits(page, frame);
    expect(page.url()).toBe(`${held.host.url}/`);
    await context.close();
  });

  test('nobody but the directory is asked for anything, it is not told where it stands, and nothing is kept', async () => {
    const code = await told(fitchburg);
    held.door.heard.length = 0;
    const { page, context, frame, errors } = await openHost(`<script>addEventListener('message', ({ data, origin }) => (window.heard ??= []).push([data, origin]))</script>${code}`);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await awake(frame);
    await page.reload();
    const again = await frameOf(page);
    await awake(again);
    await again.locator('.embed-live').click();
    await again.locator('.map-button').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests.map((url) => new URL(url).origin).filter((origin) => origin !== held.door.url && origin !== held.host.url)).toEqual([]);
    expect(held.door.heard.length).toBeGreaterThan(8);
    expect(held.door.heard.filter(({ headers }) => /^(?:referer|cookie)$/im.test(headers))).toEqual([]);
    // Scripts and type are fetched from the directory's own document; of whose page it stands on no word arrives.
    expect(held.door.heard.filter(({ headers, path }) => `${headers} ${path}`.includes(new URL(held.host.url).host))).toEqual([]);
    expect(held.door.heard.filter(({ path }) => /near|Fitchburg/i.test(path)).map(({ path }) => path).filter((path) => path !== `/embed?${fitchburg}`)).toEqual([]);
    expect(await again.evaluate(async () => ({
      cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage }, referrer: document.referrer, databases: await indexedDB.databases(), workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))).toEqual({ cookie: '', local: {}, session: {}, referrer: '', databases: [], workers: 0 });
    expect(await context.cookies()).toEqual([]);
    const messages = await page.evaluate(() => (window as unknown as { heard: [Record<string, unknown>, string][] }).heard);
    expect(messages.length).toBeGreaterThan(0);
    for (const [data, origin] of messages) expect([Object.keys(data), data['type'], origin]).toEqual([['type', 'height'], heightMessage, held.door.url]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('a frame that told its height before the script had come is asked again', async () => {
    const [iframe = '', script = ''] = (await told(fitchburg)).split('\n');
    const { page, context, frame } = await openHost(iframe);
    await awake(frame);
    expect(await heightOfFrame(page)).toBe(600);
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('script'), { src })), /src="([^"]+)"/.exec(script)?.[1] ?? '');
    await fits(page, frame);
    await context.close();
  });

  test('each of two frames has its own height, and a border around one stands outside of its list', async () => {
    const [short = '', script = ''] = (await told(fitchburg)).split('\n');
    const [long = ''] = (await told('kind=clubhouse')).split('\n');
    const { page, context } = await openHost([short, long.replace('border: 0', 'border: 5px solid; box-sizing: border-box').replace('loading="lazy" ', ''), script].join('\n'));
    const heights = (): Promise<number[]> => page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
    const [first, second] = page.frames().slice(1);
    if (!first || !second) throw new Error('There are not two frames.');
    await Promise.all([awake(first), awake(second)]);
    await expect.poll(async () => [await heights(), [await heightOfList(first), await heightOfList(second)]]).toSatisfy(([frames, lists]) => String(frames) === String(lists));
    expect((await heights())[1]).toBeGreaterThan(2 * ((await heights())[0] ?? 0));
    await context.close();
  });

  test('a frame far below what is seen has its height before somebody comes to it', async () => {
    const { page, context, frame } = await openHost(`<div style="height: 9000px"></div>${(await told(fitchburg)).replace('loading="lazy" ', '')}`);
    await awake(frame);
    await fits(page, frame);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await context.close();
  });

  test('nobody else can set its height', async () => {
    const { page, context, frame } = await openHost(`${await told(fitchburg)}<iframe title="another" srcdoc="another"></iframe>`);
    await awake(frame);
    await fits(page, frame);
    const before = await heightOfFrame(page);
    await page.evaluate((type) => {
      const another = document.querySelectorAll('iframe')[1]?.contentWindow as (Window & typeof globalThis) | null | undefined;
      for (const height of [9999, -1, 'x', null]) another?.eval(`parent.postMessage({ type: '${type}', height: ${JSON.stringify(height)} }, '*')`);
      postMessage({ type, height: 9999 }, '*');
      postMessage(null, '*');
    }, heightMessage);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
    expect([await heightOfFrame(page), await page.locator('iframe').nth(1).evaluate((other) => other.clientHeight)]).toEqual([before, 150]);
    await context.close();
  });
});

describe('without the directory\u2019s script', () => {
  test('the list scrolls in the height that the page gives', async () => {
    const [iframe = ''] = (await told('kind=clubhouse')).split('\n');
    const { page, context, frame } = await openHost(iframe);
    await awake(frame);
    expect(await heightOfFrame(page)).toBe(600);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(600);
    await frame.locator('.card').last().scrollIntoViewIfNeeded();
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(600);
    await context.close();
  });

  test('a script of one\u2019s own fits it, as the directory writes it down', async () => {
    const [iframe = ''] = (await told(fitchburg)).split('\n');
    const { page, context, frame } = await openHost(`${iframe}\n${await told(fitchburg, 'embed-listener')}`);
    await awake(frame);
    await fits(page, frame);
    await context.close();
  });
});

test('with scripts off the list is whole, its map opens, and it scrolls', async () => {
  const { page, context, frame } = await openHost(await told(fitchburg), { javaScriptEnabled: false });
  expect(await frame.locator('.card').count()).toBeGreaterThan(2);
  for (const link of ['tel:988', 'tel:+18337732445']) expect(await frame.locator(`a[href="${link}"]`).first().isVisible()).toBe(true);
  expect(await frame.locator('.with-scripts:visible, button:visible').count()).toBe(0);
  const map = frame.locator('.embed-map');
  expect(await map.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false);
  await frame.locator('.embed-map > summary').click();
  expect(await frame.locator('.embed-drawing svg [data-kind]').count()).toBeGreaterThan(2);
  expect(await heightOfFrame(page)).toBe(600);
  await context.close();
});

describe('framing', () => {
  const isShown = (frame: Frame): Promise<boolean> => frame.locator('main').count().then((count) => count > 0, () => false);

  test.each(['/', '/talk', '/locations/recovery-exchange-lynn', '/embed/how', '/no/such/page'])('is refused to %s', async (path) => {
    held.host.hold(`<iframe title="not allowed" src="${held.door.url}${path}"></iframe><iframe title="allowed" src="${held.door.url}/embed?${fitchburg.replaceAll('&', '&amp;')}"></iframe>`);
    const { page, context } = await openPage(running.browser);
    await page.goto(held.host.url);
    const [refused, allowed] = page.frames().slice(1);
    if (!refused || !allowed) throw new Error('There are not two frames.');
    await awake(allowed);
    await expect.poll(() => refused.url()).toMatch(/^chrome-error:/);
    expect([await isShown(refused), await isShown(allowed)]).toEqual([false, true]);
    await context.close();
  });

  test('is allowed to a page that somebody tries out as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    try {
      const file = join(folder, 'page.html');
      writeFileSync(file, `<!doctype html><title>page</title>${await told(fitchburg)}`);
      const { page, context } = await openPage(running.browser);
      await page.goto(pathToFileURL(file).href);
      const frame = await frameOf(page);
      await awake(frame);
      await fits(page, frame);
      await context.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('in the sandbox that the directory names, scripts and links work', async () => {
    const { page, context } = await openPage(running.browser);
    await page.goto(`${running.directory.url}/embed/how?${fitchburg}`);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await frameOf(page);
    await awake(frame);
    const [opened] = await Promise.all([context.waitForEvent('page'), frame.locator('.card h3 a').first().click()]);
    await opened.waitForLoadState();
    expect(await opened.locator('main h1').count()).toBe(1);
    await context.close();
  });

  test('a list that cannot be read says so in the frame, with numbers to call', async () => {
    const empty = await startDirectory({ isLoaded: false });
    const { context, frame } = await openHost(`<iframe title="list" src="${empty.url}/embed"></iframe>`);
    expect(await frame.locator('h1').textContent()).toBe('The list is not ready right now');
    expect(await frame.locator('.crisis a[href="tel:988"]').count()).toBe(1);
    // And the other lines that are compiled in.
    expect(await frame.locator('main a[href^="tel:"]').count()).toBeGreaterThan(20);
    expect(await frame.locator('a[href="/"]').evaluateAll((links) => links.filter((link) => link.getAttribute('target') !== '_blank').length)).toBe(0);
    expect(await frame.locator('[data-leave]').count()).toBe(0);
    await context.close();
    await empty.close();
  });
});

test('the question that a page asks a frame is answered to that page alone', async () => {
  const { page, context, frame } = await openHost((await told(fitchburg)).split('\n')[0] ?? '');
  await awake(frame);
  const answered = await page.evaluate(([question, url]) => new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data));
    document.querySelector('iframe')?.contentWindow?.postMessage({ type: question }, url ?? '');
  }), [heightQuestion, held.door.url] as const);
  expect(answered).toEqual({ type: heightMessage, height: await heightOfList(frame) });
  await context.close();
});
