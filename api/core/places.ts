/** Names of towns, villages, neighborhoods and ZIP codes, and how a typed one finds its place. */
import { compareText, fold, nearest } from './words.ts';

/** In order of precedence, where two places answer to the same name. */
export const placeKinds = ['town', 'neighborhood', 'village', 'zip-place', 'zip'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export type Place = {
  /** Name, or the five digits of a ZIP. */
  name: string;
  kind: PlaceKind;
  lat: number;
  lon: number;
  county?: string;
  /** For a ZIP: the town or post office it belongs to. */
  town?: string;
  /** True for a stretch of country such as Cape Cod, which no address names as its town. */
  area?: true;
  /** Informal names. */
  aliases?: readonly string[];
};

/** A map, because people also type "constructor", which every object has. */
const longForms: ReadonlyMap<string, string> = new Map(Object.entries({
  n: 'north', no: 'north', s: 'south', so: 'south', e: 'east', w: 'west', st: 'saint', mt: 'mount', ctr: 'center',
}));

/**
 * The form in which a name is compared: folded, "N" as "north", "St" as "saint", "boro" as "borough", without a
 * trailing state.
 */
export function placeKey(text: string): string {
  const words = fold(text.slice(0, 200)).split(' ').map((word) => (longForms.get(word) ?? word).replace(/boro$/, 'borough'));
  while (words.length > 1 && ['ma', 'mass', 'massachusetts'].includes(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Every key that leads to a place. */
export function placeKeys(place: Place): string[] {
  return [...new Set([place.name, ...(place.aliases ?? [])].map(placeKey))];
}

/** Place in the order of precedence; smaller wins. */
export const placeRank = (place: Pick<Place, 'kind'>): number => placeKinds.indexOf(place.kind);

/** A gazetteer in memory. */
export type Gazetteer = { entries: readonly { key: string; place: Place }[] };

export function createGazetteer(places: readonly Place[]): Gazetteer {
  const entries = places.flatMap((place) => placeKeys(place).map((key) => ({ key, place })));
  return { entries: entries.sort((a, b) => placeRank(a.place) - placeRank(b.place) || compareText(a.key, b.key) || compareText(a.place.name, b.place.name)) };
}

/**
 * The keys that the beginning of a name may stand for: as typed, with short forms written out, and with the last word
 * left as it is, because it may be the beginning of another ("Mt W" is not yet "Mount West").
 */
export function typedKeys(text: string): string[] {
  const folded = fold(text.slice(0, 200));
  const last = folded.slice(folded.lastIndexOf(' ') + 1);
  const before = placeKey(folded.slice(0, folded.length - last.length));
  return [...new Set([folded, placeKey(text), `${before} ${last}`.trim()])].filter(Boolean);
}

/** The key that a whole typed name asks for; of an address that ends in a ZIP code, short or long, its five digits. */
export const askedKey = (text: string): string => placeKey(/(?:^|[\s,])(\d{5})(?:-\d{4})?\s*$/.exec(text.slice(-200))?.[1] ?? text);

/** The place of exactly this name (or ZIP, or informal name), or undefined. */
export function findPlace({ entries }: Gazetteer, text: string): Place | undefined {
  const key = askedKey(text);
  return entries.find((entry) => entry.key === key)?.place;
}

/** What a typed text may be the beginning of; fewer letters begin too many names to mean one. */
const leastBeginning = 3;

/** The place that a text most likely is the beginning of: the shortest name, so that "lyn" is Lynn and not Lynnfield. */
export function placeBegun(gazetteer: Gazetteer, text: string): Place | undefined {
  if (fold(text).length < leastBeginning || /\d/.test(text)) return undefined;
  const found = searchPlaces(gazetteer, text, Infinity);
  return found.reduce<Place | undefined>((best, place) => (best && best.name.length <= place.name.length ? best : place), undefined);
}

/** The place that somebody probably meant who typed something that leads nowhere. */
export function placeMeant({ entries }: Gazetteer, text: string): Place | undefined {
  const typed = placeKey(text);
  if (typed.length < 3 || /\d/.test(typed)) return undefined;
  const names = entries.filter(({ place }) => place.kind !== 'zip').map((entry) => entry.key);
  // People hear the beginning of a name right more often than the rest of it.
  const key = nearest(typed, names.filter((name) => name[0] === typed[0]), Math.floor(typed.length / 3)) ?? nearest(typed, names, 1);
  return entries.find((entry) => entry.key === key)?.place;
}

/** True where every typed word is a whole word of the name: then the name is meant, and no place that begins alike. */
export function isNamed(name: string, text: string): boolean {
  const words = fold(name).split(' ');
  const typed = fold(text).split(' ');
  return typed.every((word) => words.includes(word));
}

/** Places whose name begins like this, by precedence and then by name, each once. */
export function searchPlaces({ entries }: Gazetteer, text: string, most = 10): Place[] {
  const starts = typedKeys(text);
  const found = new Set<Place>();
  for (const { key, place } of entries) {
    if (starts.some((start) => key.startsWith(start))) found.add(place);
    if (found.size === most) break;
  }
  return [...found];
}
