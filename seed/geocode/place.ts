/**
 * Where a record lies, as far as can be told: pure, from what the geocoder offered to a point or to why there is none.
 */
import { distanceMetres } from '../../api/core/distance.ts';
import type { LocationRecord, Point } from '../../api/core/location.ts';
import { placeKey, placeRank } from '../../api/core/places.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import type { Context, Entry } from '../context.ts';
import { sentence } from '../messages.ts';
import { point as pointRule } from '../rules/point.ts';
import type { Match } from './census.ts';
import type { Looked } from './geocoder.ts';

/**
 * How far off a point along a range of house numbers may be, in metres. Numbers are not spread evenly, and buildings
 * stand back from the street.
 */
export const rangeMetres = 100;
/** The same for the middle of a ZIP code or a town: about as far as most of them reach. */
export const middleMetres = 5_000;
/** Matches this near to each other are one place. */
const sameMetres = 250;

export type Placed = { point: Point; /** Where it is from, for people. */ from: string; /** Why it is no more exact. */ why?: string };

/**
 * The question for the geocoder; undefined where there is nothing it could be asked: a line, a hidden place, no house
 * number. Nor is it asked about a peer respite, which may only have been forgotten to be hidden.
 */
export function addressToAsk({ kind, location_withheld: withheld, address }: LocationRecord): string | undefined {
  if (isLineKind(kind) || withheld || kind === 'peer-respite' || !address?.street || !/^\d/.test(address.street)) return undefined;
  return [address.street, address.city, address.state, address.zip].filter(Boolean).join(', ');
}

/** The point of the only match that can be believed, or a sentence on why none can. */
export function pointFrom(looked: Looked, entry: Entry, context: Context): Placed | { why: string } {
  if ('failed' in looked) return { why: looked.failed };
  const [best, ...others] = looked.matches;
  if (!best) return { why: 'The geocoder does not know this address.' };
  const other = others.find((each) => distanceMetres(each, best) > sameMetres);
  if (other) return { why: `The geocoder offers several places: ${best.address}; ${other.address}. Make the address clearer.` };
  const why = doubtAbout(best, entry, context);
  return why === undefined ? { point: pointOf(best), from: `interpolated along the street, from ${best.address}` } : { why };
}

const pointOf = ({ lat, lon }: Match): Point => ({ lat: rounded(lat), lon: rounded(lon), accuracy_m: rangeMetres, method: 'interpolated' });
/** Five digits are about a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

function doubtAbout(match: Match, entry: Entry, context: Context): string | undefined {
  const { name, code } = context.region;
  if (match.state !== '' && match.state !== code) return `The geocoder found ${match.address}, which is not in ${name}.`;
  const asked = /^\d+/.exec(entry.record.address?.street ?? '')?.[0];
  if (asked !== /^\d+/.exec(match.address)?.[0]) return `The geocoder found ${match.address}, which is another house.`;
  const fault = pointRule({ ...entry, record: { ...entry.record, point: pointOf(match) } }, context).find(({ severity }) => severity === 'error');
  return fault && `The geocoder found ${match.address}, which cannot be right. ${sentence(fault)}`;
}

/**
 * The middle of an area, for a record of which no more is known: its ZIP code, or without a street its town. Of a hidden
 * place never anything but its town. Undefined for a line, and where neither is known.
 */
export function middleOf({ kind, location_withheld: withheld, address, neighborhood }: LocationRecord, { zips, places }: Context): Placed | undefined {
  if (isLineKind(kind) || !address) return undefined;
  const zip = withheld || address.zip === undefined ? undefined : zips.get(address.zip);
  if (zip) return { point: middle(zip, 'zip'), from: `the middle of ZIP code ${zip.zip}` };
  if (address.street && !withheld) return undefined;
  const names = withheld ? [address.city] : [neighborhood, address.city];
  for (const name of names) {
    const [town] = (places.get(placeKey(name ?? '')) ?? []).filter(({ area }) => !area).sort((a, b) => placeRank(a) - placeRank(b));
    if (town) return { point: middle(town, 'town'), from: `the middle of ${town.name}` };
  }
  return undefined;
}

const middle = ({ lat, lon }: { lat: number; lon: number }, method: 'zip' | 'town'): Point => ({ lat, lon, accuracy_m: middleMetres, method });
