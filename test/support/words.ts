/** The words of a language, as pages are drawn with them. */
import type { InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { catalogs, messagesOf } from '../../web/messages/catalogs.ts';
import type { Messages } from '../../web/messages/messages.ts';

export const inWords = (language: InterfaceLanguage): Messages => messagesOf(catalogs[language]);

export const en = inWords('en');
