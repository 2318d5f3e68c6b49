/** A record made ready for matching: what filters and sorts look at is worked out once. */
import { unitVector, type UnitVector } from '../distance.ts';
import type { Hours } from '../hours.ts';
import type { PublishedLocation } from '../published.ts';
import { searchWords } from '../search-words.ts';
import { hoursOf } from '../stated-hours.ts';
import { fold, wordsOf } from '../words.ts';

export type Candidate = {
  record: PublishedLocation;
  /** Folded words that typed words are looked up in. */
  words: readonly string[];
  hours: Hours | undefined;
  vector: UnitVector | undefined;
  sortName: string;
};

/** The text that `q` searches. Ids of closed lists are words joined by hyphens, and folding takes them apart. */
export function searchedText(record: PublishedLocation): string {
  return [
    record.name, record.operator, record.address?.city, record.neighborhood, ...searchWords(record), record.summary,
  ].filter(Boolean).join(' ');
}

export function candidate(record: PublishedLocation): Candidate {
  return {
    record,
    words: [...new Set(wordsOf(searchedText(record)))],
    hours: hoursOf(record),
    vector: record.point && unitVector(record.point),
    sortName: fold(record.name),
  };
}

/** The values of a closed-list or flag field, as the strings they are counted and filtered by. */
export function tagsOf(record: PublishedLocation, field: string): readonly string[] {
  const value: unknown = (record as Record<string, unknown>)[field];
  if (value === undefined || value === false) return [];
  return Array.isArray(value) ? (value as string[]) : [String(value)];
}
