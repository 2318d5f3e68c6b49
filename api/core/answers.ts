/** The shapes of what the API answers with, and of what a page is made from. */
import type { HolidayRule } from './region.ts';
import type { OpenState } from './hours.ts';
import type { Place } from './places.ts';
import type { PublishedLocation } from './published.ts';

export type LocationItem = PublishedLocation & {
  open: OpenState;
  /** Miles to the middle of the place that was asked for. Only with `near`, and only for records with a point. */
  distance_miles?: number;
};

/** Counts by filter and value: how many records would match if this filter alone were set to this value. */
export type Facets = Record<string, Record<string, number>>;

export type ListAnswer = {
  /** Version of the records, which changes with their content. */
  version: string;
  /** Instant for which open states hold, with offset. */
  as_of: string;
  time_zone: string;
  total: number;
  items: LocationItem[];
  facets: Facets;
  /** Path of the next page, or null. */
  next: string | null;
};

/** Every published record, for filtering on the device. */
export type DirectoryAnswer = {
  version: string;
  time_zone: string;
  holidays: readonly HolidayRule[];
  items: PublishedLocation[];
};

export type PlacesAnswer = { version: string; items: Place[] };
