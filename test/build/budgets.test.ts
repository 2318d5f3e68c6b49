import { gunzipSync, gzipSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LocationRecord } from '../../api/core/location.ts';
import { interfaceLanguages, languageIds, pathIn } from '../../api/core/interface-languages.ts';
import { findSizes } from '../../api/core/pages.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { createDataset } from '../../seed/dataset.ts';
import { readPlaces } from '../../seed/places.ts';
import { documentBudgets, overBudget, type Manifest } from '../../web/build/budgets.ts';
import { madeRecords } from '../bench/records.ts';
import { startDirectory, type Directory } from '../support/directory.ts';

describe('what was built', () => {
  const wordsOf = (language: string): Manifest => Object.fromEntries(['messages', 'labels', 'map', 'sheet', 'take-away'].map((part) => [`messages/${language}/${part}.ts`, { file: `${language}-${part}.js` }]));
  const manifest: Manifest = {
    ...Object.assign({}, ...languageIds.map(wordsOf)) as Manifest,
    'index.html': { file: 'entry.js', isEntry: true, css: ['entry.css'] },
    'pages/find/wake.tsx': { file: 'find.js', imports: ['index.html', '_shared.js'] },
    'pages/location/wake.tsx': { file: 'location.js', imports: ['index.html', '_shared.js'] },
    'pages/sheet/wake.tsx': { file: 'sheet.js', imports: ['index.html', '_shared.js'] },
    'pages/talk/wake.ts': { file: 'talk.js', imports: ['index.html'] },
    'pages/embed/wake.ts': { file: 'embed.js', imports: ['index.html'] },
    'pages/find/TakeAwayPanel.tsx': { file: 'files.js', imports: ['index.html'] },
    '_shared.js': { file: 'shared.js' },
    'pages/find/engine.ts': { file: 'engine.js', imports: ['index.html', '_hours.js'] },
    '_hours.js': { file: 'hours.js' },
    'pages/find/LivePane.tsx': { file: 'pane.js', imports: ['map/LiveMap.tsx', 'map/StaticMap.tsx'] },
    'map/LiveMap.tsx': { file: 'live.js', imports: ['index.html', '_labels.js'], css: ['live.css'] },
    'map/StaticMap.tsx': { file: 'static.js', imports: ['_labels.js'] },
    'map/own-streets.ts': { file: 'streets.js', imports: ['map/LiveMap.tsx'] },
    '_labels.js': { file: 'labels.js' },
  };
  /** A sentence of each language, of what weighs the same in all. */
  const inEach = (says: string): unknown[] => languageIds.map((language) => expect.stringMatching(new RegExp(`${says}.* \\(${language}\\) takes `)));
  const sizes = (more: Record<string, number>) => (file: string): number => more[file] ?? 1000;

  test('passes while it fits', () => {
    expect(overBudget(manifest, sizes({ 'find.js': 92_000, 'live.js': 80_000 }))).toEqual([]);
  });

  test('is refused when the scripts of a page weigh too much, whichever of them it is', () => {
    for (const file of ['find.js', 'shared.js']) {
      expect(overBudget(manifest, sizes({ [file]: 92_001 })), file).toContainEqual(expect.stringMatching(/^Script before interaction on the find page \(en\) takes 95\.0 kB of gzip, more than its budget of 95\.0 kB: /));
    }
    expect(overBudget(manifest, sizes({ 'entry.js': 100_000 }))[0]).toContain(': entry.js 100.0 kB, ');
    expect(overBudget(manifest, sizes({ 'talk.js': 13_001 }))).toEqual(inEach('page of all lines'));
    expect(overBudget(manifest, sizes({ 'sheet.js': 101_001 }))).toEqual(inEach('referral sheet'));
    expect(overBudget(manifest, sizes({ 'embed.js': 13_001 }))).toEqual(inEach('in a frame'));
    for (const file of ['engine.js', 'hours.js']) expect(overBudget(manifest, sizes({ [file]: 7_001 })), file).toEqual(inEach('What works on the records'));
  });

  test.each(languageIds)('is refused when the words of one language weigh too much: %s', (language) => {
    const heavy = (part: string, size: number): string[] => overBudget(manifest, sizes({ [`${language}-${part}.js`]: size })).map((sentence) => sentence.split(' takes ')[0] ?? '');
    const waking = ['the page of all lines', 'a frame on the page of somebody else'].map((page) => expect.stringContaining(`${page} (${language})`) as unknown);
    for (const part of ['messages', 'labels']) expect([heavy(part, 13_000), heavy(part, 13_001)], part).toEqual([[], waking]);
    expect(heavy('messages', 92_001)).toContain(`Script before interaction on the find page (${language})`);
    expect(heavy('labels', 91_001)).toContain(`Script on the page of a record (${language})`);
    expect(heavy('sheet', 101_001)).toEqual([`Script on the referral sheet (${language})`]);
    expect(heavy('take-away', 7_001)).toEqual([`What makes files of the list (${language})`]);
    expect(heavy('map', 81_001)).toEqual([`The map, with its styles (${language})`]);
  });

  test('is refused when the map weighs too much, its styles and what it shares among them', () => {
    for (const file of ['live.js', 'live.css', 'static.js', 'labels.js']) {
      expect(overBudget(manifest, sizes({ [file]: 81_001 })), file).toEqual(inEach('The map, with its styles'));
    }
  });

  test('counts what draws streets apart from the map', () => {
    expect(overBudget(manifest, sizes({ 'streets.js': 40_000, 'live.js': 80_000 }))).toEqual([]);
    expect(overBudget(manifest, sizes({ 'streets.js': 40_001 }))).toEqual(inEach('streets of our own'));
  });

  test('is refused when a source with a budget has no chunk any more', () => {
    const { 'pages/find/engine.ts': _gone, ...rest } = manifest;
    expect(() => overBudget(rest, () => 1)).toThrow('pages/find/engine.ts');
  });
});

