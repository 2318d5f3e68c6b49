/** A sheet sent on: as a text for a message, as a link, as contacts. All of it is made on the device. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, phone, runDirectory } from '../support/browser.ts';
import { copied } from '../support/copied.ts';

const running = runDirectory();

const ids = ['recovery-exchange-lynn', 'afiya-peer-respite-northampton', 'mass-211'];

async function openSend(options: Parameters<typeof openPage>[1] = {}) {
  const { page, context } = await openPage(running.browser, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${running.directory.url}/sheet#places=${ids.join(',')}`);
  await page.locator('.sheet-place').first().waitFor();
  await page.getByText('Send this sheet').click();
  await page.getByLabel('The text').waitFor();
  return { page, context, asked };
}

const recordOf = (id: string) => running.directory.records.find((record) => record.id === id);
const textOf = (page: Page): Promise<string> => page.getByLabel('The text').inputValue();
const link = (): string => `${running.directory.url}/sheet#places=${ids.join(',')}`;

test('a text message names every place with its number and ends with the link, and no server learns of it', async () => {
  const { page, context, asked } = await openSend({ viewport: phone });
  const text = await textOf(page);
  for (const id of ids) expect(text).toContain(recordOf(id)?.name);
  expect(text).toContain('617-980-9784');
  expect(text.endsWith(link())).toBe(true);
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('Copied.').waitFor();
  expect((await copied(page)).replaceAll('\r\n', '\n')).toBe(text);
  const begun = await page.getByRole('link', { name: 'Begin a text message' }).getAttribute('href') ?? '';
  expect(begun.startsWith('sms:?&body=')).toBe(true);
  expect(decodeURIComponent(begun.slice('sms:?&body='.length))).toBe(text);
  expect(asked.filter((url) => ids.some((id) => url.includes(id)))).toEqual([]);
  await context.close();
});

test('an e-mail says how each place was checked and who answers in a crisis, and holds no note', async () => {
  const { page, context } = await openSend();
  await page.getByLabel('Note at the top of the sheet').fill('ask for Maria at the desk');
  await page.getByLabel('Full, for an e-mail').check();
  const text = await textOf(page);
  for (const id of ids) expect(text).toContain(recordOf(id)?.name);
  expect(text.match(/Checked on /g)?.length).toBe(ids.length);
  expect(text).toContain('988 Suicide & Crisis Lifeline');
  expect(text).not.toContain('Maria');
  const begun = await page.getByRole('link', { name: 'Begin an e-mail' }).getAttribute('href') ?? '';
  expect(begun).toMatch(/^mailto:\?subject=/);
  expect(begun.length).toBeLessThanOrEqual(2000);
  expect(decodeURIComponent(begun)).toContain(recordOf(ids[0] ?? '')?.name);
  await context.close();
});

test('the link alone is copied', async () => {
  const { page, context } = await openSend();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await copied(page)).toBe(link());
  await context.close();
});

test.each([['all places', undefined], ['one place', 'mass-211']])('contacts of %s are saved, without an address that is not public', async (_name, only) => {
  const { page, context } = await openSend();
  if (only !== undefined) await page.getByLabel('Contacts for a phone').selectOption(only);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as contacts' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  const parsed = ICAL.parse(text) as unknown[];
  // One card comes as it is, several in a list.
  const cards = parsed[0] === 'vcard' ? [parsed] : parsed;
  const wanted = only === undefined ? ids : [only];
  expect(download.suggestedFilename()).toMatch(/\.vcf$/);
  expect(cards).toHaveLength(wanted.length);
  for (const id of wanted) expect(text.replaceAll(/\r\n[ \t]/g, '')).toContain(recordOf(id)?.name);
  expect(text.match(/^ADR/gm)?.length ?? 0).toBe(wanted.filter((id) => recordOf(id)?.address?.street && !recordOf(id)?.location_withheld).length);
  await context.close();
});

test('where the browser does not let a page copy, the text is marked and that is said', async () => {
  const { page, context } = await openSend({ permissions: [] });
  await page.evaluate(() => Object.defineProperty(Object.getPrototypeOf(navigator), 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) }, configurable: true }));
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('copy it with your keyboard').waitFor();
  const marked = await page.getByLabel('The text').evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(marked).toBe(await textOf(page));
  await context.close();
});
