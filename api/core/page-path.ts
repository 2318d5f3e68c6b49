/** Which page of the site a path leads to, whatever the language. */
import { firstLanguage, languageIds, type InterfaceLanguage } from './interface-languages.ts';

/** The language that an address calls by its id; undefined where it names none of the site. */
export const languageCalled = (id: string | null | undefined): InterfaceLanguage | undefined => languageIds.find((known) => known === id);

/** What a path asks for: the language, and the path of the same page in the first one. */
export function readPath(path: string): { language: InterfaceLanguage; path: string } {
  const language = languageIds.find((id) => id !== firstLanguage && (path === `/${id}` || path.startsWith(`/${id}/`)));
  return language ? { language, path: path.slice(language.length + 1) || '/' } : { language: firstLanguage, path };
}
