/** The HTML of everything that is served to people, held against the standard. */
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstLanguage, interfaceLanguages, languageIds, pathIn } from '../../../api/core/interface-languages.ts';
import { langOf } from '../../support/language-of-page.ts';
import { seedDataset, startDirectory, type Directory } from '../../support/directory.ts';
import { states } from '../../support/states.ts';
import config from './config.ts';

const validator = new HtmlValidate(config);
let directory: Directory;
let empty: Directory;
beforeAll(async () => {
  [directory, empty] = await Promise.all([startDirectory(), startDirectory({ isLoaded: false })]);
});
afterAll(async () => {
  await directory?.close();
  await empty?.close();
});

/** What is wrong with a page, a line each. */
async function faults(url: string): Promise<string[]> {
  const { results } = await validator.validateString(await (await fetch(url)).text());
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector, line, column }) => `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`));
}

// The fragment is not sent: without it some states are the same document.
const paths = [...new Set(states.map(({ path }) => path.replace(/#.*$/, '')))];
const apologies = ['/', '/locations/recovery-exchange-lynn', '/embed', '/embed/how'];
const records = seedDataset().records.map(({ id }) => id);

describe('the HTML is valid', () => {
  test.each(paths)('of %s', async (path) => {
    expect(await faults(directory.url + path)).toEqual([]);
  });

  test.each(records)('of the record %s', async (id) => {
    expect(await faults(`${directory.url}/locations/${id}`)).toEqual([]);
  });

  test('of the next results', async () => {
    const next = /href="(\/\?[^"]*cursor=[^"]*)"/.exec(await (await fetch(directory.url)).text())?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next).toContain('cursor');
    expect(await faults(directory.url + next)).toEqual([]);
  });

  test.each(apologies)('of the apology for %s where no records can be had', async (path) => {
    expect((await fetch(empty.url + path)).status).toBe(503);
    expect(await faults(empty.url + path)).toEqual([]);
  });
});

const others = languageIds.filter((id) => id !== firstLanguage);

describe.each(others)('the HTML is valid in %s', (language) => {
  test.each(paths)('of %s', async (path) => {
    expect(await faults(directory.url + pathIn(language, path))).toEqual([]);
  });

  // What differs between languages is around the facts of a record: each record in one of them.
  test.each(records.filter((_, index) => others[index % others.length] === language))('of the record %s', async (id) => {
    expect(await faults(directory.url + pathIn(language, `/locations/${id}`))).toEqual([]);
  });

  test.each(apologies)('of the apology for %s where no records can be had, which is in that language', async (path) => {
    const answer = await fetch(empty.url + pathIn(language, path));
    expect([answer.status, langOf(await answer.text())]).toEqual([503, interfaceLanguages[language].tag]);
    expect(await faults(empty.url + pathIn(language, path))).toEqual([]);
  });
});

test('a fault would be found', async () => {
  const { valid } = await validator.validateString('<!doctype html><html lang="en"><head><title>x</title></head><body><ul><p>x</p></ul><img src="x"></body></html>');
  expect(valid).toBe(false);
});
