/** Queries for the gazetteer. The same keys and the same order as `core/places.ts`. */
import type { Kysely } from 'kysely';
import { askedKey, typedKeys, type Place } from '../core/places.ts';
import { readPlaceRow } from './rows.ts';
import type { Database } from './tables.ts';

/** Places that a look-up gives at most. */
export const mostPlaces = 20;

/** The place of exactly this name, ZIP or informal name, or undefined. */
export async function findPlace(db: Kysely<Database>, dataset: number, text: string): Promise<Place | undefined> {
  const key = askedKey(text);
  const row = await db.selectFrom('place_key').innerJoin('place', 'place.number', 'place_key.place').select('record')
    .where('place_key.dataset', '=', dataset).where('key', '=', key).orderBy('rank').orderBy('name').orderBy('place.number').executeTakeFirst();
  return row && readPlaceRow(row);
}

/** Places whose name begins like this, by precedence and then by name, each once. */
export async function searchPlaces(db: Kysely<Database>, dataset: number, text: string, most: number = mostPlaces): Promise<Place[]> {
  const starts = typedKeys(text);
  if (starts.length === 0) return [];
  const rows = await db.selectFrom('place_key').innerJoin('place', 'place.number', 'place_key.place').select(['place.number', 'record'])
    .where('place_key.dataset', '=', dataset)
    .where((where) => where.or(starts.map((start) => where.and([where('key', '>=', start), where('key', '<', `${start}\u{10ffff}`)]))))
    .groupBy('place.number').orderBy('rank').orderBy((key) => key.fn.min('key')).orderBy('name').orderBy('place.number').limit(most).execute();
  return rows.map(readPlaceRow);
}

/** The whole gazetteer, by precedence and name. */
export async function allPlaces(db: Kysely<Database>, dataset: number): Promise<Place[]> {
  const rows = await db.selectFrom('place').select('record').where('dataset', '=', dataset).orderBy('rank').orderBy('name').orderBy('number').execute();
  return rows.map(readPlaceRow);
}
