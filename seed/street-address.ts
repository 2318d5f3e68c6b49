/**
 * Recognizes what looks like an address finer than a town, in free text. Made for records whose location is withheld,
 * where a miss can endanger people and a false alarm costs one reworded sentence: so it prefers the alarm.
 */
import {
  anyWord, capitalStreets, capitalWord, end, notBetween, notCalendar, notOrdinary, number, perhapsStreets, start, streets,
} from './street-words.ts';

type Kind = { what: string; pattern: RegExp };
export type StreetAddress = { what: string; /** The words that look like it. */ found: string };

/** A kind of address. Pieces are joined by a space; the whole begins and ends at a word. */
function kind(what: string, pieces: readonly string[], flags = 'u'): Kind {
  return { what, pattern: new RegExp(start + pieces.join(' ') + end, flags) };
}

const anyWords = `(?:${notBetween}${anyWord} ){0,3}${notBetween}${anyWord}`;
const oneOrTwo = `(?:${capitalWord} )?${capitalWord}`;
const doorNumber = String.raw`(?:no\.? ?|# ?)?\d{1,5}`;
const capitalWords = `(?:${capitalWord} ){0,3}${capitalWord}`;

const numbered: readonly Kind[] = [
  kind('a number and a street', [`${number},?`, anyWords, `(?:${streets}|st)`], 'iu'),
  kind('a number and a street', [`${number},?`, capitalWords, `(?:${perhapsStreets})`]),
  kind('a street and its number', [capitalWord, `(?:${perhapsStreets}|${capitalStreets}|St)\\.?,?`, doorNumber]),
  kind('a street and its number', [notOrdinary + anyWord, `(?:${streets}|st)\\.?,?`, doorNumber], 'iu'),
  kind('a number and a name', [
    '(?:at|address is|address:|located at|lives? at|house is)', String.raw`\d{1,5}[A-Za-z]?`, notCalendar + capitalWord,
  ]),
];

const unnumbered: readonly Kind[] = [
  kind('a street', [`(?!The )${capitalWord}`, `(?:${capitalStreets})${end}(?! Journal)`]),
  // "Elm St, Elm St." but not "St. Vincent" nor "Worcester St. Vincent".
  { what: 'a street', pattern: new RegExp(String.raw`${start}(?!The )${capitalWord} St(?:\.(?! \p{Lu})|(?![\p{L}\p{N}.])(?! \p{Lu}))`, 'u') },
  kind('a street', ['(?:on|at|near|off|along|down|up|behind|from)', `${notOrdinary}(?:${anyWord} ){0,2}${anyWord}`, `(?:${streets}|st)`], 'iu'),
  kind('a street', [String.raw`(?:[Cc]alle|[Rr]ua|[Aa]venida|[Rr]ue)(?: d[aeo]s?)?`, capitalWord]),
  kind('a square', [capitalWord, String.raw`(?:Square|Sq\.?|Plaza|Circle|Rotary)`]),
  kind('a corner', [capitalWord, '(?:and|&)', capitalWord, '(?:Streets|Sts|Avenues|Aves|Roads|Rds)']),
  kind('a corner', ['between', oneOrTwo, 'and', oneOrTwo, '(?:streets|sts|avenues|roads)'], 'iu'),
  { what: 'a corner', pattern: /\b(?:corner of|intersection of|intersects?|cross[- ]streets?|corner (?:house|lot|building))\b/iu },
  { what: 'a route number', pattern: /\b(?:route|rte|rt|interstate|exit|highway|hwy)\.? ?#?\d{1,3}[A-Z]?\b|\b(?:I|US|MA)-\d{1,3}\b/iu },
];

const doorName = '(?:suite|ste|apartment|apt|unit|room|rm|floor|fl|flat|bldg|building|house number|door)';
const distance = String.raw`(?:blocks?|doors?|houses?|feet|yards|(?:minutes?|min)(?:[’'] walk)?)`;
const fewMiles = String.raw`(?:\d|a|one|two|three|four|five|few|half a) miles?`;

const others: readonly Kind[] = [
  { what: 'a post-office box', pattern: /\bp\.? ?o\.? ?(?:box|b\.)|\bpost(?:al)?[- ]office box\b|\bbox #?\d+/iu },
  kind('a floor, suite or door', [String.raw`${doorName}\.?`, String.raw`(?:# ?|no\.? ?)?\d{1,5}[a-z]?`], 'iu'),
  kind('a floor, suite or door', ['(?:Suite|Ste|Apartment|Apt|Unit|Room|Floor|Bldg|Building)', '[A-Z]']),
  { what: 'a floor, suite or door', pattern: /\b(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th)|top)[- ]floor\b|(?:^| )# ?\d+\b/iu },
  { what: 'a ZIP code', pattern: /(?<![\d-])0[125]\d{3}(?:-\d{4})?(?![\d-])/u },
  { what: 'map coordinates', pattern: /4[12][.,]\d{3,}|-?7[0-3][.,]\d{3,}/u },
  kind('directions', ['(?:across from|next (?:door )?to|behind|opposite|beside|adjacent to|around the corner from)', `(?:the )?${capitalWord}`]),
  kind('directions', [String.raw`(?:\d+|a|one|two|three|four|five|few|half a)`, distance, '(?:from|north|south|east|west|past|up|down|off)'], 'iu'),
  kind('directions', [fewMiles, '(?:from|north|south|east|west|past|off)'], 'iu'),
];

/** Names of map services: such a link carries the place itself. */
const mapLink = /google\.[a-z.]+\/maps|maps\.(?:google|apple)|goo\.gl|waze\.com|openstreetmap\.org|bing\.com\/maps|mapquest|plus\.codes|what3words/i;
const addressInLink = new RegExp(`${start}\\d{1,5}[a-z]? (?:[a-z]+ ){1,3}(?:${streets}|st)${end}`, 'iu');

/**
 * What in a text looks like an address finer than a town: a street, a corner, a door, a box, a ZIP code, coordinates,
 * directions. Undefined when nothing does.
 */
export function streetAddressIn(text: string): StreetAddress | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');
  for (const { what, pattern } of [...numbered, ...unnumbered, ...others]) {
    const found = pattern.exec(plain);
    if (found) return { what, found: found[0].trim() };
  }
  return undefined;
}

/** The same for a link: a map, or an address written into it as in `https://example.org/12-elm-street`. */
export function streetAddressInLink(link: string): StreetAddress | undefined {
  const map = mapLink.exec(link);
  if (map) return { what: 'a link to a map', found: map[0] };
  const found = addressInLink.exec(readable(link).replace(/[-_/+%.=&?]+/g, ' '));
  return found ? { what: 'a number and a street', found: found[0] } : undefined;
}

function readable(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
