/** What the code needs to know about the state it serves. The values come from `seed/region.yaml`. */

/** A legal holiday: a fixed day, or the nth (-1: last) weekday (0 Monday to 6 Sunday) of a month. */
export type HolidayRule =
  | { name: string; month: number; day: number }
  | { name: string; month: number; weekday: number; nth: number };

/** A number that stands on every page. */
export type CrisisLine = {
  /** id of the record that describes it. */
  id: string;
  name: string;
  /** +1 and ten digits, or a three-digit number. */
  call: string;
  text?: string;
};

/** Degrees, WGS 84. */
export type Bounds = { west: number; south: number; east: number; north: number };

export type Region = {
  name: string;
  /** Two-letter postal code. */
  code: string;
  /** IANA name. */
  timeZone: string;
  bounds: Bounds;
  counties: readonly string[];
  holidays: readonly HolidayRule[];
  crisisLines: readonly CrisisLine[];
};
