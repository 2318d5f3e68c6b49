/** Finds what `near` names. Only reached when somebody chose to send a place: the page, with scripts, never does. */
import { createGazetteer, isNamed, placeBegun, placeMeant, type Place } from './core/places.ts';
import type { MatchContext } from './core/query/match.ts';
import { problem, type NearValue, type Problem, type Query } from './core/query/values.ts';
import { wordsOf } from './core/words.ts';
import { looksLikeZip } from './core/zip.ts';
import type { Records } from './db/records.ts';

/** Gives the query's `near` its point. The query without it, and a problem, when there is no such place. */
export async function resolveNear(records: Records, query: Query): Promise<{ query: Query; place?: Place; problem?: Problem }> {
  const { near, ...others } = query;
  if (!near || near.point) return { query };
  const place = await records.findPlace(near.text);
  if (place) return { query: { ...query, near: { ...near, point: { lat: place.lat, lon: place.lon } } }, place };
  return { query: others, problem: await noPlace(records, near.text) };
}

/** The same, with the place under its own name, so that "jp" reads "Jamaica Plain". */
export async function resolvePlace(records: Records, query: Query): ReturnType<typeof resolveNear> {
  const resolved = await resolveNear(records, query);
  const { near } = query;
  return near && resolved.place ? { ...resolved, query: { ...query, near: atPlace(near, resolved.place) } } : resolved;
}

/**
 * The same for the page's one box, "Town, ZIP code or name": what is no place may be the beginning of one that no record
 * is called by, and is else words to search for. A ZIP code that we do not know stays a problem, so that the page can say so.
 */
export async function resolveBox(records: Records, query: Query, context: MatchContext): ReturnType<typeof resolveNear> {
  const resolved = await resolvePlace(records, query);
  const { near } = query;
  if (resolved.problem?.code !== 'unknown-place' || near === undefined || wordsOf(near.text).length === 0) return resolved;
  const { text } = near;
  const place = (await isRecordName(records, text, context)) ? undefined : placeBegun(createGazetteer(await records.allPlaces()), text);
  if (place) return { query: { ...query, near: atPlace(near, place) }, place };
  return { query: { ...resolved.query, q: [resolved.query.q, text].filter(Boolean).join(' ') } };
}

/** The place that somebody probably meant whose words lead nowhere. */
export const meantPlace = async (records: Records, text: string): Promise<Place | undefined> => placeMeant(createGazetteer(await records.allPlaces()), text);

const atPlace = (near: NearValue, { name, lat, lon }: Place): NearValue => ({ ...near, text: name, point: { lat, lon } });

/** Records looked at for one of the typed name. */
const mostNamed = 200;

async function isRecordName(records: Records, text: string, context: MatchContext): Promise<boolean> {
  const found = await records.findLocations({ query: { q: text }, sort: 'name', context }, mostNamed);
  return found.some(({ record }) => isNamed(record.name, text));
}

async function noPlace(records: Records, text: string): Promise<Problem> {
  if (looksLikeZip(text)) return problem('near', text, 'unknown-zip');
  const meant = await meantPlace(records, text);
  return problem('near', text, 'unknown-place', meant ? { nearest: meant.name } : {});
}
