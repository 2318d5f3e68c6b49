/** A worker reads one language, and a client takes another one home: the sheet's paper, and what is sent of it. */
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { sendWords } from '../../web/messages/ht/send.ts';
import { catalogs } from '../../web/messages/catalogs.ts';
import { holdScripts, openPage, runDirectory, taken } from '../support/browser.ts';
import { barriers } from '../support/axe.ts';
import { placesOnSheet, ready, sheetCount } from '../support/sheet.ts';

const running = runDirectory();
const ids = ['recovery-on-the-harbor-east-boston', 'afiya-peer-respite-northampton', 'wildflower-peer-support-line'];
const { sheet: english } = catalogs.en;
const { sheet: creole, labels, documents } = catalogs.ht;

const paperLanguage = (page: Page) => page.getByLabel(english.paper.language);
const isCreole = (page: Page): Promise<void> => page.locator('.sheet-facts[lang=ht]').first().waitFor();
const summaryOf = (id: string): string => running.directory.records.find((record) => record.id === id)?.summary ?? '';

async function openSheet(fragment = '', options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(running.browser, options);
  await opened.page.goto(`${running.directory.url}/sheet#places=${ids.join(',')}${fragment}`);
  await taken(opened.page);
  await opened.page.locator('.sheet-code').waitFor();
  return opened;
}

const packed = (text: string): string => text.replaceAll(/\s+/g, '');
/** What is printed, without its spaces. */
async function printed(page: Page): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter', preferCSSPageSize: true }))), { mergePages: true });
  return packed(text);
}
/** Of words that somebody reads on paper, in a language. */
const onPaper = ({ sheet, labels: { kind } }: (typeof catalogs)['en' | 'ht']): string[] =>
  [sheet.heading, sheet.entry.hours, sheet.record.location.languages, sheet.paper.codeCaption, sheet.paper.notOnMap('2, 3'), sheet.notes.printed, kind['peer-respite'], kind.warmline].map(packed);
const buttons = (page: Page): Promise<string[]> => page.locator('.sheet button:visible, .sheet summary:visible, .site-head a:visible').allTextContents();

/** Everything that is seen on the screen of some element, and not in its language, must be marked. */
const langOf = (page: Page, words: string): Promise<string | null | undefined> => page.getByText(words, { exact: true }).first().evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));

