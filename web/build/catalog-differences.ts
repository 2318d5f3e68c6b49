/** Where the catalog of a language differs from that of the first: a build with such a place stops. */
import { firstLanguage, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { allLeaves, type Sentence } from './catalog-words.ts';
import { callsOf, say, spokenOf } from './sentence-values.ts';

/** Names of months and days, and what stands around them, in a language that Intl does not know. */
const isCalendar = (path: string): boolean => path.startsWith('messages.ts.messages.calendar.');

/** The sentences of the first language, with the ways to call each. */
export const sentences = [...allLeaves(firstLanguage)].flatMap(([path, leaf]) => (typeof leaf === 'function' ? [{ path, sentence: leaf, calls: callsOf(leaf) }] : []));

type Leaves = ReturnType<typeof allLeaves>;

/** Places that are missing, too many, or hold a sentence where the first language has a text. */
export function otherPlaces(own: Leaves, first: Leaves = allLeaves(firstLanguage)): string[] {
  const missing = [...first.keys()].filter((path) => !own.has(path));
  const extra = [...own.keys()].filter((path) => !first.has(path) && !isCalendar(path));
  const otherwise = [...first].filter(([path, leaf]) => own.has(path) && (typeof own.get(path) !== typeof leaf || (typeof leaf === 'number' && own.get(path) !== leaf)));
  return [...missing.map((path) => `${path} is missing`), ...extra.map((path) => `${path} is too many`), ...otherwise.map(([path]) => `${path} is of another kind`)];
}

/** Sentences that do not say the values that they say in the first language, each with the first call that shows it. */
export const otherValues = (own: Leaves): string[] => sentences.flatMap(({ path, sentence, calls }) => calls.flatMap((values) => {
  const said = say(own.get(path) as Sentence, values);
  // One that says nothing to these values, where the first language does, is wrong too.
  return said !== undefined && String(spokenOf(said, values)) === String(spokenOf(say(sentence, values) ?? '', values)) ? [] : [`${path} says other values: ${JSON.stringify(said)} for ${JSON.stringify(values)}`];
}).slice(0, 1));

/** @returns a line for each place, to be put right in the language's folder. */
export const differences = (language: InterfaceLanguage): string[] => [...otherPlaces(allLeaves(language)), ...otherValues(allLeaves(language))].map((line) => `web/messages/${language}/${line}`);
