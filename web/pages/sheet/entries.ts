/** What stands on a sheet: places, and what became of those that are not listed any more. Nothing is dropped silently. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { mostPlaces, type MissingPlace } from '../../../api/core/sheet.ts';

export type SheetEntry = { id: string; item: LocationItem } | { id: string; missing: MissingPlace };

export type SheetEntries = {
  entries: SheetEntry[];
  /** How many more the address names than a sheet holds. */
  left: number;
};

/** The entries of these ids, in order. */
export function entriesOf(ids: readonly string[], itemOf: (id: string) => LocationItem | undefined, withdrawn: readonly MissingPlace[]): SheetEntries {
  const entries = ids.slice(0, mostPlaces).map((id): SheetEntry => {
    const item = itemOf(id);
    return item ? { id, item } : { id, missing: withdrawn.find((place) => place.id === id) ?? { id } };
  });
  return { entries, left: Math.max(0, ids.length - mostPlaces) };
}

/** The places among them as the sheet numbers them, from 1. What is not listed any more has no number. */
export function numberedPlaces(entries: readonly SheetEntry[]): { number: number; item: LocationItem }[] {
  return entries.flatMap((entry) => ('item' in entry ? [entry.item] : [])).map((item, index) => ({ number: index + 1, item }));
}

/** What people call an entry: its name where it has one. */
export const nameOfEntry = (entry: SheetEntry): string => ('item' in entry ? entry.item.name : entry.missing.name ?? entry.id);
