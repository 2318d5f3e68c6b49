/** A language that nobody speaks: the English words between marks and two fifths longer, so that it shows which text is not from a catalog and what breaks when text grows. */
import type { Catalog } from '../../web/messages/catalog.ts';
import { catalogs } from '../../web/messages/catalogs.ts';

export const marks = { open: '⟦', close: '⟧' } as const;

/** What no person reads: which language it is, and whether and when somebody has checked the words. */
const told = new Set(['language', 'review', 'calendar']);
const grown = 0.4;
/** Up to so many letters a text is one word or two, and then a word itself grows. */
const short = 12;

/** Letters of a text itself: without what it was given, which may have grown already. */
function ownLetters(text: string, given: readonly unknown[]): number {
  const rest = given.reduce<string>((left, each) => left.replace(String(each), ''), text);
  let depth = 0;
  return [...rest].filter((letter) => {
    if (letter === marks.open) depth += 1;
    if (letter === marks.close) depth -= 1;
    return depth === 0 && letter !== marks.close;
  }).length;
}

function grow(text: string, given: readonly unknown[]): string {
  // What says nothing is left out by a page.
  if (text === '') return text;
  const letters = ownLetters(text, given);
  // The marks are two signs of what it grows by.
  const more = Math.max(Math.ceil(letters * grown) - 2, 0);
  const filling = letters <= short ? 'ö'.repeat(more) : ' öäüë'.repeat(Math.ceil(more / 5));
  return `${marks.open}${text}${filling}${marks.close}`;
}

function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return grow(value, []);
  if (typeof value === 'function') {
    return (...given: unknown[]): unknown => {
      const said: unknown = value(...given);
      return typeof said === 'string' ? grow(said, given) : said;
    };
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(pseudo);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, told.has(key) && (key !== 'language' || each === 'en') ? each : pseudo(each)]));
}

export const pseudoCatalog = pseudo(catalogs.en) as Catalog;
