/** Addresses as people type them ("12 Main Street, Lynn 01901") in the parts of a record. */
import type { LocationRecord } from '../../api/core/location.ts';
import { nearest } from '../../api/core/words.ts';
import { shortForms } from '../neighbors.ts';
import type { Typed } from './typed.ts';

export type Address = NonNullable<LocationRecord['address']>;
/** The name of a town as the gazetteer writes it, or undefined; and all the names, for a hint. */
export type Towns = { find: (typed: string) => string | undefined; names: readonly string[] };

export const addressExample = '12 Main St, Suite 2, Lynn 01901';

const unitWords = /^(?:#|suite|ste\.?|unit|apt\.?|apartment|floor|fl\.?|room|rm\.?|building|bldg\.?|door|basement|rear|(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|top|lower level)\b)/i;

/**
 * Reads a typed address. The street comes first, then the unit, then the town, then the ZIP code; the state may stand
 * there. A town alone is an address without a street.
 */
export function readTypedAddress(text: string, towns: Towns): Typed<Address> {
  const typed = text.replace(/\s+/g, ' ').trim();
  const problem = (why: string): { problem: string } => ({ problem: `Could not read the address "${typed}". ${why} Type it as in "${addressExample}".` });
  const [, before = typed, zip] = /^(.*?)[,\s]*\b(\d{5})(?:-\d{4})?$/.exec(typed) ?? [];
  const place = before.replace(/[,\s]+(?:MA|Mass\.?|Massachusetts)\.?$/i, '').replace(/[,\s]+$/, '');
  const parts = place.split(/\s*,\s*/).filter(Boolean);
  const split = parts.length > 1 ? { rest: parts.slice(0, -1), town: parts.at(-1) ?? '' } : townAtEnd(place, towns);
  const city = split && towns.find(split.town);
  if (!split || city === undefined) {
    const near = nearest(split?.town ?? place, towns.names);
    return problem(near ? `Is the town ${near}?` : 'No town of this state stands at its end.');
  }
  const streets = split.rest.filter((part) => !unitWords.test(part));
  const units = split.rest.filter((part) => unitWords.test(part));
  if (streets.length > 1) return problem('It has more parts than a street, a unit and a town.');
  const [street, unit = units.join(', ')] = streets[0] === undefined ? [] : withoutUnit(streets[0], units);
  if (unit && !street) return problem('It has a unit and no street.');
  return { value: { ...(street && { street: shortStreet(street) }), ...(unit && { unit }), city, state: 'MA', ...(zip !== undefined && { zip }) } };
}

/** Without a comma before it, the town is the longest name at the end. */
function townAtEnd(text: string, towns: Towns): { rest: string[]; town: string } | undefined {
  const words = text.split(' ');
  const start = words.findIndex((_, index) => towns.find(words.slice(index).join(' ')) !== undefined);
  if (start < 0) return undefined;
  return { rest: start === 0 ? [] : [words.slice(0, start).join(' ')], town: words.slice(start).join(' ') };
}

/** "85 Quincy Ave Suite B" without a comma. */
function withoutUnit(street: string, units: readonly string[]): [string, string | undefined] {
  const [, before, unit] = /^(.*\S) ((?:#|suite|ste\.?|unit|apt\.?|floor|room|rm\.?) ?[\w-]+)$/i.exec(street) ?? [];
  return before === undefined || unit === undefined || units.length > 0 ? [street, units.join(', ') || undefined] : [before, unit];
}

/** The way records write it: "12 Main St", not "12 Main Street". Only the last word, so that "Street" in a name stays. */
export function shortStreet(street: string): string {
  const words = street.replace(/\.$/, '').split(' ');
  const last = words.at(-1) ?? '';
  const short = words.length > 2 ? shortForms[last.toLowerCase()] : undefined;
  const isDirection = short !== undefined && short.length === 1;
  return [...words.slice(0, -1), short === undefined || isDirection ? last : short.replace(/^./, (letter) => letter.toUpperCase())].join(' ');
}
