/** Inside the frame on a page of another site: keyboard, map, time passing; and the page that tells how to put it there. */
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from '../support/axe.ts';
import { openPage, phone } from '../support/browser.ts';
import { copied } from '../support/copied.ts';
import { awake, cards, fitchburg, frameOf, holdFrames, type Opened } from '../support/frames.ts';
import { unescaped } from '../support/unescaped.ts';

const held = holdFrames();
const { running, told, openHost } = held;

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
    expect([await page.evaluate(() => history.length), page.url()]).toEqual([before, `${held.host.url}/`]);
    await context.close();
  });

  test('a place opens beside the page, and the way to all of them carries no place', async () => {
    const { context, frame } = await openHost(await told('near=Boston&within=any'));
    await awake(frame);
    const [record] = await Promise.all([context.waitForEvent('page'), frame.locator('.card h3 a').first().click()]);
    await record.waitForLoadState();
    expect(await record.evaluate(() => [location.pathname.startsWith('/locations/'), window.opener, document.referrer])).toEqual([true, null, '']);
    held.door.heard.length = 0;
    const [all] = await Promise.all([context.waitForEvent('page'), frame.getByRole('link', { name: /^See all \d+ in the Peer Support Map/ }).click()]);
    await all.waitForSelector('html.awake');
    expect(all.url()).toBe(`${held.door.url}/#near=Boston&within=any`);
    expect(held.door.heard.filter(({ path, headers }) => /boston/i.test(path + headers))).toEqual([]);
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
      expect([...await barriers(page), ...await barriers(frame)]).toEqual([]);
      const ground = await frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === 'dark' ? 'rgb(18, 26, 27)' : 'rgb(251, 248, 241)');
      await context.close();
    }
  });
});

describe('as time passes', () => {
  async function openAt(search: string, now: string): Promise<Opened> {
    const content = (await told(search)).replace('loading="lazy" ', '');
    held.host.hold(content);
    const opened = await openPage(running.browser);
    await opened.page.clock.install({ time: new Date(now) });
    await opened.page.goto(held.host.url);
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
    expect(frame.url()).toBe(`${held.door.url}/embed?kind=helpline&open=now`);
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
    expect(await copied(page)).toBe(await page.locator('#embed-code').inputValue());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copying did not work').waitFor();
    expect(await page.locator('#embed-code').evaluate((area) => (area as HTMLTextAreaElement).selectionEnd)).toBeGreaterThan(200);
    await context.close();
  });
});
