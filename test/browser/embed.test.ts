/** The list in a frame on a page of another site: shown, as high as it is, silent, reached by keyboard, and framed nowhere else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heightMessage, heightQuestion } from '../../web/pages/embed/height-message.ts';
import { openPage, phone, runDirectory } from '../support/browser.ts';
import { startDirectory } from '../support/directory.ts';
import { startHost, type Host } from '../support/host.ts';
import { watch, type Watch } from '../support/watch.ts';

const running = runDirectory();
let door: Watch;
let host: Host;
beforeAll(async () => {
  [door, host] = await Promise.all([watch(running.directory.url), startHost()]);
});
afterAll(() => Promise.all([door?.close(), host?.close()]));

const fitchburg = 'kind=recovery-support-center&near=Fitchburg&within=20';
const unescaped = (text: string): string => text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** What the directory tells somebody to copy: the frame with its script, or a listener of one's own. */
async function told(search: string, area: 'embed-code' | 'embed-listener' = 'embed-code'): Promise<string> {
  const html = await (await fetch(`${door.url}/embed/how?${search}`)).text();
  return unescaped(new RegExp(`<textarea id="${area}"[^>]*>(.*?)</textarea>`, 's').exec(html)?.[1] ?? '');
}

type Opened = Awaited<ReturnType<typeof openPage>> & { frame: Frame };

/** Opens somebody's page that holds this, and waits for the frame on it. */
async function openHost(content: string, options: Parameters<typeof openPage>[1] = {}): Promise<Opened> {
  host.hold(content);
  const opened = await openPage(running.browser, options);
  await opened.page.goto(host.url);
  return { ...opened, frame: await frameOf(opened.page) };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').first().elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForLoadState('load');
  return frame;
}

const awake = (frame: Frame): Promise<unknown> => frame.waitForSelector('html.awake');
const heightOfFrame = (page: Page): Promise<number> => page.locator('iframe').first().evaluate((frame) => frame.clientHeight);
const heightOfList = (frame: Frame): Promise<number> => frame.locator('#embed').evaluate((list) => Math.ceil(list.getBoundingClientRect().height));
/** The frame is exactly as high as what it holds. */
const fits = (page: Page, frame: Frame): Promise<void> => expect.poll(async () => (await heightOfFrame(page)) - (await heightOfList(frame))).toBe(0);
const cards = (frame: Frame): Promise<(string | null)[]> => frame.locator('.embed-list > .cards').first().locator('h3').allTextContents();

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
    expect(page.url()).toBe(`${host.url}/`);
    await context.close();
  });

  test('nobody but the directory is asked for anything, it is not told where it stands, and nothing is kept', async () => {
    const code = await told(fitchburg);
    door.heard.length = 0;
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
    expect(requests.map((url) => new URL(url).origin).filter((origin) => origin !== door.url && origin !== host.url)).toEqual([]);
    expect(door.heard.length).toBeGreaterThan(8);
    expect(door.heard.filter(({ headers }) => /^(?:referer|cookie)$/im.test(headers))).toEqual([]);
    // Scripts and type are fetched from the directory's own document; of whose page it stands on no word arrives.
    expect(door.heard.filter(({ headers, path }) => `${headers} ${path}`.includes(new URL(host.url).host))).toEqual([]);
    expect(door.heard.filter(({ path }) => /near|Fitchburg/i.test(path)).map(({ path }) => path).filter((path) => path !== `/embed?${fitchburg}`)).toEqual([]);
    expect(await again.evaluate(async () => ({
      cookie: document.cookie, local: { ...localStorage }, session: { ...sessionStorage }, referrer: document.referrer, databases: await indexedDB.databases(), workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))).toEqual({ cookie: '', local: {}, session: {}, referrer: '', databases: [], workers: 0 });
    expect(await context.cookies()).toEqual([]);
    const messages = await page.evaluate(() => (window as unknown as { heard: [Record<string, unknown>, string][] }).heard);
    expect(messages.length).toBeGreaterThan(0);
    for (const [data, origin] of messages) expect([Object.keys(data), data['type'], origin]).toEqual([['type', 'height'], heightMessage, door.url]);
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
    await expect.poll(heights).toEqual([await heightOfList(first), await heightOfList(second)]);
    expect((await heights())[1]).toBeGreaterThan(2 * ((await heights())[0] ?? 0));
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
    host.hold(`<iframe title="not allowed" src="${door.url}${path}"></iframe><iframe title="allowed" src="${door.url}/embed?${fitchburg.replaceAll('&', '&amp;')}"></iframe>`);
    const { page, context } = await openPage(running.browser);
    await page.goto(host.url);
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
    expect(await frame.locator('main a[href="tel:988"]').count()).toBe(1);
    expect(await frame.locator('a[href="/"]').evaluateAll((links) => links.filter((link) => link.getAttribute('target') !== '_blank').length)).toBe(0);
    expect(await frame.locator('[data-leave]').count()).toBe(0);
    await context.close();
    await empty.close();
  });
});

