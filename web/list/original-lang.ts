/** The language of what records say in their own words. */
import { firstLanguage, type InterfaceLanguage } from '../../api/core/interface-languages.ts';

/** For the `lang` of such a text on a page in some language; nothing where the page speaks the same. */
export const originalLang = (language: InterfaceLanguage): InterfaceLanguage | undefined => (language === firstLanguage ? undefined : firstLanguage);
