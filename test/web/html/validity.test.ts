/** The HTML of everything that is served to people, held against the standard. */
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

describe('the HTML is valid', () => {
  // The fragment is not sent: without it some states are the same document.
  const paths = [...new Set(states.map(({ path }) => path.replace(/#.*$/, '')))];
  test.each(paths)('of %s', async (path) => {
    expect(await faults(directory.url + path)).toEqual([]);
  });

  test.each(seedDataset().records.map(({ id }) => id))('of the record %s', async (id) => {
    expect(await faults(`${directory.url}/locations/${id}`)).toEqual([]);
  });

  test('of the next results', async () => {
    const next = /href="(\/\?[^"]*cursor=[^"]*)"/.exec(await (await fetch(directory.url)).text())?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next).toContain('cursor');
    expect(await faults(directory.url + next)).toEqual([]);
  });

  test.each(['/', '/locations/recovery-exchange-lynn', '/embed', '/embed/how'])('of the apology for %s where no records can be had', async (path) => {
    expect((await fetch(empty.url + path)).status).toBe(503);
    expect(await faults(empty.url + path)).toEqual([]);
  });
});

test('a fault would be found', async () => {
  const { valid } = await validator.validateString('<!doctype html><html lang="en"><head><title>x</title></head><body><ul><p>x</p></ul><img src="x"></body></html>');
  expect(valid).toBe(false);
});
