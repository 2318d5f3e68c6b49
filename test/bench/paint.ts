/**
 * `npm run bench:paint`: from the press of a key or a finger to the paint that shows the new list, on a processor slowed four
 * times, among 300 and among 10,000 made-up records. Beside it, in the same run, a page that does nothing but change one
 * word: what is above that is ours. `-- --slower 2` slows it less, for a machine that is slow itself: see `machine.ts`. Needs
 * `npm run build`.
 */
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import type { LocationRecord } from '../../api/core/location.ts';
import { createDataset } from '../../seed/dataset.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { launchBrowser } from '../support/chromium.ts';
import { startDirectory } from '../support/directory.ts';
import { benchmarkIndex } from './machine.ts';
import { summary, type Times } from './measure.ts';
import { longestTask, paintAfter, prepareWatch, type Press } from './watch-paint.ts';
import { clock, seedFolder } from './prepare.ts';
import { madeRecords } from './records.ts';
import { asRatio, inMilliseconds, table, verdict } from './table.ts';

const slower = Number(parseArgs({ options: { slower: { type: 'string', default: '4' } } }).values.slower);
const rounds = 7;
const target = 50;
const sizes = [300, 10_000];
const screens = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };
const zips = ['02149', '01905', '02568', '01602', '01201', '02601', '01002', '02720', '01040', '02301', '01085', '02740', '02169'];

/** Milliseconds that a finger stays down. What the page does with its coming down is done when it goes up, which is the press. */
const touch = 80;
const openNow: Press = { type: 'click', act: (page) => page.locator('input[name=open][type=checkbox]').click({ force: true, delay: touch }) };
const enter: Press = { type: 'keydown', act: (page) => page.keyboard.press('Enter') };

/** A ZIP code as people type it, up to the press that asks for it. */
async function typeZip(page: Page, round: number): Promise<void> {
  await page.locator('#near').fill('');
  await page.keyboard.type(zips[round % zips.length] ?? '', { delay: 120 });
}

const idle = (page: Page): Promise<void> => page.waitForTimeout(500);

async function slowPage(context: BrowserContext, content: { url: string } | { html: string }): Promise<Page> {
  const page = await context.newPage();
  await prepareWatch(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await ('url' in content ? page.goto(content.url) : page.setContent(content.html));
  return page;
}

type Measured = { plain: Times; filter: Times; zip: Times; blocked: number };

/** The plain page and ours in turn, so that what else the machine does falls on both alike. */
async function measureScreen(context: BrowserContext, url: string): Promise<Measured> {
  const plain = await slowPage(context, { html: '<h2 id="results-heading">0</h2><label><input type="checkbox" name="open" onclick="document.querySelector(\'h2\').textContent = Math.random()">a</label>' });
  const page = await slowPage(context, { url });
  // The button instead of a link: the records are on the device.
  await page.locator('button', { hasText: /^Show \d+ more$/ }).waitFor({ timeout: 120_000 });
  const blocked = await longestTask(page);
  const times: Record<'plain' | 'filter' | 'zip', number[]> = { plain: [], filter: [], zip: [] };
  for (let round = -1; round < rounds; round++) {
    const once: typeof times = { plain: [await paintAfter(plain, openNow)], filter: [], zip: [] };
    await page.bringToFront();
    await idle(page);
    once.filter.push(await paintAfter(page, openNow));
    await idle(page);
    await typeZip(page, round + 1);
    await idle(page);
    once.zip.push(await paintAfter(page, enter));
    await idle(page);
    await plain.bringToFront();
    if (round >= 0) for (const name of ['plain', 'filter', 'zip'] as const) times[name].push(...once[name]);
  }
  await Promise.all([page.close(), plain.close()]);
  return { plain: summary(times.plain), filter: summary(times.filter), zip: summary(times.zip), blocked };
}

const rows: string[][] = [];
const verdicts: string[] = [];
const browser = await launchBrowser();
const index = await benchmarkIndex(browser);
const gazetteer = readPlaces(seedFolder);
for (const size of sizes) {
  const records = madeRecords(size, gazetteer.filter(({ kind }) => kind === 'town')) as LocationRecord[];
  const directory = await startDirectory({ now: clock.now(), dataset: createDataset(records, [...gazetteer, ...readZips(seedFolder).map(zipPlace)]) });
  for (const [screen, viewport] of Object.entries(screens)) {
    const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
    const { plain, blocked, ...ours } = await measureScreen(context, directory.url);
    await context.close();
    const told = `${size.toLocaleString('en-US')} records, ${screen}`;
    for (const [name, times] of Object.entries(ours)) {
      rows.push([`${told}: ${name === 'zip' ? 'typed ZIP' : 'one filter'}`, inMilliseconds(times.least), inMilliseconds(times.median), inMilliseconds(plain.median), asRatio(times.median / plain.median)]);
      verdicts.push(verdict(`${told}: ${name === 'zip' ? 'a typed ZIP' : 'one filter'} paints within ${target} ms`, `${inMilliseconds(times.median)} ms`, times.median <= target));
    }
    rows.push([`${told}: longest task while loading`, '', inMilliseconds(blocked), '', '']);
  }
  await directory.close();
}
await browser.close();
console.log(`From a press to the paint, processor ${slower} times slower, ${rounds} rounds, milliseconds. Benchmark index of this machine: ${index}.`);
console.log(table(['', 'least', 'median', 'plain page', 'ratio'], rows));
console.log(`\n${verdicts.join('\n')}`);
