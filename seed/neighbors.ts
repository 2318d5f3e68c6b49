/** Finds records that could be the same place: by phone number, by street, by name. */
import { placeKey } from '../api/core/places.ts';
import { editDistance, fold } from '../api/core/words.ts';
import type { Entry } from './context.ts';
import type { Path } from './positions.ts';

export type Neighbors = {
  /** Other records with this number. Three-digit numbers are shared by nature and never count. */
  byPhone(number: string): readonly Entry[];
  /** Other records at this street and town. */
  byStreet(entry: Entry): readonly Entry[];
  /** Records in the same town, or without a town when this one has none, that could have nearly the same name: those with as many telling words, at most one of them another. */
  byName(entry: Entry): readonly Entry[];
};

/** Words of a street and how they are written short, in small letters. */
export const shortForms: Readonly<Record<string, string>> = {
  street: 'st', avenue: 'ave', av: 'ave', road: 'rd', drive: 'dr', lane: 'ln', boulevard: 'blvd', highway: 'hwy',
  square: 'sq', place: 'pl', court: 'ct', parkway: 'pkwy', north: 'n', south: 's', east: 'e', west: 'w',
};
/** Words that do not tell one place from another. */
const emptyWords = new Set(['the', 'a', 'of', 'and', 'at', 'for', 'in', 'inc', 'llc', 'center', 'centers', 'centre', 'program']);

/** Key of the town of a record; empty when it has none. */
export function townKey({ record }: Entry): string {
  return record.address ? placeKey(record.address.city) : '';
}

export function createNeighbors(entries: readonly Entry[]): Neighbors {
  const phones = new Map<string, Entry[]>();
  const streets = new Map<string, Entry[]>();
  const names = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const { number } of numbersOf(entry)) put(phones, number, entry);
    if (entry.record.address?.street) put(streets, streetKey(entry), entry);
    for (const key of nameKeys(entry)) put(names, key, entry);
  }
  return {
    byPhone: (number) => (number.length > 3 ? (phones.get(number) ?? []) : []),
    byStreet: (entry) => (entry.record.address?.street ? (streets.get(streetKey(entry)) ?? []) : []),
    byName: (entry) => [...new Set(nameKeys(entry).flatMap((key) => names.get(key) ?? []))],
  };
}

/** The numbers to call of a record, each once, with where it stands first. */
export function numbersOf({ record }: Entry): { number: string; path: Path }[] {
  const numbers = (record.phones ?? []).map(({ number }) => number);
  return [...new Set(numbers)].map((number) => ({ number, path: ['phones', numbers.indexOf(number), 'number'] }));
}

/**
 * True for names that mean the same place: the same telling words in any order, up to one slip of the pen.
 * `Genesis Club, Inc.` and `The Genesis Club of Worcester` are near in Worcester.
 */
export function nearNames(a: Entry, b: Entry): boolean {
  const left = tellingWords(a);
  const right = tellingWords(b);
  if (left.length !== right.length || left.length === 0) return false;
  const differing = left.map((word, index) => [word, right[index] ?? ''] as const).filter(([one, other]) => one !== other);
  if (differing.length === 0) return true;
  const [one, other] = differing[0] ?? ['', ''];
  return differing.length === 1 && one.length > 4 && !/\d/.test(one + other) && editDistance(one, other) === 1;
}

/** Each name is compared with many others, and read once. */
const told = new WeakMap<Entry, string[]>();

function tellingWords(entry: Entry): string[] {
  const known = told.get(entry);
  if (known) return known;
  const town = new Set(townKey(entry).split(' '));
  const words = fold(entry.record.name).split(' ').filter((word) => !emptyWords.has(word) && !town.has(word)).sort();
  told.set(entry, words);
  return words;
}

/** Keys that names share which differ in at most one word: the town and the words, with each of them left out in turn. */
function nameKeys(entry: Entry): string[] {
  const words = tellingWords(entry);
  return words.map((_, left) => [townKey(entry), ...words.map((word, index) => (index === left ? '*' : word))].join('|'));
}

function streetKey(entry: Entry): string {
  const words = fold(entry.record.address?.street ?? '').split(' ');
  return `${words.map((word) => shortForms[word] ?? word).join(' ')}|${townKey(entry)}`;
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
