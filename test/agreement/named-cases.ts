/** Cases that somebody thought of: what each is about stands in its name. */
import { chordSquared, milesOfChordSquared, unitVector, type LatLon } from '../../api/core/distance.ts';
import { limits, sortNames } from '../../api/core/filters.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import type { Query } from '../../api/core/query/values.ts';
import { wordsOf } from '../../api/core/words.ts';
import { oddWords, record } from '../support/records.ts';
import type { Case } from './outcome.ts';
import { instants } from './queries.ts';

const at = (lat: number, lon: number): Pick<PublishedLocation, 'point'> => ({ point: { lat, lon, accuracy_m: 50, method: 'street' } });
/** From the middle, two lie exactly as far north as south in degrees, two on one spot, and lines have no point. */
const middle: LatLon = { lat: 42.1, lon: -71.1 };
const points = [at(42.1, -71.1), at(42.2, -71.1), at(42, -71.1), at(42.1, -71), at(42.1, -71), at(42.1, -71.2), {}, at(41.987654321, -70.123456789)];
const schedules = [
  '24/7', 'Mo-Fr 09:00-17:00', 'Mo-Su 21:00-01:00', 'Mo-Fr 10:00-24:00; PH off', 'Sa 20:00-02:30', 'We 22:00-03:00', 'PH 10:00-12:00', '"by appointment"', undefined,
];

/** One record for every odd text: its name here, and in its summary that of the one before. */
export const oddRecords: PublishedLocation[] = oddWords.map((name, index) => {
  const hours = schedules[index % schedules.length];
  return record({
    id: `odd-${index}`, name, summary: oddWords[(index + oddWords.length - 1) % oddWords.length] ?? '', kind: 'peer-run-center',
    ...points[index % points.length], ...(hours !== undefined && { hours }), services: index % 2 ? ['peer-support', 'arts-music'] : ['food-pantry'], peer_run: index % 3 === 0,
  });
});

const injections = [
  "' or 1=1 --", "'; drop table location; --", 'a" or "b', 'NEAR(lynn center)', 'NEAR', 'AND', 'OR NOT', 'lynn AND center', 'lynn OR nothing', 'NOT lynn', '-lynn', '^lynn', 'lynn*',
  'words:lynn', '{words} : lynn', 'lynn + center', '"lynn center"', '"lynn', 'lynn"', '(lynn', 'lynn)', 'l_nn%', '%', 'x\\', '?1', '$lynn', '@p', ':name', '${1}', '[lynn]', 'lynn\u2028center', 'null', 'x'.repeat(200), 'a '.repeat(100), 'ﷺ'.repeat(60),
].filter((text) => wordsOf(text).length > 0);

/** Times around what is hard: the skipped and the repeated hour, midnight, holidays and the nights before and after them. */
const hardTimes = [
  '2027-03-14T01:59', '2027-03-14T02:30', '2027-03-14T03:00', '2026-11-01T01:30', '2026-11-01T02:00', '2026-11-21T23:59', '2026-11-22T00:00', '2026-11-22T00:59', '2026-11-22T01:00',
  '2026-11-26T10:00', '2026-11-26T00:30', '2026-11-27T00:30', '2026-11-27T02:59', '2027-07-04T12:00', '2027-07-05T12:00', '2026-12-31T23:30', '2027-01-01T00:30', '1900-01-01T00:00', '2199-12-31T23:59',
];
const holidayNights = ['2026-11-26T00:30', '2026-11-26T10:30', '2026-11-27T00:30', '2026-12-25T01:00', '2026-12-26T01:00', '2027-01-01T00:30', '2027-01-02T00:15', '2027-07-05T00:30', '2027-07-06T00:30', 'now'].sort();
const exactly = ({ point }: PublishedLocation): number => (point ? milesOfChordSquared(chordSquared(unitVector(middle), unitVector(point))) : 1);
const near = { text: '42.1,-71.1', point: middle };
const box = { west: -71.2, south: 42, east: -71, north: 42.2 };

const queries: [name: string, query: Query][] = [
  ['no filter', {}],
  ...oddWords.flatMap((text): [string, Query][] => wordsOf(text).map((word) => [`the word ${word}`, { q: word }])),
  ...oddWords.map((text): [string, Query] => [`the text ${JSON.stringify(text)}`, { q: text.toWellFormed() }]),
  ...oddWords.map((text): [string, Query] => [`${JSON.stringify(text)} in capitals`, { q: text.toWellFormed().toUpperCase() }]),
  ...injections.map((q): [string, Query] => [`the text ${q.slice(0, 30)}`, { q }]),
  ...hardTimes.map((time): [string, Query] => [`open at ${time}`, { open: { at: [time], unknown: false } }]),
  ...hardTimes.map((time): [string, Query] => [`open or unknown at ${time}`, { open: { at: [time], unknown: true } }]),
  ['open at ten times or unknown', { open: { at: holidayNights, unknown: true } }],
  ['only unknown hours', { open: { at: [], unknown: true } }],
  ...oddRecords.slice(0, 8).map((each): [string, Query] => [`exactly as far as ${each.id}`, { near: { ...near, miles: exactly(each) } }]),
  ['near the spot itself, hardly a foot around', { near: { ...near, miles: 0.000001 } }],
  ['near, as far as may be', { near: { ...near, miles: limits.largestRadius } }],
  ['near a place that nobody has looked up', { near: { text: 'Lynn', miles: 10 } }],
  ['a box that touches records on all sides', { bbox: box }],
  ['a box that just misses them', { bbox: { west: box.west + 1e-12, south: box.south + 1e-12, east: box.east - 1e-12, north: box.north - 1e-12 } }],
  ['a hair of a box at the equator', { bbox: { west: -1e-7, south: -1e-12, east: 0, north: 1e-9 } }],
  ['everything at once', { q: 'a', kind: ['peer-run-center'], service: ['food-pantry', 'peer-support'], peer_run: true, open: { at: holidayNights, unknown: true }, near: { ...near, miles: 200 }, bbox: { west: -73, south: 41, east: -69, north: 43 } }],
];

/** Named queries, each in one order and at one instant; and one list in every order, at every instant and on pages of every size. */
export function namedCases(set: number): Case[] {
  const sizes = Array.from({ length: oddRecords.length + 1 }, (_, index) => index + 1);
  return [
    ...queries.map(([name, query], index) => ({ name, set, query, sort: query.near ? 'distance' : sortNames[index % sortNames.length] ?? 'name', now: instants[index % instants.length] ?? instants[0], size: 7 }) satisfies Case),
    ...sortNames.flatMap((sort) => instants.map((now) => ({ name: `sorted by ${sort} at ${now}`, set, query: { near }, sort, now, size: 5 }))),
    ...sortNames.flatMap((sort) => sizes.map((size) => ({ name: `sorted by ${sort} on pages of ${size}`, set, query: sort === 'distance' ? { near } : {}, sort, now: instants[2], size }))),
  ];
}
