/**
 * What the box offers while someone types, and what a typed text comes to mean. A chunk of its own: it comes with the
 * gazetteer, when somebody reaches for the box or the address names a place.
 */
import { createGazetteer, findPlace, isNamed, placeBegun, placeMeant, searchPlaces, type Gazetteer, type Place } from '../../api/core/places.ts';
import type { Candidate } from '../../api/core/query/candidate.ts';
import type { Query } from '../../api/core/query/values.ts';
import type { Kind } from '../../api/core/vocabulary.ts';
import { wordsOf } from '../../api/core/words.ts';
import { looksLikeZip } from '../../api/core/zip.ts';
import { found } from './place-words.ts';

export type Suggestion =
  | { kind: 'place'; key: string; place: Place }
  | { kind: 'record'; key: string; id: string; name: string; recordKind: Kind; town: string | undefined }
  | { kind: 'words'; key: string; text: string };

const most = { places: 6, records: 4 } as const;

/** Places first, then records whose name holds every typed word, then the words themselves. */
export function suggest(text: string, gazetteer: Gazetteer | undefined, candidates: readonly Candidate[] = []): Suggestion[] {
  const typed = wordsOf(text);
  if (typed.length === 0) return [];
  const places = gazetteer ? searchPlaces(gazetteer, text, most.places) : [];
  const records = looksLikeZip(text) ? [] : recordsNamed(typed, candidates);
  return [
    ...places.map((place): Suggestion => ({ kind: 'place', key: `${place.kind} ${place.name} ${place.county ?? ''}`, place })),
    ...records.map(({ record }): Suggestion => ({ kind: 'record', key: record.id, id: record.id, name: record.name, recordKind: record.kind, town: record.address?.city })),
    ...(/\D/.test(text.trim()) ? [{ kind: 'words', key: 'words', text: text.trim() } as const] : []),
  ];
}

function recordsNamed(typed: readonly string[], candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const words = candidate.sortName.split(' ');
    if (typed.every((start) => words.some((word) => word.startsWith(start)))) found.push(candidate);
    if (found.length === most.records) break;
  }
  return found;
}

/**
 * The query with the typed place found: with its point where there is such a place, or one that begins so and no record
 * has the name; else as words. A ZIP code that we do not know stays a place, so that the page can say so.
 * @param candidates undefined until the names of the records are here: what may be one of them stays as it was typed.
 */
export function settle(query: Query, gazetteer: Gazetteer, candidates: readonly Candidate[] | undefined): Query {
  const { near } = query;
  if (!near || near.point) return query;
  const place = findPlace(gazetteer, near.text);
  if (place) return { ...query, near: found(near, place) };
  if (!candidates || looksLikeZip(near.text) || wordsOf(near.text).length === 0) return query;
  const begun = candidates.some(({ record }) => isNamed(record.name, near.text)) ? undefined : placeBegun(gazetteer, near.text);
  if (begun) return { ...query, near: found(near, begun) };
  const rest = { ...query };
  delete rest.near;
  return { ...rest, q: near.text };
}

/** All of it, for one gazetteer. */
export function createMeanings(places: readonly Place[]) {
  const gazetteer = createGazetteer(places);
  return {
    find: (text: string) => findPlace(gazetteer, text),
    suggest: (text: string, candidates: readonly Candidate[] | undefined) => suggest(text, gazetteer, candidates),
    settle: (query: Query, candidates: readonly Candidate[] | undefined) => settle(query, gazetteer, candidates),
    meant: (text: string) => placeMeant(gazetteer, text),
  };
}

export type Meanings = ReturnType<typeof createMeanings>;
