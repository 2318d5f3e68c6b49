/** Records as CSV (RFC 4180) that is safe to open in a spreadsheet. */
import type { LocationItem } from '../core/answers.ts';
import { phoneInWords } from '../core/phone.ts';

const columns: Record<string, (item: LocationItem) => string | number | boolean | undefined> = {
  id: (item) => item.id,
  name: (item) => item.name,
  operator: (item) => item.operator,
  kind: (item) => item.kind,
  focus: (item) => joined(item.focus),
  summary: (item) => item.summary,
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
  languages: (item) => joined(item.languages),
  audiences: (item) => joined(item.audiences),
  peer_roles: (item) => joined(item.peer_roles),
  peer_run: (item) => item.peer_run,
  services: (item) => joined(item.services),
  access: (item) => joined(item.access),
  cost: (item) => item.cost,
  funders: (item) => joined(item.funders),
  area_scope: (item) => item.area?.scope,
  area: (item) => item.area?.towns_or_region,
  police_policy: (item) => item.police_policy,
  status: (item) => item.status,
  confidence: (item) => item.confidence,
  checked_on: (item) => item.checked.on,
  checked_by: (item) => item.checked.by,
  sources: (item) => joined(item.sources?.map(({ url }) => url)),
  sources_dated: (item) => joined(item.sources?.map(({ dated }) => dated)),
};

const joined = (values: readonly string[] | undefined): string | undefined => values?.join('; ');

/** How formulas begin in a spreadsheet, also in full width and behind spaces (OWASP, CSV injection). */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One cell. Text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers. */
function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The file, with a header line; lines end in CRLF. */
export function writeCsv(items: readonly LocationItem[]): string {
  const lines = [Object.keys(columns), ...items.map((item) => Object.values(columns).map((value) => value(item)))];
  return lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
