/** Every page in a language that nobody speaks: what is not in its marks comes from data, or it escaped the catalogs. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { someChanges } from '../../support/changes.ts';
import { seedDataset, startDirectory, type Directory } from '../../support/directory.ts';
import { pseudoCatalog } from '../../support/pseudo.ts';
import { isOfData } from '../../support/said-by-data.ts';
import { states } from '../../support/states.ts';
import { unmarked } from '../../support/unmarked.ts';

const setting = { catalog: pseudoCatalog, contact: 'words@example.org' };
let directory: Directory;
let empty: Directory;
beforeAll(async () => {
  [directory, empty] = await Promise.all([startDirectory({ ...setting, dataset: { ...seedDataset(), changes: [...someChanges] } }), startDirectory({ ...setting, isLoaded: false })]);
});
afterAll(async () => {
  await directory?.close();
  await empty?.close();
});

/** What a page says that is neither in marks nor data. */
async function escaped(url: string, status = 200, options: RequestInit = {}): Promise<string[]> {
  const answer = await fetch(url, options);
  expect([url, answer.status]).toEqual([url, status]);
  const html = await answer.text();
  expect(html).toContain('⟦');
  return unmarked(html).filter((found) => !isOfData(found)).map(({ where, text }) => `${where}: ${text}`);
}

const statusOf = (path: string): number => (path.startsWith('/no/') ? 404 : path.endsWith('/neda-helpline') ? 410 : 200);

describe('no text escaped the catalogs', () => {
  // The fragment is not sent: without it some states are the same document.
  const paths = [...new Set(states.map(({ path }) => path.replace(/#.*$/, '')))];
  test.each(paths)('of %s', async (path) => {
    expect(await escaped(directory.url + path, statusOf(path))).toEqual([]);
  });

  test.each(seedDataset().records.map(({ id }) => id))('of the record %s', async (id) => {
    expect(await escaped(`${directory.url}/locations/${id}`)).toEqual([]);
  });

  test.each(['/', '/locations/recovery-exchange-lynn', '/embed', '/embed/how'])('of the apology for %s where no records can be had', async (path) => {
    expect(await escaped(empty.url + path, 503)).toEqual([]);
  });

  test.each<[reason: string, location: string, status: number]>([
    ['closed', 'recovery-exchange-lynn', 202], ['called-and-right', 'recovery-exchange-lynn', 202], ['', 'recovery-exchange-lynn', 400], ['moved', 'no-such-place', 404], ['moved', 'neda-helpline', 410],
  ])('of the answer to a note with the reason "%s" about %s', async (reason, location, status) => {
    const form = { method: 'POST', headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' }, body: `location=${location}&reason=${reason}&text=&website=` };
    expect(await escaped(`${directory.url}/api/corrections`, status, form)).toEqual([]);
  });

  test('of a page that is sent', async () => expect(await escaped(`${directory.url}/talk`, 405, { method: 'POST' })).toEqual([]));

  test('of the feed, whose addresses and times are for programs', async () => {
    const feed = await (await fetch(`${directory.url}/changes.atom`)).text();
    const read = feed.replaceAll(/<(id|uri|updated|published|generator)>[^<]*<\/\1>/g, '');
    expect(read.length).toBeLessThan(feed.length);
    expect(unmarked(read).filter((found) => !isOfData(found))).toEqual([]);
  });
});

test('a text that escaped would be found, wherever it stands', () => {
  const found = (html: string): string[] => unmarked(html).filter((each) => !isOfData(each)).map(({ text }) => text);
  expect(found('<p>⟦Open now⟧</p><p>Lynn, MA 01901 · Monday to Friday, 9:05 am</p>')).toEqual([]);
  expect(found('<p>⟦a ⟦b⟧ c⟧ Open now</p>')).toEqual(['Open now']);
  expect(found('<a aria-label="Open now" href="mailto:a@example.org?subject=Wrong%20word&amp;body=%E2%9F%A6x%E2%9F%A7">⟦x⟧</a><meta name="description" content="Find a peer" /><p data-full="It is full">Phone</p>'))
    .toEqual(['Phone', 'Find a peer', 'Open now', 'It is full', 'Wrong word']);
  expect(() => unmarked('<p>⟦Open</p>')).toThrow('open at the end');
});
