/**
 * Rule: a place whose operator does not publish the street stays hidden: it has a town and nothing finer, in no field,
 * in no text, in no link and in no comment of its file. A record like this can put people in danger, so no part of it
 * is left to care alone.
 */
import { placeKey } from '../../api/core/places.ts';
import { distanceMetres } from '../../api/core/distance.ts';
import { commentsOf } from '../comments.ts';
import type { Context, Entry, Rule } from '../context.ts';
import { finding, findingAt, type Finding } from '../finding.ts';
import type { Path } from '../positions.ts';
import { streetAddressIn, streetAddressInLink, type StreetAddress } from '../street-address.ts';
import { linksOf, textsOf } from '../texts.ts';

/** How far from its town the name of a village or neighborhood still gives something away. */
const nearbyMetres = 15_000;

export const withheld: Rule = (entry, context) => {
  const { record } = entry;
  if (!record.location_withheld) {
    if (record.kind !== 'peer-respite' || !record.address?.street) return [];
    return [findingAt('respite-with-street', entry, ['address', 'street'])];
  }
  return [...parts(entry), ...points(entry, context), ...texts(entry, context), ...comments(entry)];
};

function parts(entry: Entry): Finding[] {
  const { address, neighborhood } = entry.record;
  const findings: Finding[] = [];
  for (const key of ['street', 'unit', 'zip'] as const) {
    if (address?.[key] !== undefined) findings.push(findingAt('withheld-part', entry, ['address', key], { field: `address.${key}` }));
  }
  if (neighborhood !== undefined) findings.push(findingAt('withheld-part', entry, ['neighborhood'], { field: 'neighborhood' }));
  return findings;
}

/** A point may only be the middle of the town, the same for everyone, and must say that it is. */
function points(entry: Entry, { places }: Context): Finding[] {
  const { point, address } = entry.record;
  if (!point) return [];
  const towns = places.get(placeKey(address?.city ?? '')) ?? [];
  const isMiddle = towns.some((town) => distanceMetres(town, point) < 50);
  return point.method === 'town' && isMiddle ? [] : [findingAt('withheld-point', entry, ['point'], { city: address?.city ?? '' })];
}

function texts(entry: Entry, context: Context): Finding[] {
  const { record } = entry;
  const villages = nearbyVillages(entry, context);
  const findings: Finding[] = [];
  const say = (path: Path, clue: StreetAddress | undefined) => {
    if (clue) findings.push(findingAt('withheld-text', entry, path, clue));
  };
  // The id is read by people too: it is part of the address of the page.
  say(['id'], clueIn(record.id.split('-').map(capitalized).join(' '), villages));
  for (const { path, text } of textsOf(record)) {
    // These are refused as a whole by `parts`.
    const refused = path[0] === 'neighborhood' || path[1] === 'street' || path[1] === 'unit';
    if (!refused) say(path, clueIn(text, villages));
  }
  for (const { path, text } of linksOf(record)) say(path, streetAddressInLink(text));
  return findings;
}

function clueIn(text: string, villages: readonly string[]): StreetAddress | undefined {
  const village = villages.find((name) => spaced(text).includes(spaced(name)));
  return streetAddressIn(text) ?? (village === undefined ? undefined : { what: 'a village or neighborhood', found: village });
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** The words with one space around each. Capitals stay: "highland" is a word, "Highland" is a place. */
function spaced(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Names of villages and neighborhoods in and around the town, which say more than the town. */
function nearbyVillages({ record }: Entry, { places }: Context): string[] {
  const towns = places.get(placeKey(record.address?.city ?? '')) ?? [];
  const near = [...places.values()].flat().filter((place) => place.kind !== 'town' && !place.area);
  const names = near.filter((place) => towns.some((town) => town.name !== place.name && distanceMetres(town, place) < nearbyMetres));
  return [...new Set(names.flatMap(({ name, aliases = [] }) => [name, ...aliases]))];
}

function comments({ file, text, stem, record }: Entry): Finding[] {
  return commentsOf(text).filter((comment) => !comment.includes('yaml-language-server')).flatMap((comment) => {
    const found = streetAddressIn(comment.replace(/^#\s*/, ''));
    if (!found) return [];
    const before = text.slice(0, text.indexOf(comment)).split('\n');
    return [finding('withheld-text', file, { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }, { ...found, id: record.id || stem })];
  });
}
