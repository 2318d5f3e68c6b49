/** The questions of `db/records.ts`, answered from a copy in memory. The same rules decide as on a device, which agree with those of the database. */
import { chordSquared, unitVector } from './core/distance.ts';
import type { Sort } from './core/filters.ts';
import { facets, find } from './core/list.ts';
import { openRank } from './core/open-rank.ts';
import { saysWhen, stateAt } from './core/open-state.ts';
import { pinOf } from './core/pages.ts';
import { createGazetteer, findPlace, searchPlaces } from './core/places.ts';
import type { PublishedLocation } from './core/published.ts';
import { candidate, type Candidate } from './core/query/candidate.ts';
import { collect } from './core/query/collection.ts';
import type { MatchContext } from './core/query/match.ts';
import type { Query } from './core/query/values.ts';
import { compareText } from './core/words.ts';
import type { Copy } from './db/copy.ts';
import type { Found, Position } from './db/locations.ts';
import { mostPlaces } from './db/places.ts';
import type { Asked, Records } from './db/records.ts';

const placeless = ({ point }: PublishedLocation): boolean => point === undefined;

/** What each sort looks at first, as in `db/locations.ts`. */
const sortKeys: Record<Sort, (one: Candidate, query: Query, context: MatchContext) => number | string> = {
  name: () => 0,
  distance: ({ vector }, { near }) => (near?.point && vector ? chordSquared(vector, unitVector(near.point)) : 0),
  open: ({ hours }, _query, { now, calendar }) => openRank[stateAt(hours, now, calendar)],
  checked: ({ record }) => record.checked.on,
};

/** @param copiedAt the instant at which the copy was last known to be right. */
export function copiedRecords({ dataset, outline, locations, places, withdrawn, changes }: Copy, copiedAt: Date): Records {
  const collection = collect(locations.map(candidate));
  const gazetteer = createGazetteer(places);
  const candidates = new Map(collection.candidates.map((one) => [one.record.id, one]));
  const at = (one: Candidate, { sort, query, context }: Asked): Found =>
    ({ ...one, position: { key: sortKeys[sort](one, query, context), name: one.sortName, id: one.record.id } });
  return {
    ...dataset, outline, copiedAt,
    async findLocations(asked, limit, after) {
      const { found } = find(collection, asked.query, asked.sort, asked.context, asked.placeless ? { test: placeless } : {});
      const all = found.map((one) => at(one, asked));
      return (after ? all.filter(({ position }) => isBehind(position, after)) : all).slice(0, limit);
    },
    async findPinned(asked, shown, most) {
      const first = find(collection, asked.query, asked.sort, asked.context).found.slice(0, most);
      return { found: first.slice(0, shown).map((one) => at(one, asked)), pins: first.flatMap(({ record }) => pinOf(record) ?? []) };
    },
    findLocation: async (id) => candidates.get(id),
    findAny: async () => locations[0]?.id,
    findChecked: async () => locations.map(({ id, checked }) => ({ id, on: checked.on })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    countLocations: async (query, context) => ({ total: find(collection, query, 'name', context).total, facets: facets(collection, query, context) }),
    findPlace: async (text) => findPlace(gazetteer, text),
    searchPlaces: async (text) => searchPlaces(gazetteer, text, mostPlaces),
    allPlaces: async () => places,
    async findWithdrawn(id) {
      const gone = withdrawn.find((one) => one.id === id);
      return gone && { id, name: gone.name ?? '', ...(gone.replacedBy && { replacedBy: gone.replacedBy.id }) };
    },
    findAllWithdrawn: async () => withdrawn,
    findChanges: async () => changes,
    findJudged: async () => collection.candidates.map(({ record, hours }) => ({
      id: record.id, name: record.name, kind: record.kind, confidence: record.confidence, checkedOn: record.checked.on, checkedBy: record.checked.by,
      hasHours: saysWhen(hours), isUnclear: record.status === 'unclear', ...(record.address && { city: record.address.city, ...(record.address.zip !== undefined && { zip: record.address.zip }) }),
      ...(record.neighborhood !== undefined && { neighborhood: record.neighborhood }),
    })),
  };
}

/** True for what a list shows after a position: by what was sorted by, then by name and id. */
function isBehind(one: Position, after: Position): boolean {
  if (one.key !== after.key) return one.key > after.key;
  return (compareText(one.name, after.name) || compareText(one.id, after.id)) > 0;
}
