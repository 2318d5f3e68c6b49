/** Finding someone, in a real Chromium: by town, by ZIP, by name; filtering; opening a record. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findSizes } from '../../api/core/pages.ts';
import { awake, failUntil, holdScripts, openAwake, openPage, phone, placeBox, resultsFor, runDirectory } from '../support/browser.ts';
import { placesOf } from '../support/records.ts';

const running = runDirectory();

const visit = (path: string, options?: Parameters<typeof openAwake>[2]): ReturnType<typeof openAwake> => openAwake(running, path, options);
const box = placeBox;
const names = (page: Page) => page.locator('.card h3').allTextContents();

describe('the find page', () => {
  test('finds the recovery center in Lynn by its town, nearest first, and keeps the place behind the #', async () => {
    const { page, context, errors } = await visit('/');
    await box(page).fill('lyn');
    await page.getByRole('option', { name: /^Lynn\b/ }).first().click();
    await resultsFor(page, /of Lynn|to Lynn/);
    expect((await names(page)).slice(0, 2).sort()).toEqual(['Harbor Place Clubhouse', 'Recovery Exchange Peer Support Center']);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toContain('near=Lynn');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('finds by ZIP code, typed and sent with Enter', async () => {
    const { page, context } = await visit('/');
    await box(page).fill('01902');
    await box(page).press('Enter');
    await resultsFor(page, /01902/);
    expect(await names(page)).toContain('Recovery Exchange Peer Support Center');
    await context.close();
  });

  test('finds by name and opens the record, where the number can be called', async () => {
    const { page, context } = await visit('/', { viewport: phone });
    await box(page).fill('recovery exch');
    await page.getByRole('option', { name: /Recovery Exchange/ }).click();
    await page.waitForURL('**/locations/recovery-exchange-lynn');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Recovery Exchange Peer Support Center');
    expect(await page.locator('a[href="tel:+16179809784"]').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('filters by kind, keeps the filter in the address, and Back undoes it', async () => {
    const { page, context } = await visit('/');
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: /^Clubhouse/ }).check();
    await page.waitForURL('**/?kind=clubhouse');
    await page.waitForFunction(() => [...document.querySelectorAll('.card')].every((card) => card.textContent?.includes('Clubhouse')));
    const clubhouses = running.directory.records.filter(({ kind }) => kind === 'clubhouse').length;
    await resultsFor(page, new RegExp(`^${clubhouses} `));
    await page.goBack();
    await resultsFor(page, new RegExp(`^${placesOf(running.directory.records).length} places$`));
    await context.close();
  });

  test('keeps place and filter through a reload', async () => {
    const { page, context } = await visit('/?kind=recovery-support-center#near=Lynn&within=10');
    await resultsFor(page, /Lynn/);
    const first = await names(page);
    await page.reload();
    await resultsFor(page, /Lynn/);
    expect(await names(page)).toEqual(first);
    expect(first[0]).toBe('Recovery Exchange Peer Support Center');
    await context.close();
  });

  test('tells the hours in Massachusetts time on a phone that is set to another zone', async () => {
    const { page, context } = await visit('/?q=metro+boston+rlc+peer+support+line', { timezoneId: 'Asia/Tokyo' });
    await page.getByText('Closed now. Opens at 4 pm').first().waitFor();
    await context.close();
  });

  test('shows values that would find nothing, with a zero', async () => {
    const { page, context } = await visit('/?kind=peer-respite');
    await page.locator('summary', { hasText: 'Kind' }).click();
    expect(await page.getByRole('checkbox', { name: /0 results/ }).count() + await page.locator('label', { hasText: /\b0$/ }).count()).toBeGreaterThan(0);
    await context.close();
  });

  test('offers a way on when nothing fits', async () => {
    const { page, context } = await visit('/?kind=peer-respite&language=es');
    await page.getByText('Nothing fits all of that').waitFor();
    expect(await page.locator('.ways-out a, .none a, main a[href^="/?"]').count()).toBeGreaterThan(0);
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(2);
    await context.close();
  });

  test('keeps the list when the map cannot be fetched', async () => {
    const opened = await openPage(running.browser);
    await opened.page.route('**/assets/LiveMap*', (route) => route.abort());
    await opened.page.goto(running.directory.url);
    await awake(opened.page);
    await box(opened.page).fill('01902');
    await box(opened.page).press('Enter');
    await resultsFor(opened.page, /01902/);
    expect((await names(opened.page)).length).toBeGreaterThan(5);
    await opened.context.close();
  });

  test('offers towns to whoever typed before the scripts had arrived', async () => {
    const { page, context } = await openPage(running.browser, { viewport: phone });
    const release = await holdScripts(page);
    await page.goto(running.directory.url, { waitUntil: 'commit' });
    await page.locator('#near').click();
    await page.keyboard.type('lyn');
    release();
    await awake(page);
    await page.keyboard.type('n');
    await page.getByRole('option', { name: /^Lynn\b/ }).first().waitFor();
    expect(await page.locator('#near').inputValue()).toBe('lynn');
    await context.close();
  });

  test('keeps the place when a filter is chosen while the place is still being looked up', async () => {
    const { page, context } = await openPage(running.browser);
    let release: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/places', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${running.directory.url}/#near=Lynn&within=20`);
    await awake(page);
    await page.locator('label', { hasText: 'Open now' }).first().click();
    await page.waitForURL('**/?open=now#near=Lynn&within=20');
    release();
    await resultsFor(page, /of Lynn/);
    await context.close();
  });

  test('says of which list it is when the records do not arrive', async () => {
    const { page, context } = await openPage(running.browser);
    await page.route('**/api/directory', (route) => route.abort());
    await page.goto(running.directory.url);
    await awake(page);
    await box(page).fill('01902');
    await box(page).press('Enter');
    await page.getByText('This list is from before your last change').waitFor();
    await resultsFor(page, new RegExp(`^${placesOf(running.directory.records).length} places$`));
    await context.close();
  });

  test.each([['Try again', (page: Page) => page.getByRole('button', { name: 'Try again' }).click({ timeout: 500 }).catch(() => undefined)], ['Enter', (page: Page) => box(page).press('Enter')]])('finds what was typed while the names of places did not arrive, once they do, with %s', async (_name, again) => {
    const { page, context } = await openPage(running.browser);
    const mend = await failUntil(page, '**/api/places');
    await page.goto(running.directory.url);
    await awake(page);
    await box(page).fill('quincy');
    await box(page).press('Enter');
    await page.getByText('This list is from before your last change').waitFor();
    expect(await page.getByText('We know no town').count()).toBe(0);
    mend();
    // What was asked for before that may still be on its way to fail.
    await expect.poll(async () => {
      await again(page);
      return page.locator('#results-heading').textContent();
    }).toMatch(/of Quincy$/);
    expect(await page.locator('.notices').textContent()).toBe('');
    await context.close();
  });

  test('says that the list did not load where the network never answers', async () => {
    const { page, context } = await openPage(running.browser);
    await page.clock.install();
    await page.addInitScript(() => {
      // The time limit of a request is the one thing that the page's clock does not keep.
      AbortSignal.timeout = (milliseconds) => {
        const limit = new AbortController();
        setTimeout(() => limit.abort(new DOMException('late', 'TimeoutError')), milliseconds);
        return limit.signal;
      };
    });
    const asked = Promise.all(['directory', 'places'].map((name) => page.waitForRequest(`**/api/${name}`)));
    let isStalled = true;
    // The names of places stall with the records: one press has to bring both.
    await page.route(/\/api\/(directory|places)$/, (route) => (isStalled ? undefined : route.continue()));
    await page.goto(`${running.directory.url}/#near=Quincy`);
    await asked;
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.clock.fastForward(31_000);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    isStalled = false;
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    // The button is gone with its notice; the focus is where the list will be.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('results-heading');
    await page.clock.fastForward(1000);
    await resultsFor(page, /of Quincy$/);
    await context.close();
  });

  test('can be searched by pressing a button, and closes a menu on Esc without leaving', async () => {
    const { page, context } = await visit('/', { viewport: phone });
    await box(page).fill('01902');
    await page.getByRole('button', { name: 'Search' }).click();
    await resultsFor(page, /01902/);
    const menu = page.locator('summary', { hasText: 'Kind' });
    await menu.click();
    await page.keyboard.press('Escape');
    expect(await page.locator('details.menu[open]').count()).toBe(0);
    expect(await menu.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(page.url()).toContain(running.directory.url);
    await context.close();
  });

  test('lets nothing lie over the first number to call on a small phone', async () => {
    const { page, context } = await visit('/', { viewport: { width: 375, height: 667 } });
    const covered = await page.locator('.line a[href^="tel:"]').first().evaluate((link) => {
      link.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = link.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') !== link;
    });
    expect(covered).toBe(false);
    await context.close();
  });

  test('gives no distance to a place of which only the town is known', async () => {
    const { page, context } = await visit('/#near=Springfield&within=5');
    await resultsFor(page, /Springfield/);
    const card = page.locator('.card', { hasText: 'Bowen Center' });
    expect(await card.textContent()).toContain('exact place not known');
    expect(await card.textContent()).not.toMatch(/about|mile/);
    await context.close();
  });

  test('does not lose a peer respite near its own town, although its address is not public', async () => {
    for (const options of [{}, { javaScriptEnabled: false }]) {
      const { page, context } = await openPage(running.browser, options);
      const place = 'javaScriptEnabled' in options ? '/?kind=peer-respite&near=Worcester&within=20' : '/?kind=peer-respite#near=Worcester&within=20';
      await page.goto(running.directory.url + place);
      await resultsFor(page, /^0 places within 20 miles of Worcester/);
      await page.getByText('3 more: serve a wider area or keep their address private').waitFor();
      const first = page.locator('.wider .card').first();
      expect(await first.isVisible()).toBe(true);
      const cards = await page.locator('.wider .card').allTextContents();
      expect(cards.find((card) => card.includes('Karaya'))).toContain('address not public');
      await context.close();
    }
  });
});

