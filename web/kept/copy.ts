/** The directory as a phone keeps it, made ready for drawing pages. */
import type { DirectoryAnswer, LocationItem, PlacesAnswer } from '../../api/core/answers.ts';
import { noLines } from '../../api/core/about-line.ts';
import { lineQueries, openLines } from '../../api/core/lines.ts';
import { itemOf, list } from '../../api/core/list.ts';
import { mostNearby, nearbyItems, nearbyQuery, whereabouts } from '../../api/core/nearby.ts';
import { findSizes, type LocationPage } from '../../api/core/pages.ts';
import { createGazetteer, findPlace } from '../../api/core/places.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect, type Collection } from '../../api/core/query/collection.ts';
import type { MatchContext } from '../../api/core/query/match.ts';
import type { Region } from '../../api/core/region.ts';

export type Copy = {
  version: string;
  collection: Collection;
  region: Region;
  /** Reads the names of places, which few pages need. */
  readPlaces: () => Promise<PlacesAnswer>;
};

export const copyOf = ({ version, items }: DirectoryAnswer, region: Region, readPlaces: Copy['readPlaces']): Copy =>
  ({ version, collection: collect(items.map(candidate)), region, readPlaces });

/** The places nearest to a record. The server finds the same in the database: see `api/routes/nearby.ts`. */
export async function nearbyOnDevice({ collection, readPlaces }: Copy, record: PublishedLocation, context: MatchContext): Promise<LocationItem[]> {
  const where = whereabouts(record);
  const point = where && ('point' in where ? where.point : findPlace(createGazetteer((await readPlaces()).items), where.town));
  if (!point) return [];
  const query = nearbyQuery(point);
  return nearbyItems(record, list(collection, query, 'distance', context).slice(0, mostNearby), query, context);
}

/** Lines that are open now, the best first. @param except id of the record whose page it is: it counts all the same. */
export function linesOnDevice({ collection, region }: Copy, except: string, context: MatchContext): LocationPage['lines'] {
  const always = region.crisisLines.map(({ id }) => id);
  const open = lineQueries({}).map((lines) => openLines(list(collection, lines, 'name', context), {}, always)).find((found) => found !== undefined);
  if (!open) return noLines;
  const others = open.items.filter(({ record }) => record.id !== except).slice(0, findSizes.lines);
  return { ...open, fits: true, items: others.map((line) => itemOf(line, {}, context)) };
}
