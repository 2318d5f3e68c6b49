/** What somebody types into the box, in a real Chromium: what it comes to mean, and when. */
import { describe, expect, test } from 'vitest';
import { awake, holdScripts, openAwake, openPage, phone, placeBox, resultsFor, runDirectory } from '../support/browser.ts';
import { placesOf } from '../support/records.ts';

const running = runDirectory();

const visit = (path: string, options?: Parameters<typeof openAwake>[2]): ReturnType<typeof openAwake> => openAwake(running, path, options);
const box = placeBox;

describe('what is typed', () => {
  test.each([
    ['lyn', /of Lynn$/], ['01901', /of 01901$/], ['jp', /of Jamaica Plain$/], ['eastie', /of East Boston$/], ['vineyard haven', /of Vineyard Haven$/], ['N. Adams', /of North Adams$/],
    ['marlboro', /of Marlborough$/], ['café', /^\d+ places? or lines?|^\d+ places and lines/], ['hope', /^[1-9]\d* place/],
  ])('"%s" and Enter leads somewhere sensible', async (typed, heading) => {
    const { page, context } = await visit('/');
    await box(page).pressSequentially(typed);
    await box(page).press('Enter');
    await resultsFor(page, heading);
    await context.close();
  });

  test('is searched for without scripts as it is with them', async () => {
    for (const typed of ['lyn', 'eastie', 'hope', 'recovery exch']) {
      const { page, context } = await visit('/');
      await box(page).fill(typed);
      await box(page).press('Enter');
      await page.waitForFunction(() => location.hash.length > 1 && document.querySelector('.results')?.getAttribute('aria-busy') === 'false');
      const withScripts = await page.locator('#results-heading').textContent();
      await context.close();
      const plain = await openPage(running.browser, { javaScriptEnabled: false });
      await plain.page.goto(`${running.directory.url}/?near=${encodeURIComponent(typed)}`);
      expect([typed, await plain.page.locator('#results-heading').textContent()]).toEqual([typed, withScripts]);
      await plain.context.close();
    }
  });

  test('and sent before the names of the records are here, waits for them and means the same', async () => {
    const { page, context } = await openPage(running.browser);
    const release = await holdScripts(page, '**/api/directory');
    const places = page.waitForResponse('**/api/places');
    await page.goto(running.directory.url);
    await awake(page);
    await box(page).fill('hope');
    await places;
    await page.getByRole('option', { name: /Hopedale/ }).waitFor();
    await box(page).press('Enter');
    await page.waitForFunction(() => location.hash === '#near=hope&within=20' && document.querySelector('.results')?.getAttribute('aria-busy') === 'true');
    release();
    await resultsFor(page, /^[1-9]\d* places and lines$/);
    expect(new URL(page.url()).searchParams.get('q') ?? new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q')).toBe('hope');
    await context.close();
  });

  test('and not yet sent when a filter is chosen, holds with the filter, and Back leaves no text without its list', async () => {
    const { page, context, errors } = await visit('/', { viewport: phone });
    await box(page).pressSequentially('lyn');
    await page.getByRole('heading', { level: 1 }).click();
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: /^Clubhouse/ }).check();
    await resultsFor(page, /^[1-9]\d* places? within 20 miles of Lynn$/);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('clubhouse');
    expect(await box(page).inputValue()).toBe('Lynn');
    const all = new RegExp(`^${placesOf(running.directory.records).length} places$`);
    while (!all.test((await page.locator('#results-heading').textContent()) ?? '')) await page.goBack();
    await expect.poll(() => box(page).inputValue()).toBe('');
    expect(errors).toEqual([]);
    await context.close();
  });

  test('goes away with one press, and the whole list is back', async () => {
    const { page, context } = await visit('/#near=Lynn');
    await resultsFor(page, /of Lynn/);
    await page.getByRole('button', { name: 'Clear Lynn' }).click();
    await resultsFor(page, /^\d+ places$/);
    expect(await box(page).inputValue()).toBe('');
    expect(new URL(page.url()).hash).toBe('');
    await context.close();
  });

  test('and names no place, is told as wrong by the box itself, until it names one', async () => {
    const { page, context } = await visit('/#near=99999&within=20');
    await page.locator('.notices', { hasText: '99999' }).waitFor();
    expect(await box(page).getAttribute('aria-invalid')).toBe('true');
    await box(page).fill('Lynn');
    await box(page).press('Enter');
    await resultsFor(page, /of Lynn$/);
    expect(await box(page).getAttribute('aria-invalid')).toBe('false');
    await context.close();
  });

  test.each(['Home', 'End', 'ArrowLeft'])('is corrected by %s in the field, and no suggestion stays chosen', async (key) => {
    const { page, context } = await visit('/');
    await box(page).pressSequentially('lyn');
    await page.getByRole('option').first().waitFor();
    await box(page).press('ArrowDown');
    expect(await box(page).getAttribute('aria-activedescendant')).not.toBe(null);
    await box(page).press(key);
    await page.waitForFunction(() => !document.querySelector('#near')?.hasAttribute('aria-activedescendant'));
    expect(await page.getByRole('option').count()).toBeGreaterThan(0);
    await context.close();
  });
});
