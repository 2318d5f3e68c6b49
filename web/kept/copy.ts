/** The directory as a phone keeps it, made ready for drawing pages. */
import type { DirectoryAnswer, LocationItem, PlacesAnswer } from '../../api/core/answers.ts';
import { openLinesNow } from '../../api/core/lines-now.ts';
import { list } from '../../api/core/list.ts';
import { placesNearby } from '../../api/core/nearby.ts';
import type { LocationPage } from '../../api/core/pages.ts';
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

export const nearbyOnDevice = ({ collection, readPlaces }: Copy, record: PublishedLocation, context: MatchContext): Promise<LocationItem[]> => placesNearby(record, context, {
  place: async (town) => findPlace(createGazetteer((await readPlaces()).items), town),
  nearest: async (query, most) => list(collection, query, 'distance', context).slice(0, most),
});

/** @param except id of the record whose page it is: see `api/core/lines-now.ts`. */
export const linesOnDevice = ({ collection, region }: Copy, except: string, context: MatchContext): Promise<LocationPage['lines']> =>
  openLinesNow({ query: {}, context, always: region.crisisLines.map(({ id }) => id), except }, async (lines) => list(collection, lines, 'name', context));
