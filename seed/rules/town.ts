/**
 * Rule: the town is known, the ZIP code is one of this state, and the two belong together.
 *
 * They belong together when the ZIP's post office has the name of the town or of the neighborhood, or when that post
 * office is a village or neighborhood and its point lies within 12 km of the town's (the widest towns reach that far
 * from their middle). The ZIP of another town is a warning within 8 km, where town lines are crossed by the mail, and
 * an error beyond. Towns without a ZIP of their own take any of their county.
 */
import { distanceMetres } from '../../api/core/distance.ts';
import { placeKey } from '../../api/core/places.ts';
import { nearest } from '../../api/core/words.ts';
import type { Context, Rule } from '../context.ts';
import { findingAt } from '../finding.ts';
import type { SeedPlace, Zip } from '../places.ts';

const farthestMetres = 12_000;
const neighborMetres = 8_000;

export const town: Rule = (entry, context) => {
  const { address } = entry.record;
  if (!address) return [];
  const findings = [];
  if (address.unit && !address.street && !entry.record.location_withheld) {
    findings.push(findingAt('unit-without-street', entry, ['address', 'unit']));
  }
  const places = (context.places.get(placeKey(address.city)) ?? []).filter(({ area }) => !area);
  if (places.length === 0) {
    const names = [...context.places.values()].flat().map(({ name }) => name);
    const near = nearest(address.city, names);
    findings.push(findingAt('town-unknown', entry, ['address', 'city'], { city: address.city, hint: near ? `Did you mean ${near}?` : '' }));
  }
  if (address.zip === undefined) return findings;
  const zip = context.zips.get(address.zip);
  const words = { zip: address.zip, city: address.city, place: zip?.place ?? '' };
  if (!zip) return [...findings, findingAt('zip-unknown', entry, ['address', 'zip'], words)];
  const code = places.length === 0 ? undefined : mismatch(zip, places, entry.record.neighborhood, context);
  return code ? [...findings, findingAt(code, entry, ['address', 'zip'], words)] : findings;
};

function mismatch(zip: Zip, places: readonly SeedPlace[], neighborhood: string | undefined, context: Context) {
  const key = placeKey(zip.place);
  const named = new Set(context.places.get(key) ?? []);
  if (places.some((place) => named.has(place))) return undefined;
  const metres = Math.min(...places.map((place) => distanceMetres(place, zip)));
  const towns = places.filter(({ kind }) => kind === 'town');
  const ownZips = towns.some(({ name }) => context.townsWithZips.has(placeKey(name)));
  // Gosnold's post office is on its far island; a town that has no ZIP of its own takes any of its county.
  if (towns.length > 0 && !ownZips && towns.some(({ county }) => county === zip.county)) return undefined;
  const otherTown = ownZips && context.townsWithZips.has(key);
  if (metres <= farthestMetres && (!otherTown || placeKey(neighborhood ?? '') === key)) return undefined;
  return metres <= neighborMetres ? 'zip-of-a-neighbor' : 'zip-of-another-town';
}