describe('in the frame', () => {
  test('Tab goes through the list and out again, both ways', async () => {
    const { page, context, frame } = await openHost(await told(fitchburg));
    await awake(frame);
    const inHost = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent ?? undefined);
    const inFrame = (): Promise<string> => frame.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.className ?? '');
    const walk = async (key: string, to: string): Promise<string[]> => {
      const met: string[] = [];
      for (let presses = 0; presses < 60 && (await inHost()) !== to; presses++) {
        await page.keyboard.press(key);
        if ((await inHost()) === '') met.push(await inFrame());
      }
      return met;
    };
    await page.locator('a', { hasText: 'A link before' }).focus();
    const forth = await walk('Tab', 'A link after');
    expect(forth.slice(0, 3)).toEqual(['#main', 'tel:988', 'sms:988']);
    expect(forth.filter((href) => href.startsWith('/locations/')).length).toBeGreaterThan(2);
    expect(forth).toContain('/');
    const back = await walk('Shift+Tab', 'A link before');
    expect([...back].reverse().filter((href) => href.startsWith('tel:'))).toEqual(forth.filter((href) => href.startsWith('tel:')));
    await context.close();
  });

  test('Esc takes nothing away from the page around it, whose name for the frame and whose history stay', async () => {
    const { page, context, frame } = await openHost((await told(fitchburg)).replace('<iframe ', '<iframe name="ours" '));
    await awake(frame);
    const before = await page.evaluate(() => history.length);
    await frame.locator('.card h3 a').first().focus();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Escape');
    await frame.locator('.embed-live').click();
    await frame.locator('.map-button').first().waitFor();
    expect(await frame.evaluate(() => [window.name, getComputedStyle(document.documentElement).display])).toEqual(['ours', 'block']);
    expect([await page.evaluate(() => history.length), page.url()]).toEqual([before, `${host.url}/`]);
    await context.close();
  });

  test('a place opens beside the page, and the way to all of them carries no place', async () => {
    const { context, frame } = await openHost(await told('near=Boston&within=any'));
    await awake(frame);
    const [record] = await Promise.all([context.waitForEvent('page'), frame.locator('.card h3 a').first().click()]);
    await record.waitForLoadState();
    expect(await record.evaluate(() => [location.pathname.startsWith('/locations/'), window.opener, document.referrer])).toEqual([true, null, '']);
    door.heard.length = 0;
    const [all] = await Promise.all([context.waitForEvent('page'), frame.getByRole('link', { name: /^See all \d+ in the Peer Support Map/ }).click()]);
    await all.waitForSelector('html.awake');
    expect(all.url()).toBe(`${door.url}/#near=Boston&within=any`);
    expect(door.heard.filter(({ path, headers }) => /boston/i.test(path + headers))).toEqual([]);
    await context.close();
  });

  test('numbers to call and to text stay with the device', async () => {
    const { context, frame } = await openHost(await told('kind=warmline'));
    const targets = await frame.locator('a[href^="tel:"], a[href^="sms:"]').evaluateAll((links) => links.map((link) => link.getAttribute('target')));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => target !== null)).toEqual([]);
    await context.close();
  });

  test('the list is one with its map: a pin says what its card says, leads to it, and each marks the other', async () => {
    const { context, frame } = await openHost(await told(fitchburg));
    await awake(frame);
    await frame.locator('.embed-live').click();
    const pin = frame.locator('.map-button.map-pin').first();
    await pin.waitFor();
    expect(await frame.evaluate(() => document.activeElement?.closest('.embed-live-map') !== null)).toBe(true);
    expect(await frame.locator('.map-search, .map-streets').count()).toBe(0);
    const name = (await pin.getAttribute('aria-label'))?.split(',')[0] ?? '';
    const card = frame.locator('.card', { has: frame.locator('h3', { hasText: name }) });
    await card.hover();
    await expect.poll(() => frame.locator('.map-button.is-selected').count()).toBe(1);
    await pin.press('Enter');
    const dialog = frame.getByRole('dialog', { name });
    await dialog.waitFor();
    expect(await dialog.locator('.state').textContent()).toBe(await card.locator('.state').textContent());
    expect(await dialog.locator('h3 a').getAttribute('target')).toBe('_blank');
    await dialog.getByRole('button', { name: /^Show in list/ }).click();
    await expect.poll(() => frame.evaluate(() => document.activeElement?.textContent)).toBe(name);
    expect(await card.getAttribute('class')).toBe('card selected');
    await context.close();
  });

  test('a map that does not come says so, and can be asked for again', async () => {
    const { context, frame } = await openHost(await told(fitchburg));
    await awake(frame);
    await context.route('**/assets/LiveMap*.js', (route) => route.abort());
    await frame.locator('.embed-live').click();
    await frame.getByText('The map did not load').waitFor();
    expect(await frame.locator('.embed-drawing').isVisible()).toBe(true);
    await expect.poll(() => frame.locator('.embed-live').isEnabled()).toBe(true);
    await context.close();
  });

  test('axe finds no barrier, on the page and in the frame, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context, frame } = await openHost(await told('kind=recovery-support-center&near=Worcester&within=10'), { colorScheme });
      await awake(frame);
      await frame.locator('.embed-live').click();
      await frame.locator('.map-button').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      const ground = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(18, 26, 27)' : 'rgb(251, 248, 241)');
      await context.close();
    }
  });
});

