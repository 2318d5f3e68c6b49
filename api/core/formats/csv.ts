/**
 * Records as CSV (RFC 4180) that is safe to open in a spreadsheet. Beside ids that a program reads stands what they mean
 * in words, because a spreadsheet is read by people; what is not known is said there, where an empty cell would not say it.
 */
import type { LocationItem } from '../answers.ts';
import { phoneInWords } from '../phone.ts';
import type { PublishedLocation } from '../published.ts';

/** What a record says to a person, in the language of the reader. */
export type RecordInWords = {
  kind: string;
  address: string;
  hours: string;
  languages: string;
  access: string;
  /** How far to rely on it: how it was checked, and what is not confirmed. */
  knowledge: string;
};

/** @param today calendar day in the region, YYYY-MM-DD. */
export type InWords = (record: PublishedLocation, today: string) => RecordInWords;

export type CsvContext = {
  inWords: InWords;
  today: string;
  /** Origin of the pages of records, without a final slash. */
  site: string;
};

type Cell = string | number | boolean | undefined;

const columns: Record<string, (item: LocationItem, words: RecordInWords, site: string) => Cell> = {
  id: (item) => item.id,
  name: (item) => item.name,
  operator: (item) => item.operator,
  kind: (item) => item.kind,
  kind_in_words: (_item, { kind }) => kind,
  focus: (item) => joined(item.focus),
  summary: (item) => item.summary,
  // A spreadsheet takes the zeros from the front of a ZIP code; inside a line they stay.
  address_in_words: (_item, { address }) => address,
  street: (item) => item.address?.street,
  unit: (item) => item.address?.unit,
  city: (item) => item.address?.city,
  state: (item) => item.address?.state,
  zip: (item) => item.address?.zip,
  neighborhood: (item) => item.neighborhood,
  location_withheld: (item) => item.location_withheld,
  lat: (item) => item.point?.lat,
  lon: (item) => item.point?.lon,
  accuracy_m: (item) => item.point?.accuracy_m,
  point_method: (item) => item.point?.method,
  distance_miles: (item) => item.distance_miles,
  phones: (item) => joined(item.phones?.map(({ number, label }) => phoneInWords(number) + (label ? ` (${label})` : ''))),
  text: (item) => item.text && phoneInWords(item.text.number) + (item.text.keyword ? ` (${item.text.keyword})` : ''),
  chat: (item) => item.chat,
  email: (item) => item.email,
  website: (item) => item.website,
  hours: (item) => item.hours,
  hours_note: (item) => item.hours_note,
  hours_in_words: (_item, { hours }) => hours,
  languages: (item) => joined(item.languages),
  languages_in_words: (_item, { languages }) => languages,
  audiences: (item) => joined(item.audiences),
  peer_roles: (item) => joined(item.peer_roles),
  peer_run: (item) => item.peer_run,
  services: (item) => joined(item.services),
  access: (item) => joined(item.access),
  access_in_words: (_item, { access }) => access,
  cost: (item) => item.cost,
  funders: (item) => joined(item.funders),
  area_scope: (item) => item.area?.scope,
  area: (item) => item.area?.towns_or_region,
  police_policy: (item) => item.police_policy,
  status: (item) => item.status,
  confidence: (item) => item.confidence,
  disputed: (item) => joined(item.disputed),
  checked_on: (item) => item.checked.on,
  checked_by: (item) => item.checked.by,
  how_we_know: (_item, { knowledge }) => knowledge,
  sources: (item) => joined(item.sources?.map(({ url }) => url)),
  sources_dated: (item) => joined(item.sources?.map(({ dated }) => dated)),
  page: (item, _words, site) => `${site}/locations/${item.id}`,
};

const joined = (values: readonly string[] | undefined): string | undefined => values?.join('; ');

/** How formulas begin in a spreadsheet, also in full width and behind spaces (OWASP, CSV injection). */
export const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers. */
function cell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Tells Excel that the file is UTF-8; without it, Excel breaks every accent. Other programs read over it. */
export const byteOrderMark = '\ufeff';

/** A file of rows of cells, each row ended by CRLF. */
export const csvText = (rows: readonly (readonly Cell[])[]): string => byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** The file, with a header line; lines end in CRLF. */
export function writeCsv(items: readonly LocationItem[], { inWords, today, site }: CsvContext): string {
  const cellsOf = (item: LocationItem): Cell[] => {
    const words = inWords(item, today);
    return Object.values(columns).map((value) => value(item, words, site));
  };
  return csvText([Object.keys(columns), ...items.map(cellsOf)]);
}
