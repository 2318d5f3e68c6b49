/** What the list in a frame carries so that it can stay right and show its map: hours and points, and nothing that is drawn already. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { pinOf, type EmbedPage, type Pin } from '../../../api/core/pages.ts';
import type { Query } from '../../../api/core/query/values.ts';
import type { Region } from '../../../api/core/region.ts';
import { pageRegion, type PageRegion } from '../find/state.ts';

export type EmbeddedItem = Pick<LocationItem, 'id' | 'status' | 'hours'> & {
  /** Whether there is a number to call. */
  callable: boolean;
};

export type EmbeddedList = {
  page: 'embed';
  asOf: string;
  region: PageRegion;
  items: EmbeddedItem[];
  /** Who is listed depends on the time. */
  isOfNow: boolean;
  /** Those in the list that have a point: nothing is only on the map. */
  pins: Pin[];
} & Pick<Query, 'near' | 'bbox'>;

/** Pins of what is listed. */
export const listedPins = ({ results }: EmbedPage): Pin[] => results.items.flatMap((item) => pinOf(item) ?? []);

export function embeddedList(page: EmbedPage, region: Region): EmbeddedList {
  const { asOf, results, query: { near, bbox, open } } = page;
  const item = ({ id, status, hours, phones }: LocationItem, callable = phones !== undefined): EmbeddedItem =>
    ({ id, status, callable, ...(hours !== undefined && { hours }) });
  return {
    page: 'embed', asOf, region: pageRegion(region), isOfNow: open?.at.includes('now') ?? false, pins: listedPins(page),
    items: [...[...results.items, ...results.wider].map((one) => item(one)), ...results.lines.items.slice(0, shownLines).map((one) => item(one, true))],
    ...(near && { near }), ...(bbox && { bbox }),
  };
}

/** Lines offered below the list. */
export const shownLines = 1;