describe('paper in Haitian Creole from a page in English', () => {
  test('holds its words and not the page\u2019s, with what stays English marked; the screen\u2019s buttons stay as they are', async () => {
    const { page, context, errors } = await openSheet();
    await page.getByRole('textbox', { name: english.notes.top }).fill('For the week.');
    const before = await buttons(page);
    const inEnglish = await printed(page);
    expect(onPaper(catalogs.en).filter((words) => !inEnglish.includes(words))).toEqual([]);
    await paperLanguage(page).selectOption('ht');
    await isCreole(page);
    expect(await buttons(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const inCreole = await printed(page);
    expect(onPaper(catalogs.ht).filter((words) => !inCreole.includes(words))).toEqual([]);
    expect(onPaper(catalogs.en).filter((words) => inCreole.includes(words) && !onPaper(catalogs.ht).some((own) => own.includes(words)))).toEqual([]);
    for (const words of [documents.footer.emergency, documents.crisis.call('988'), creole.record.location.inEnglish]) expect(inCreole).toContain(packed(words));
    for (const words of [catalogs.en.documents.footer.emergency, catalogs.en.documents.crisis.call('988')]) expect(inCreole).not.toContain(packed(words));
    for (const id of ids) expect(inCreole).toContain(packed(summaryOf(id)));
    expect(errors).toEqual([]);
    await context.close();
  });

  test('is marked as Haitian Creole, its summaries as English, and has no barrier', async () => {
    const { page, context } = await openSheet('&paper=ht');
    await isCreole(page);
    expect(await langOf(page, labels.kind['peer-respite'])).toBe('ht');
    expect(await langOf(page, creole.entry.hours)).toBe('ht');
    expect(await langOf(page, creole.paper.codeCaption)).toBe('ht');
    expect(await langOf(page, summaryOf(ids[0] ?? ''))).toBe('en');
    expect(await barriers(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await langOf(page, creole.heading)).toBe('ht');
    expect(await page.locator('.paper-foot').evaluate((foot) => [foot.getAttribute('lang'), foot.checkVisibility()])).toEqual(['ht', true]);
    await context.close();
  });

  test('stays through a reload and with the link, and goes away with the page\u2019s own language', async () => {
    const { page, context } = await openSheet();
    await paperLanguage(page).selectOption('ht');
    await isCreole(page);
    expect(new URL(page.url()).hash).toContain('paper=ht');
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await isCreole(page);
    expect(await paperLanguage(page).inputValue()).toBe('ht');
    await paperLanguage(page).selectOption('en');
    await page.locator('.sheet-facts[lang]').first().waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('paper=');
    expect(placesOnSheet(page)).toEqual(ids);
    await context.close();
  });

  test('is what is sent too: the text, and the page that its link leads to', async () => {
    const { page, context } = await openSheet('&paper=ht');
    await isCreole(page);
    await page.getByText(english.sending.heading).click();
    const text = page.locator('.sheet-send textarea');
    await text.waitFor();
    expect(await text.getAttribute('lang')).toBe('ht');
    expect(await text.inputValue()).toContain(`${running.directory.url}/ht/sheet#places=${ids.join(',')}`);
    await page.locator('.sheet-forms input').nth(1).check();
    const long = await text.inputValue();
    expect(long).toContain(labels.kind['peer-respite']);
    expect(long).not.toContain(catalogs.en.labels.kind['peer-respite']);
    expect(packed(long)).toContain(packed(sendWords.newest(`${running.directory.url}/ht/locations/${ids[0]}`)));
    await page.getByRole('button', { name: 'Copy the link' }).waitFor();
    await context.close();
  });

  test('without scripts is drawn by the server, and led to from the page', async () => {
    const { page, context } = await openPage(running.browser, { javaScriptEnabled: false });
    await page.goto(`${running.directory.url}/sheet?places=${ids.join(',')}`);
    await page.locator('.sheet-bar').getByRole('link', { name: 'Kreyòl ayisyen' }).click();
    await page.waitForURL(/paper=ht/);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const text = await printed(page);
    expect(onPaper(catalogs.ht).filter((words) => words !== packed(creole.notes.printed) && !text.includes(words))).toEqual([]);
    expect(text).toContain(packed(documents.footer.emergency));
    expect(text).not.toContain(packed(catalogs.en.documents.footer.emergency));
    expect(await langOf(page, creole.paper.codeCaption)).toBe('ht');
    await context.close();
  });

  test('that is sent to a page with scripts wakes up as it was drawn, also where its words come last', async () => {
    const { page, context, errors } = await openPage(running.browser);
    const release = await holdScripts(page, '**/assets/sheet-*.js');
    const asked = page.waitForRequest('**/assets/sheet-*.js');
    await page.goto(`${running.directory.url}/sheet?places=${ids.join(',')}&paper=ht`, { waitUntil: 'commit' });
    await Promise.all([ready(page), asked]);
    release();
    await taken(page);
    await isCreole(page);
    expect([placesOnSheet(page), await page.locator('.sheet-place').count(), await sheetCount(page).textContent()]).toEqual([ids, ids.length, String(ids.length)]);
    expect(await paperLanguage(page).inputValue()).toBe('ht');
    await expect.poll(() => page.locator('.paper-foot').count()).toBe(1);
    expect(errors).toEqual([]);
    await context.close();
  });
});

test('paper in English from a page in Spanish is marked as English throughout', async () => {
  const { page, context } = await openPage(running.browser);
  await page.goto(`${running.directory.url}/es/sheet#places=${ids.join(',')}&paper=en`);
  await taken(page);
  await page.locator('.sheet-facts[lang=en]').first().waitFor();
  expect(await langOf(page, summaryOf(ids[0] ?? ''))).toBe('en');
  expect(await page.locator('.in-english').count()).toBe(0);
  await context.close();
});

test('a place that is gone says so on paper in its language, and on the screen in the page\u2019s', async () => {
  const { page, context } = await openSheet(',no-such-place&paper=ht');
  await isCreole(page);
  expect(await page.getByText(english.unknown('no-such-place')).isVisible()).toBe(true);
  const text = await printed(page);
  expect([text.includes(packed(creole.unknown('no-such-place'))), text.includes(packed(english.unknown('no-such-place')))]).toEqual([true, false]);
  await context.close();
});

test('where the words do not arrive, that is said, nothing is lost, and another language can be chosen', async () => {
  const { page, context } = await openSheet();
  await page.getByRole('textbox', { name: english.notes.top }).fill('For the week.');
  await page.context().setOffline(true);
  await paperLanguage(page).selectOption('ht');
  await page.getByText(english.paper.languageFailed).waitFor();
  expect(placesOnSheet(page)).toEqual(ids);
  expect(await page.locator('.sheet-place').count()).toBe(ids.length);
  expect(await page.getByRole('textbox', { name: english.notes.top }).inputValue()).toBe('For the week.');
  expect(await page.locator('.sheet-facts[lang]').count()).toBe(0);
  await paperLanguage(page).selectOption('en');
  await page.getByText(english.paper.languageFailed).waitFor({ state: 'detached' });
  await context.close();
});
