/** Every word of a language, also those that a browser brings one by one, as a list of places and what stands there. */
import { readdirSync } from 'node:fs';
import { firstLanguage, languageIds, type InterfaceLanguage } from '../../api/core/interface-languages.ts';

const folder = new URL('../messages/', import.meta.url);

/** What `catalog.ts` puts together is the same once more. */
async function filesOf(language: InterfaceLanguage): Promise<[file: string, words: Record<string, unknown>][]> {
  const names = readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith('.ts') && name !== 'catalog.ts').sort();
  return Promise.all(names.map(async (name) => [name, { ...(await import(new URL(`${language}/${name}`, folder).href) as Record<string, unknown>) }]));
}

const files = Object.fromEntries(await Promise.all(languageIds.map(async (language) => [language, Object.fromEntries(await filesOf(language))] as const)));

/** What a text is made from where it is not plain. */
export type Sentence = (...values: unknown[]) => unknown;
type Leaf = string | number | Sentence;

/** All that the folder of a language gives, by file. */
export const wordsOf = (language: InterfaceLanguage): Readonly<Record<string, unknown>> => files[language] ?? {};

/** Places of everything inside, down to texts, with the length of lists among them: `messages.ts.messages.open.now`. */
export function leavesOf(value: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof value !== 'object' || value === null) return [[path, value as Leaf]];
  const inside = Object.entries(value).flatMap(([key, each]) => leavesOf(each, path === '' ? key : `${path}.${key}`));
  return Array.isArray(value) ? [[`${path}.length`, value.length], ...inside] : inside;
}

export const otherLanguages = languageIds.filter((language) => language !== firstLanguage);
const cached = new Map<InterfaceLanguage, ReadonlyMap<string, Leaf>>();

/** What stands in each place of a language. */
export function allLeaves(language: InterfaceLanguage): ReadonlyMap<string, Leaf> {
  const found = cached.get(language) ?? new Map(leavesOf(wordsOf(language)));
  cached.set(language, found);
  return found;
}
