/** What the code needs to know about the state it serves. The values come from `seed/region.yaml`. */
import type { InterfaceLanguage } from './interface-languages.ts';
import type { Kind } from './vocabulary.ts';

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
  /** How to reach it in the language of the page, where that takes more than the number. */
  reached?: string;
};

/** Degrees, WGS 84. */
export type Bounds = { west: number; south: number; east: number; north: number };

/** A list in which the state, or a copy of its list, names the towns that have a place of one kind. */
export type NamedTowns = {
  kind: Kind;
  /** What the list is, in our own words. */
  title: string;
  /** The same in other languages of the site. */
  titles?: { readonly [L in InterfaceLanguage]?: string } | undefined;
  url: string;
  /** Date on the list, as exact as it is, or `undated`. */
  dated: string;
  /** Day on which we took it from there, YYYY-MM-DD. */
  read: string;
  /** Towns, villages and neighborhoods, by a name or alias of the gazetteer. */
  towns: readonly string[];
};

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
  /** What the state says where there are places: the report compares the records with it. */
  namedTowns: readonly NamedTowns[];
  /** What holidays (by their name) and crisis lines (by their id) are called in other languages of the site. */
  names: WordsByLanguage;
  /** How crisis lines (by their id) are reached in another language, said in that language. */
  reachedIn: WordsByLanguage;
};

type WordsByLanguage = { readonly [L in InterfaceLanguage]?: Readonly<Record<string, string>> };

/** The crisis lines by the names that a language has for them, with how it is spoken there. */
export function crisisLinesIn({ crisisLines, names, reachedIn }: Pick<Region, 'crisisLines' | 'names' | 'reachedIn'>, language: InterfaceLanguage): CrisisLine[] {
  return crisisLines.map((line) => {
    const reached = reachedIn[language]?.[line.id];
    return { ...line, name: names[language]?.[line.id] ?? line.name, ...(reached !== undefined && { reached }) };
  });
}

/** The region with the names that a language has for its holidays and lines; where it has none, the first name stands. */
export function regionIn(region: Region, language: InterfaceLanguage): Region {
  const names = region.names[language];
  return {
    ...region,
    holidays: region.holidays.map((rule) => ({ ...rule, name: names?.[rule.name] ?? rule.name })),
    crisisLines: crisisLinesIn(region, language),
    namedTowns: region.namedTowns.map((list) => ({ ...list, title: list.titles?.[language] ?? list.title })),
  };
}
