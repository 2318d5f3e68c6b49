/**
 * Rule: the point lies in the state, near its ZIP code or town, and claims no more than it knows.
 *
 * In the state: inside the outline of the base map, or at most `toleranceMetres` outside it (wharves). Near: within
 * 15 km of the point of its ZIP code; without one, of its town or neighborhood.
 */
import { isLineKind, isMiddle } from '../../api/core/vocabulary.ts';
import { distanceMetres } from '../../api/core/distance.ts';
import type { LocationRecord, Point } from '../../api/core/location.ts';
import { placeKey } from '../../api/core/places.ts';
import type { Context, Rule } from '../context.ts';
import { findingAt } from '../finding.ts';
import { toleranceMetres } from '../outline.ts';

const farthestMetres = 15_000;
/** A town or ZIP is wider than this, so its middle cannot be nearer to the place. */
const areaMetres = 2_000;

export const point: Rule = (entry, context) => {
  const { record } = entry;
  const isLine = isLineKind(record.kind);
  const place = record.point;
  if (!place) return record.address?.street && !isLine ? [findingAt('point-missing', entry, ['address', 'street'])] : [];
  if (isLine) return [findingAt('line-with-point', entry, ['point'], { kind: record.kind })];
  const words = { lat: String(place.lat), lon: String(place.lon) };
  if (isSwapped(place, context)) return [findingAt('point-swapped', entry, ['point'], words)];
  const findings = [];
  if (!isInState(place, context)) findings.push(findingAt('point-outside', entry, ['point'], words));
  else findings.push(...tooFar(record, place, context).map(({ code, ...more }) => findingAt(code, entry, ['point'], more)));
  const isArea = isMiddle(place);
  // Until somebody has looked the street up, the middle of its ZIP code is as much as is known, and says so.
  const stands = place.method === 'zip' && record.address?.street !== undefined;
  if (stands) findings.push(findingAt('point-missing', entry, ['point', 'method']));
  else if (!record.location_withheld && isArea === (record.address?.street !== undefined)) {
    findings.push(findingAt('point-method', entry, ['point', 'method'], { method: place.method, street: record.address?.street ? 'has' : 'has no' }));
  }
  if (isArea && place.accuracy_m < areaMetres) {
    findings.push(findingAt('point-too-fine', entry, ['point', 'accuracy_m'], { method: place.method, least: String(areaMetres) }));
  }
  return findings;
};

function isInState(place: Point, { outline }: Context): boolean {
  return outline.contains(place) || outline.metresToEdge(place) <= toleranceMetres;
}

/** True when the latitude would be a longitude of the state and the other way round, with or without the minus. */
function isSwapped({ lat, lon }: Point, { region: { bounds } }: Context): boolean {
  const { west, south, east, north } = bounds;
  return isBetween(Math.abs(lat), Math.abs(west), Math.abs(east)) && isBetween(Math.abs(lon), Math.abs(south), Math.abs(north));
}

function isBetween(value: number, one: number, other: number): boolean {
  return value >= Math.min(one, other) && value <= Math.max(one, other);
}

function tooFar(record: LocationRecord, place: Point, { zips, places }: Context) {
  const zip = record.address?.zip === undefined ? undefined : zips.get(record.address.zip);
  if (zip) {
    const metres = distanceMetres(place, zip);
    return metres > farthestMetres ? [{ code: 'point-far-from-zip', zip: zip.zip, km: kilometres(metres) } as const] : [];
  }
  const names = [record.address?.city, record.neighborhood].flatMap((name) => (name === undefined ? [] : [placeKey(name)]));
  const near = names.flatMap((name) => places.get(name) ?? []);
  if (near.length === 0) return [];
  const metres = Math.min(...near.map((each) => distanceMetres(place, each)));
  return metres > farthestMetres ? [{ code: 'point-far-from-town', city: record.address?.city ?? '', km: kilometres(metres) } as const] : [];
}

function kilometres(metres: number): string {
  return String(Math.round(metres / 1000));
}
