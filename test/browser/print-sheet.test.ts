/** The referral sheet on paper: printed by Chromium, and read page by page. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { PublishedLocation } from '../../api/core/published.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import { openPage, runDirectory } from '../support/browser.ts';

const running = runDirectory();

/** A line, a withheld place, one with hours, one whose existence is in doubt, and others of many kinds. */
function chosen(count: number): PublishedLocation[] {
  const { records } = running.directory;
  const first = ['recovery-on-the-harbor-east-boston', 'afiya-peer-respite-northampton', 'wildflower-peer-support-line'].flatMap((id) => records.find((record) => record.id === id) ?? []);
  const unclear = records.filter(({ status }) => status === 'unclear').slice(0, 1);
  const others = records.filter((record) => record.address && ![...first, ...unclear].includes(record));
  return [...first, ...unclear, ...others].slice(0, count);
}

/** Words without what a reader of PDF may put between them. */
const packed = (text: string): string => text.replaceAll(/\s+/g, '');

/** The text of each page of paper, packed. */
async function pagesOf(page: Page, format: 'Letter' | 'A4'): Promise<string[]> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map(packed);
}

const pagesWith = (pages: readonly string[], words: string): number[] => pages.flatMap((text, index) => (text.includes(packed(words)) ? [index] : []));

/** The sheet of these places with a note on each, which is the last thing that its entry says. */
async function openSheet(places: readonly PublishedLocation[], isLarge: boolean, hasNotes = true) {
  const opened = await openPage(running.browser);
  await opened.page.goto(`${running.directory.url}/sheet#places=${places.map(({ id }) => id).join(',')}${isLarge ? '&print=large' : ''}`);
  await opened.page.locator('.sheet-code').waitFor();
  if (hasNotes) {
    await opened.page.getByRole('textbox', { name: 'Note at the top' }).fill('For the whole week.');
    const notes = opened.page.locator('.sheet-entry textarea');
    for (const index of places.keys()) await notes.nth(index).fill(`End of number ${index + 1}.`);
  }
  // The page has been open for a while when it is printed.
  await opened.page.clock.setFixedTime(new Date('2026-11-21T20:17:00Z'));
  return opened;
}

const sizes = [1, 3, 12].flatMap((count) => (['Letter', 'A4'] as const).flatMap((format) => [false, true].map((isLarge) => ({ count, format, isLarge, print: isLarge ? 'large' : 'usual' }))));

describe('on paper', () => {
  test.each(sizes)('$count on $format in $print print: every place whole on one page, with its number, date and note', async ({ count, format, isLarge }) => {
    const places = chosen(count);
    const { page, context } = await openSheet(places, isLarge);
    const pages = await pagesOf(page, format);
    for (const [index, { name, phones = [] }] of places.entries()) {
      const [end, ...more] = pagesWith(pages, `Note: End of number ${index + 1}.`);
      expect(more, name).toEqual([]);
      expect(pagesWith(pages, name), name).toContain(end);
      for (const { number } of phones) expect(pagesWith(pages, phoneInWords(number)), name).toContain(end);
    }
    const all = pages.join('');
    expect(all.match(/Checkedon\w+\d+,\d{4}against“|Phonedon|Visitedon/g)).toHaveLength(count);
    expect(pages[0]).toContain(packed('Printed Saturday, November 21, 2026, 3:17 pm, Massachusetts time'));
    expect(pages[0]).toContain(packed('Note: For the whole week.'));
    // A page that came away from the others still says who answers in a crisis.
    for (const text of pages) for (const words of ['call 911', 'Call 988', 'Call 833-773-2445']) expect(text).toContain(packed(words));
    expect(all).toContain(packed('Point a phone’s camera here'));
    for (const words of ['Move up', 'Take off', 'Large print', 'Clear the sheet', 'Leave this site', 'Directions']) expect(all).not.toContain(packed(words));
    await context.close();
  });

  test('one place and three take one page, and twelve take few', async () => {
    const sheets = async (count: number): Promise<number> => {
      const { page, context } = await openSheet(chosen(count), false, false);
      const { length } = await pagesOf(page, 'Letter');
      await context.close();
      return length;
    };
    expect([await sheets(1), await sheets(3)]).toEqual([1, 1]);
    expect(await sheets(12)).toBeLessThanOrEqual(4);
  });

  test('without scripts the same is printed', async () => {
    const places = chosen(3);
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false });
    await page.goto(`${running.directory.url}/sheet?places=${places.map(({ id }) => id).join(',')}`);
    const pages = await pagesOf(page, 'Letter');
    for (const { name } of places) expect(pagesWith(pages, name), name).not.toEqual([]);
    expect(pages[0]).toContain(packed('Made Saturday, November 21, 2026, 3 pm, Massachusetts time'));
    expect(pages.join('')).not.toContain(packed('our server sees'));
    await context.close();
  });

  test('no address of a withheld place is printed, and a line has no number on the map', async () => {
    const { page, context } = await openSheet(chosen(3), false);
    expect(await page.locator('.static-badge text').allTextContents()).toEqual(['1']);
    expect((await pagesOf(page, 'Letter')).join('')).toContain(packed('Not on the map: 2, 3.'));
    await context.close();
  });

  test('everything that says something is black or nearly so, on white', async () => {
    const { page, context } = await openSheet(chosen(3), false);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const faint = await page.evaluate(() => [...document.querySelectorAll('.sheet :is(h1, h2, p, dt, dd, figcaption), .site-foot :is(p, li, a)')]
      .filter((element) => element.checkVisibility() && Math.max(...(getComputedStyle(element).color.match(/\d+/g) ?? []).slice(0, 3).map(Number)) > 0x40).map((element) => element.textContent));
    expect(faint).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await context.close();
  });
});
