/** Finds the points of records, one after the other, and says of each what came of it. Writes nothing. */
import type { Point } from '../../api/core/location.ts';
import { isLineKind, isMiddle } from '../../api/core/vocabulary.ts';
import type { Context } from '../context.ts';
import { editText } from '../edit.ts';
import type { FoundRecord } from '../find-record.ts';
import { decide } from './decide.ts';
import type { Geocoder } from './geocoder.ts';
import { addressToAsk, middleOf, pointFrom, type Placed } from './place.ts';

export type Geocoded = { id: string; file: string } & (
  | { outcome: 'found'; text: string; point: Point; from: string; why?: string }
  /** It stays as it is. `sound`: nothing is wrong with that. */
  | { outcome: 'left'; why: string; sound: boolean }
);

/**
 * True for what is looked up when no id is given: a place without a point, or with a street and only the middle of its
 * ZIP code. Not a hidden place: whether it gets even the middle of its town is for somebody to say, by its id.
 */
export const needsPoint = ({ record: { kind, point, address, status, location_withheld: withheld } }: Pick<FoundRecord, 'record'>): boolean =>
  !isLineKind(kind) && !withheld && address !== undefined && (status === 'open' || status === 'unclear') && (!point || (isMiddle(point) && address.street !== undefined && point.method === 'zip'));

/** @param move told to move points, also those set by hand */
export async function geocode(found: FoundRecord, context: Context, geocoder: Geocoder, move: boolean): Promise<Geocoded> {
  const { record, file } = found;
  const left = (why: string, sound = false): Geocoded => ({ id: record.id, file, outcome: 'left', why, sound });
  if (isLineKind(record.kind)) return left('It is a line, and lines have no point.', true);
  const placed = await placedOf(found, context, geocoder);
  const hasOwn = record.point !== undefined && !isMiddle(record.point);
  if ('point' in placed) {
    // The middle of an area never takes the place of a point.
    if (isMiddle(placed.point) && record.point) return left(placed.why ?? 'It has a point already.', hasOwn || placed.why === undefined);
    const decision = decide(found, placed.point, move);
    return decision.write ? { id: record.id, file, outcome: 'found', text: withPoint(found, placed.point), ...placed } : left(decision.why, true);
  }
  return left(placed.why, hasOwn);
}

async function placedOf(found: FoundRecord, context: Context, geocoder: Geocoder): Promise<Placed | { why: string }> {
  const middle = middleOf(found.record, context);
  const address = addressToAsk(found.record);
  if (address === undefined) return middle ?? { why: 'Neither a street with a number nor a ZIP code or town is known.' };
  const best = pointFrom(await geocoder.look(address), found, context);
  return 'point' in best || !middle ? best : { ...middle, why: best.why };
}

/** Field by field where there is a point, so that a comment at it stays. */
function withPoint({ text, record }: FoundRecord, point: Point): string {
  if (!record.point) return editText(text, [{ path: ['point'], value: point }]);
  return editText(text, (['lat', 'lon', 'accuracy_m', 'method'] as const).map((key) => ({ path: ['point', key], value: point[key] })));
}
