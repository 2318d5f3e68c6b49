/** The towns that an address may name. */
import { placeKey, placeKeys } from '../../api/core/places.ts';
import { readPlaces } from '../places.ts';
import type { Towns } from './address.ts';

/**
 * Towns, villages and neighborhoods of a region folder, by every name that leads to them.
 * @throws Error when `places.json` cannot be read
 */
export function townsOf(root: string): Towns {
  const places = readPlaces(root).filter(({ area }) => !area);
  const byKey = new Map<string, string>();
  for (const place of places.toReversed()) for (const key of placeKeys(place)) byKey.set(key, place.name);
  // What somebody typed as a name is kept as that name: "Dorchester" is no alias to be replaced.
  for (const { name } of places.toReversed()) byKey.set(placeKey(name), name);
  return { find: (typed) => (typed.trim() === '' ? undefined : byKey.get(placeKey(typed))), names: places.map(({ name }) => name) };
}
