/** What the find page's document carries so that the page can wake up: no more than what it shows. */
import { localMinute, type LocalMinute } from '../../../api/core/clock.ts';
import type { Facets } from '../../../api/core/answers.ts';
import type { Sort } from '../../../api/core/filters.ts';
import type { FindPage, Streets } from '../../../api/core/pages.ts';
import type { OpenLines } from '../../../api/core/about-line.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { Region } from '../../../api/core/region.ts';
import type { CardItem, LineItem } from '../../list/card-item.ts';
import { cardItem, shownLines } from '../../list/card-item.ts';

export type PageRegion = Pick<Region, 'name' | 'timeZone' | 'bounds' | 'holidays'> & {
  /** Ids of the lines that stand on every page. */
  always: readonly string[];
};

/** Which days are holidays; what they are called is said on the page of a record alone. */
export const pageRegion = ({ name, timeZone, bounds, holidays, crisisLines }: Region): PageRegion =>
  ({ name, timeZone, bounds, holidays: holidays.map((rule) => ({ ...rule, name: '' })), always: crisisLines.map(({ id }) => id) });

/** Results as a card list needs them. The pins come with the directory, when a map is shown. */
export type ShownResults = {
  total: number;
  items: CardItem[];
  facets: Facets;
  lines: OpenLines<LineItem>;
  wider: CardItem[];
  linesApart?: number;
};

export type EmbeddedFind = Omit<FindPage, 'results'> & {
  page: 'find';
  region: PageRegion;
  streets: Streets;
  /** `asOf` on the region's wall clock: to make the first formatter of a time zone takes a slow phone a tenth of a second. */
  now: LocalMinute;
  results: ShownResults;
};

/** The order where none was chosen: nearest first where a place is known, else who is open. */
export function pageSort(query: Query, chosen: Sort | undefined): Sort {
  if (chosen && (chosen !== 'distance' || query.near)) return chosen;
  return query.near ? 'distance' : 'open';
}

const someOf = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** Lines above a list that is near no place; above one that is stands the first of them. */
export const mostLines = 2;

export function embeddedFind(page: FindPage, region: Region, streets: Streets): EmbeddedFind {
  const { results, ...rest } = page;
  const { total, items, facets, lines, wider, linesApart } = results;
  return {
    page: 'find', ...rest, region: pageRegion(region), streets, now: localMinute(new Date(page.asOf), region.timeZone),
    results: {
      total, items: items.map(cardItem), lines: shownLines({ ...lines, items: lines.items.slice(0, mostLines) }), wider: wider.map(cardItem), ...(linesApart !== undefined && { linesApart }),
      facets: Object.fromEntries(Object.entries(facets).map(([name, counts]) => [name, someOf(counts)])),
    },
  };
}
