/** How newer records and a newer build come to a copy: by themselves, quietly, and without loading a page again. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtFolder } from '../../api/runtime/settings.ts';
import { awake, resultsFor, runDirectory } from '../support/browser.ts';
import { seedDataset } from '../support/directory.ts';
import { ageCopy, copyLine, goOffline, keepCopy, openAt, visits } from '../support/kept.ts';
import type { Watch } from '../support/watch.ts';

const running = runDirectory();
const { arrive, afterwards } = visits(running);

const lastWeek = { instant: '2026-11-14T20:00:00Z', day: '2026-11-14', words: 'November 14, 2026' };
const line = (page: Page, words: string): Promise<void> => page.locator('.kept-line', { hasText: words }).waitFor();

/** From now on the door has another build: one file of it is another. */
function buildAnew({ instead }: Watch): void {
  const [name = ''] = readdirSync(`${builtFolder}/client/assets`).filter((file) => file.startsWith('device-'));
  const code = readFileSync(`${builtFolder}/client/assets/${name}`, 'utf8');
  const other = code.replace(/(icon\.svg`,revision:`)[^`]+/, '$1other');
  expect(other).not.toBe(code);
  const headers = { 'Content-Type': 'text/javascript' };
  instead.set('/keep.js', { headers, body: "importScripts('/assets/device-other.js')" });
  instead.set('/assets/device-other.js', { headers, body: other });
}
const revisions = (page: Page): Promise<string[]> => page.evaluate(async () => {
  const names = (await caches.keys()).filter((name) => name.includes('precache'));
  const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return files.flat().flatMap(({ url }) => (url.includes('/icon.svg') ? [new URL(url).searchParams.get('__WB_REVISION__') ?? ''] : []));
});

test('records come while a page is read, and nothing of it moves', async () => {
  const visit = await arrive();
  const { page, door } = visit;
  await keepCopy(page, door.url);
  await ageCopy(page, lastWeek);
  const dataset = seedDataset();
  await running.directory.load({ ...dataset, version: '0123456789ab', records: dataset.records.map((record) => (record.id === '988-lifeline' ? { ...record, name: 'The line by its new name' } : record)) });
  afterwards(() => running.directory.load(seedDataset()));
  let documents = 0;
  page.on('framenavigated', () => { documents += 1; });
  await openAt(page, `${door.url}/sheet#near=Lynn`);
  await line(page, 'The list kept on this phone was just brought up to date.');
  await page.waitForLoadState('networkidle');
  // The blank page, and this one.
  expect(documents).toBe(2);
  await goOffline(visit);
  await openAt(page, `${door.url}/locations/988-lifeline`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('The line by its new name');
  expect(await copyLine(page).textContent()).not.toContain('November 14');
});

test('a build takes over without loading anything again, and once', async () => {
  const visit = await arrive();
  const { page, door } = visit;
  await keepCopy(page, door.url);
  buildAnew(door);
  let documents = 0;
  page.on('framenavigated', () => { documents += 1; });
  await openAt(page, door.url);
  await awake(page);
  await page.getByRole('combobox', { name: 'Town, ZIP code or name' }).fill('wor');
  await line(page, 'The pages kept on this phone were just brought up to date.');
  await expect.poll(() => revisions(page)).toEqual(['other']);
  expect(await page.getByRole('combobox', { name: 'Town, ZIP code or name' }).inputValue()).toBe('wor');
  expect(documents).toBe(2);
  await openAt(page, `${door.url}/talk`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.kept-line').count()).toBe(0);
  expect(documents).toBe(4);
  await goOffline(visit);
  await openAt(page, `${door.url}/#near=Lynn`);
  await resultsFor(page, /Lynn/);
});

test('a build waits for another tab, and says so', async () => {
  const { page, context, door } = await arrive();
  await keepCopy(page, door.url);
  const before = await revisions(page);
  const other = await context.newPage();
  await other.goto(`${door.url}/talk`);
  buildAnew(door);
  await openAt(page, door.url);
  await line(page, 'They start when you have closed the other tabs of this site.');
  await expect.poll(async () => (await revisions(page)).sort()).toEqual([...before, 'other'].sort());
  await other.close();
  await page.goto(`${door.url}/talk`);
  await line(page, 'The pages kept on this phone were just brought up to date.');
  await expect.poll(() => revisions(page)).toEqual(['other']);
});
