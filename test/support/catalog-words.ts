/** Every word of a language, also those that a browser brings one by one, as a list of places and what stands there. */
import { languageIds, type InterfaceLanguage } from '../../api/core/interface-languages.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../web/messages/*/*.ts', { eager: true });

/** What a text is made from where it is not plain. */
export type Sentence = (...values: unknown[]) => unknown;
type Leaf = string | number | Sentence;

/** All that the folder of a language gives, by file; what `catalog.ts` puts together is the same once more. */
export function wordsOf(language: InterfaceLanguage): Readonly<Record<string, unknown>> {
  const own = Object.entries(modules).filter(([path]) => path.includes(`/messages/${language}/`) && !path.endsWith('/catalog.ts'));
  return Object.fromEntries(own.map(([path, found]) => [path.split('/').at(-1), { ...found }]));
}

/** Places of everything inside, down to texts, with the length of lists among them: `messages.ts.messages.open.now`. */
export function leavesOf(value: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof value !== 'object' || value === null) return [[path, value as Leaf]];
  const inside = Object.entries(value).flatMap(([key, each]) => leavesOf(each, path === '' ? key : `${path}.${key}`));
  return Array.isArray(value) ? [[`${path}.length`, value.length], ...inside] : inside;
}

export const otherLanguages = languageIds.filter((language) => language !== 'en');
const cached = new Map<InterfaceLanguage, ReadonlyMap<string, Leaf>>();

/** What stands in each place of a language. */
export function allLeaves(language: InterfaceLanguage): ReadonlyMap<string, Leaf> {
  const found = cached.get(language) ?? new Map(leavesOf(wordsOf(language)));
  cached.set(language, found);
  return found;
}
