/** What the find page ought to show, worked out in memory from the records of the seed, and what it shows. */
import type { Page } from 'playwright-core';
import { createCalendar } from '../../api/core/calendar.ts';
import type { Sort } from '../../api/core/filters.ts';
import { list, matchContext } from '../../api/core/list.ts';
import { listedQuery } from '../../api/core/listed.ts';
import { findSizes, usualMiles, type FindResults } from '../../api/core/pages.ts';
import { createGazetteer, findPlace } from '../../api/core/places.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import type { Query } from '../../api/core/query/values.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { readRegion } from '../../seed/region.ts';
import { headingWords } from '../../web/list/heading.ts';
import { findResults } from '../../web/list/results.ts';
import type { Messages } from '../../web/messages/messages.ts';
import { en } from './words.ts';
import { pageSort } from '../../web/pages/find/state.ts';
import { saturdayAfternoon } from './directory.ts';

/** What a person reads of a list: its heading, the records of its first page in order, and what stands apart from it. */
export type Listed = { heading: string | null; ids: string[]; lines: string | null; wider: string[] };

export type Expected = {
  listed: (query: Query, chosen?: Sort) => Listed;
  results: (query: Query, chosen?: Sort) => FindResults;
  /** Ids of all pages in order. */
  all: (query: Query, chosen?: Sort) => string[];
};

/** What the page ought to show of these records on a Saturday afternoon. `chosen` is an order other than the usual one. */
export function expectedOf(records: readonly PublishedLocation[], messages: Messages = en): Expected {
  const { timeZone, holidays } = readRegion(seedFolder);
  const context = matchContext(saturdayAfternoon, timeZone, createCalendar(holidays));
  const collection = collect(records.map(candidate));
  const results: Expected['results'] = (query, chosen) =>
    findResults(collection, query, pageSort(query, chosen), context, findSizes.items);
  return {
    results,
    all: (query, chosen) => list(collection, listedQuery(query), pageSort(query, chosen), context).map(({ record }) => record.id),
    listed(query, chosen) {
      const { total, items, linesApart = 0, wider } = results(query, chosen);
      return { heading: headingWords(total, query, messages), ids: items.map(({ id }) => id), lines: linesApart > 0 ? messages.results.linesApart(linesApart) : null, wider: wider.map(({ id }) => id) };
    },
  };
}

const gazetteer = createGazetteer([...readPlaces(seedFolder), ...readZips(seedFolder).map(zipPlace)]);

/** The query for a place of exactly this name, as far around as the page looks unless told otherwise. */
export function nearPlace(name: string, miles: number = usualMiles): { near: NonNullable<Query['near']> } {
  const place = findPlace(gazetteer, name);
  if (place?.name !== name) throw new Error(`There is no place called ${name}.`);
  return { near: { text: name, miles, point: { lat: place.lat, lon: place.lon } } };
}

/** Ids of the cards that a selector finds, in order. */
export const cardIds = (page: Page, selector: string): Promise<string[]> =>
  page.locator(`${selector} > .card`).evaluateAll((cards) => cards.map(({ id }) => id.replace(/^card-/, '')));

/** What the page shows now: nothing is waited for. */
export async function listedOn(page: Page): Promise<Listed> {
  const textOf = async (selector: string): Promise<string | null> => (await page.locator(selector).allTextContents())[0] ?? null;
  return {
    heading: await textOf('#results-heading'), ids: await cardIds(page, '.results > .cards'), lines: await textOf('.lines-apart'),
    wider: await cardIds(page, '.wider > .cards'),
  };
}

/** Does what leads to another document, and comes back when it is there. */
export async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), act()]);
}
