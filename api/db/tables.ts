/** Row types of `migrations/*.sql`. They stay inside this folder. */
import type { Generated } from 'kysely';

export interface Database {
  dataset: { number: number; version: string; loaded_at: string; records: number };
  current: { one: Generated<number>; dataset: number };
  location: LocationTable;
  location_tag: { dataset: number; field: string; value: string; location: number };
  opening: { location: number; day: number; from_minute: number; to_minute: number };
  location_words: { rowid: number; words: string };
  withdrawn: { dataset: number; id: string; name: string; replaced_by: string | null };
  change: { dataset: number; number: number; date: string; record: string };
  place: { number: number; dataset: number; name: string; rank: number; record: string };
  correction: CorrectionTable;
  place_key: { dataset: number; key: string; place: number };
}

export interface CorrectionTable {
  number: Generated<number>;
  location: string;
  reason: string;
  text: string;
  first_on: string;
  last_on: string;
  times: number;
  done_on: string | null;
}

export interface LocationTable {
  number: number;
  dataset: number;
  id: string;
  kind: string;
  name: string;
  sort_name: string;
  lat: number | null;
  lon: number | null;
  x: number | null;
  y: number | null;
  z: number | null;
  hours_known: number;
  speaks_of_holidays: number;
  checked_on: string;
  confidence: string;
  record: string;
}
