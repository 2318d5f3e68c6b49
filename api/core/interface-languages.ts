/** The languages in which the directory speaks. One line here and a folder of words (`web/messages/<language>`) make another. */

/**
 * `name`: what its speakers call it. `tag`: for `lang` (BCP 47). `locale`: how Intl writes dates and numbers for its
 * speakers here; `times` where the clock is written otherwise. `plurals`: the forms that a count can take (Unicode CLDR).
 */
export const interfaceLanguages = {
  en: { name: 'English', tag: 'en', locale: 'en', plurals: ['one', 'other'] },
  es: { name: 'Español', tag: 'es', locale: 'es-US', plurals: ['one', 'many', 'other'] },
  pt: { name: 'Português', tag: 'pt-BR', locale: 'pt-BR', plurals: ['one', 'many', 'other'] },
  // Intl does not know it: months and days stand in its catalog.
  ht: { name: 'Kreyòl ayisyen', tag: 'ht', locale: 'fr-HT', times: 'en', plurals: ['other'] },
} as const satisfies Record<string, { name: string; tag: string; locale: string; times?: string; plurals: readonly Intl.LDMLPluralRule[] }>;

export type InterfaceLanguage = keyof typeof interfaceLanguages;
export type PluralForm<L extends InterfaceLanguage> = (typeof interfaceLanguages)[L]['plurals'][number];

/** The language whose pages stand at the root, and in which records are written. */
export const firstLanguage = 'en' satisfies InterfaceLanguage;
export const languageIds = Object.keys(interfaceLanguages) as InterfaceLanguage[];

/** The address of a page of this site in a language: `pathIn('es', '/talk')` is `/es/talk`. */
export const pathIn = (language: InterfaceLanguage, path: string): string => (language === firstLanguage ? path : `/${language}${path}`);
