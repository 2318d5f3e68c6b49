/** From the place that the address names to a point, as far as the device knows by now. */
import type { Place } from '../../../api/core/places.ts';
import type { NearValue, Query } from '../../../api/core/query/values.ts';
import { looksLikeZip } from '../../../api/core/zip.ts';
import { found } from '../../place/place-words.ts';
import type { Places } from './use-directory.ts';

export type Placed = {
  /** Fit for matching: a place that has no point yet is left out. */
  query: Query;
  /** The place is still being looked up. */
  waiting: boolean;
  /** What was typed and is no place that we know. */
  unknown?: string;
};

export type PlaceSources = {
  places: Places;
  /** The device's position, while it is used. In memory only. */
  here: NearValue | undefined;
  /** What the server found, for an address that it was sent. */
  known: { text: string; place: Place } | undefined;
  /** Whether the names of the records are there: a text that is no place may be one of them. */
  named: 'waiting' | 'failed' | 'ready';
};

/** Finds the point of `near`: the address speaks first, then the device's position. */
export function placed(query: Query, { places, here, known, named }: PlaceSources): Placed {
  const near = query.near ?? here;
  if (!near) return { query, waiting: false };
  if (near.point) return { query: { ...query, near }, waiting: false };
  const place = known?.text === near.text ? known.place : places.state === 'ready' ? places.meanings.find(near.text) : undefined;
  if (place) return { query: { ...query, near: found(near, place) }, waiting: false };
  const rest = { ...query };
  delete rest.near;
  const waiting = places.state === 'waiting' || (places.state === 'ready' && named === 'waiting' && !looksLikeZip(near.text));
  return { query: rest, waiting, ...(!waiting && { unknown: near.text }) };
}