describe('as time passes', () => {
  async function openAt(search: string, now: string): Promise<Opened> {
    const content = (await told(search)).replace('loading="lazy" ', '');
    host.hold(content);
    const opened = await openPage(running.browser);
    await opened.page.clock.install({ time: new Date(now) });
    await opened.page.goto(host.url);
    const frame = await frameOf(opened.page);
    await awake(frame);
    return { ...opened, frame };
  }
  const stateOf = (frame: Frame, name: string): Promise<string | null> => frame.locator('.card', { hasText: name }).locator('.state').textContent();

  test('open states change where they stand', async () => {
    // Open on Saturdays from 9 am to 3 pm; the directory under test says that it is Saturday, 3 pm.
    const { page, context, frame } = await openAt('kind=clubhouse&q=crystal', '2026-11-21T19:59:00Z');
    expect(await stateOf(frame, 'Crystal House')).toBe('Open until 3 pm');
    await page.clock.runFor(61_000);
    await expect.poll(() => stateOf(frame, 'Crystal House')).toBe('Closed now. Opens Monday at 8 am');
    expect(await frame.locator('.embed-old').isVisible()).toBe(false);
    await context.close();
  });

  test('a list of who is open says once it may be another, and is loaded again in the frame', async () => {
    const { page, context, frame } = await openAt('open=now&kind=helpline', '2026-11-21T20:00:30Z');
    expect((await cards(frame)).length).toBeGreaterThan(0);
    expect(await frame.locator('.embed-old').isVisible()).toBe(false);
    await page.clock.runFor(16 * 60_000);
    const again = frame.getByRole('link', { name: 'Load it again' });
    await again.waitFor();
    expect(await frame.locator('.embed-old').textContent()).toContain('This list is from 3 pm.');
    await Promise.all([frame.waitForNavigation(), again.click()]);
    expect(frame.url()).toBe(`${door.url}/embed?kind=helpline&open=now`);
    await context.close();
  });
});

describe('the page that tells how', () => {
  test('makes the code from a form, without scripts, and shows what visitors will see', async () => {
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false, viewport: phone });
    await page.goto(running.directory.url);
    await page.getByRole('link', { name: 'Put this list on your own website' }).click();
    await page.getByLabel('Town or ZIP code').fill('fitchburg');
    await page.locator('select[name=within]').selectOption('30');
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: /^Recovery support center/ }).check();
    await page.getByRole('button', { name: 'Show my list' }).click();
    const code = await page.getByLabel('The two lines for your page').inputValue();
    expect(unescaped(code)).toContain(`src="${running.directory.url}/embed?kind=recovery-support-center&near=Fitchburg&within=30"`);
    const frame = await frameOf(page);
    expect(await frame.locator('h1').textContent()).toMatch(/within 30 miles of Fitchburg$/);
    expect(await page.getByLabel('Town or ZIP code').inputValue()).toBe('Fitchburg');
    await context.close();
  });

  test('copies the code on a press, and says so; where that is refused it marks it', async () => {
    const { page, context } = await openPage(running.browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${running.directory.url}/embed/how?${fitchburg}`);
    await awake(page.mainFrame());
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#embed-code').inputValue());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copying did not work').waitFor();
    expect(await page.locator('#embed-code').evaluate((area) => (area as HTMLTextAreaElement).selectionEnd)).toBeGreaterThan(200);
    await context.close();
  });
});

test('the question that a page asks a frame is answered to that page alone', async () => {
  const { page, context, frame } = await openHost((await told(fitchburg)).split('\n')[0] ?? '');
  await awake(frame);
  const answered = await page.evaluate(([question, url]) => new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data));
    document.querySelector('iframe')?.contentWindow?.postMessage({ type: question }, url ?? '');
  }), [heightQuestion, door.url] as const);
  expect(answered).toEqual({ type: heightMessage, height: await heightOfList(frame) });
  await context.close();
});
