/** Brings words of one language to the browser, in chunks of their own: only the page's language travels. */
import { pathIn, type InterfaceLanguage } from '../../api/core/interface-languages.ts';

/** The language of the document; its tag may say of which country. */
export const pageLanguage = (): InterfaceLanguage => document.documentElement.lang.slice(0, 2) as InterfaceLanguage;

/** The address of a page of this site in the language of the document. */
export const atPage = (path: string): string => pathIn(pageLanguage(), path);

/**
 * One of the modules that `import.meta.glob` found in `messages/<language>`.
 * @returns a promise that fails where the words do not arrive
 */
export function loadWords<T>(found: Readonly<Record<string, () => Promise<T>>>, language = pageLanguage()): Promise<T> {
  const [, load] = Object.entries(found).find(([path]) => path.includes(`/${language}/`)) ?? [];
  return load ? load() : Promise.reject(new Error(language));
}
