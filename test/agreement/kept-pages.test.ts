/** A phone that keeps the directory draws from memory what the server draws from the database. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DirectoryAnswer, PlacesAnswer } from '../../api/core/answers.ts';
import { createCalendar } from '../../api/core/calendar.ts';
import { matchContext } from '../../api/core/list.ts';
import type { Pages } from '../../api/core/pages.ts';
import { builtFolder, seedFolder } from '../../api/runtime/settings.ts';
import { readRegion } from '../../seed/region.ts';
import { copyOf } from '../../web/kept/copy.ts';
import { isKept, keptPage, type Moment } from '../../web/kept/kept-pages.ts';
import { saturdayAfternoon, seedDataset, startDirectory, type Directory } from '../support/directory.ts';

let directory: Directory;
let pages: Pages;
let moment: Moment;
beforeAll(async () => {
  directory = await startDirectory();
  const region = readRegion(seedFolder);
  const { createPages } = await import(pathToFileURL(resolve(builtFolder, 'node/node-pages.js')).href) as typeof import('../../api/runtime/node-pages.ts');
  pages = createPages({ template: readFileSync(resolve(builtFolder, 'client/index.html'), 'utf8'), region, streets: 'ask' });
  const read = async (path: string): Promise<unknown> => (await fetch(directory.url + path)).json();
  const copy = copyOf(await read('/api/directory') as DirectoryAnswer, region, () => read('/api/places') as Promise<PlacesAnswer>);
  moment = { copy, asOf: saturdayAfternoon, context: matchContext(saturdayAfternoon, region.timeZone, createCalendar(region.holidays)) };
});
afterAll(() => directory?.close());

/** Line by line, without what only the server has: its own next page of results, and what was listed once. */
const comparable = (html: string): string[] => html.replace(/"next":("[^"]*"|null)/, '').replace(/<a [^>]*cursor=[^>]*>[^<]*<\/a>/, '').replace(/"withdrawn":\[[^\]]*\]/, '').split(/(?=<|,")/);

async function drawn(path: string): Promise<string> {
  return keptPage(pages, moment, new URL(path, directory.url));
}

const asServed = async (path: string): Promise<void> =>
  expect(comparable(await drawn(path)), path).toEqual(comparable(await (await fetch(directory.url + path)).text()));

test.each([
  '/', '/?kind=clubhouse', '/?open=now,unknown', '/?language=es&audience=young-adults', '/?sort=name', '/?kind=peer-respite&language=es', '/?kidn=clubhouse',
  '/talk', '/talk?language=es', '/talk?peer_run=true&access=text,chat', '/talk?kind=warmline', '/sheet', '/sheet?places=recovery-exchange-lynn,no-such-place,988-lifeline', '/keep',
  '/es/', '/ht/?kind=clubhouse', '/pt/talk?language=pt', '/es/sheet', '/ht/locations/988-lifeline', '/pt/guide', '/es/keep',
])('%s is the same', asServed);

test('every record is the same', async () => {
  for (const { id } of seedDataset().records) await asServed(`/locations/${id}`);
});

test('what is not kept says so, in the language of its address', async () => {
  expect(isKept(new URL('/es/about', directory.url))).toBe(false);
  expect(await drawn('/es/about')).toContain('<html lang="es"');
});