describe('what the server sends', () => {
  let real: Directory;
  let made: Directory;
  beforeAll(async () => {
    const towns = readPlaces(seedFolder).filter(({ kind }) => kind === 'town');
    [real, made] = await Promise.all([startDirectory(), startDirectory({ dataset: createDataset(madeRecords(300, towns) as LocationRecord[], []) })]);
  });
  afterAll(() => Promise.all([real?.close(), made?.close()]));

  const sent = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(url)).arrayBuffer());

  test.each(languageIds)('the find page fits its budget, and its first part shows where to call, where to search and three results: %s', async (language) => {
    const page = gzipSync(await sent(real.url + pathIn(language, '/')));
    expect(page.length).toBeLessThanOrEqual(documentBudgets.findPage);
    const first = gunzipSync(page.subarray(0, documentBudgets.firstPart), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
    const cards = first.split('id="card-');
    expect(first).toContain(`<html lang="${interfaceLanguages[language].tag}"`);
    expect(first).toContain('href="tel:988"');
    expect(first).toContain('id="near"');
    // What stands behind the third card has begun, so the third is whole.
    expect(cards.length).toBeGreaterThan(4);
  });

  /** A working day at four hours of it, a night, a holiday and a Sunday. */
  test.each(['23T14:30', '23T19:00', '24T15:00', '24T23:30', '24T08:00', '26T17:00', '22T16:00'])('the find page fits its budget whoever is open then: %s', async (at) => {
    const then = await startDirectory({ now: new Date(`2026-11-${at}:00Z`) });
    const weights = await Promise.all(languageIds.map(async (language) => gzipSync(await sent(then.url + pathIn(language, '/'))).length));
    await then.close();
    expect(weights.filter((weight) => weight > documentBudgets.findPage)).toEqual([]);
  });

  test.each(languageIds)('a frame on the page of somebody else fits its budget, were it full: %s', async (language) => {
    const full = await sent(made.url + pathIn(language, '/embed'));
    expect(full.toString().split('id="card-').length - 1).toBe(findSizes.frame);
    expect(gzipSync(full).length).toBeLessThanOrEqual(documentBudgets.frame);
  });

  test('so does the script beside a frame', async () => {
    expect(gzipSync(await sent(`${real.url}/embed.js`)).length).toBeLessThanOrEqual(documentBudgets.frameScript);
  });

  test('the directory of 300 records fits its budget, were they made up or as full as the real ones', async () => {
    expect(gzipSync(await sent(`${made.url}/api/directory`)).length).toBeLessThanOrEqual(documentBudgets.directory);
    const size = gzipSync(await sent(`${real.url}/api/directory`)).length;
    expect(size / real.records.length * 300).toBeLessThanOrEqual(documentBudgets.directory);
  });
});