describe('on a phone', () => {
  test('the first result is in view as soon as somebody has said where', async () => {
    const { page, context } = await visit('/', { viewport: phone, hasTouch: true, isMobile: true });
    await box(page).fill('worcester');
    await box(page).press('Enter');
    await resultsFor(page, /of Worcester/);
    const first = await page.locator('.card .button').first().boundingBox();
    expect(first && first.y + first.height).toBeLessThan(phone.height - 44);
    await context.close();
  });
});

describe('the history', () => {
  test('brings back a list that had grown, and the place in it', async () => {
    const grown = findSizes.items + findSizes.more;
    const { page, context } = await visit('/');
    await page.getByRole('button', { name: `Show ${findSizes.more} more` }).click();
    await page.locator('.card').nth(grown - 1).waitFor();
    await page.locator('.card h3 a').nth(grown - 2).click();
    await page.waitForURL('**/locations/**');
    await page.goBack();
    await awake(page);
    await page.locator('.card').nth(grown - 1).waitFor();
    await context.close();
  });

  test('says that the position is gone instead of showing an unplaced list as if it were near', async () => {
    const { page, context } = await visit('/', { geolocation: { latitude: 42.2626, longitude: -71.8023 }, permissions: ['geolocation'] });
    await page.getByRole('button', { name: 'Near me' }).click();
    await resultsFor(page, /of you/);
    await page.reload();
    await awake(page);
    await page.getByText('We do not keep where you are').waitFor();
    await page.getByRole('button', { name: 'Near me' }).click();
    await resultsFor(page, /of you/);
    await page.locator('.card h3 a').first().click();
    await page.waitForURL('**/locations/**');
    await page.goBack();
    await awake(page);
    await page.getByText('We do not keep where you are').waitFor();
    await context.close();
  });
});

test('taking back a choice keeps the focus among the choices, and then moves it to the menus', async () => {
  const { page, context } = await visit('/?kind=clubhouse,peer-respite');
  await page.getByRole('link', { name: /Remove .*Clubhouse/ }).press('Enter');
  await resultsFor(page, /^3 /);
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Peer respite'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('#find summary'));
  await context.close();
});
