/** The pieces of which `street-address.ts` puts its patterns together. Each is the source of a regular expression. */

const oneOf = (words: string) => words.trim().split(/\s+/).join('|');
const capitalized = (words: string) => oneOf(words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()));

const streetNames = `
  street str avenue ave av road rd lane ln boulevard blvd highway hwy parkway pkwy turnpike tpke terrace drive dr alley
  crescent extension`;
/** Words that mean a street wherever they stand. "St" is not among them: it is a saint too. */
export const streets = oneOf(streetNames);
export const capitalStreets = capitalized(streetNames);
/** Words that mean a street only after a number and with a capital: "7 Pond Way", but not "in a warm way". */
export const perhapsStreets = capitalized(`
  way place pl court ct square sq park row circle cir path hill green common wharf plaza landing mall run trail heights
  walk loop bend mews pike gardens`);

/** `12`, `12B`, `12-14`, `12 1/2`. */
export const number = String.raw`\d{1,5}(?:\s?[-–/]\s?\d{1,5})?\s?[A-Za-z]?(?: 1/2)?`;
/** Words have an end, so that no text, however made, takes long to look at. */
export const capitalWord = String.raw`\p{Lu}[\p{L}'’.-]{0,30}`;
export const anyWord = String.raw`[\p{L}\d][\p{L}\d'’.-]{0,30}`;
/** Start and end of a word, in any script. */
export const start = String.raw`(?<![\p{L}\p{N}])`;
export const end = String.raw`(?![\p{L}\p{N}])`;

const never = (words: string) => String.raw`(?!(?:${oneOf(words)})\s)`;
/** Not these words between a number and "road": "12 people on the road" is no address. */
export const notBetween = never(`
  the a an on with to of near for in and or at by is are people persons hours? days? nights? weeks? months? years?
  minutes? miles? beds? rooms? am pm steps`);
/** Not these words between "on" and "street": "on the street" is no address. */
export const notOrdinary = never('the a an this that these your our their any every each same side no of or and in on off at to');
/** Not these words after "at 7": a day or an hour is no street. */
export const notCalendar = String.raw`(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${oneOf(`
  January February March April May June July August September October November December AM PM Eastern Pacific Central`)})`;
