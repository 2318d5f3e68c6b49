/** Single facts of a record in words, as its page and the referral sheet say them. */
import { firstLanguage } from '../../../api/core/interface-languages.ts';
import type { PublishedLocation } from '../../../api/core/published.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { wayIn } from '../../list/address.ts';
import { addressLine } from '../../list/where.ts';
import type { Messages } from '../../messages/messages.ts';
import type { RecordWords } from '../../messages/record-words.ts';

/** How to get in; undefined where it is not known. Of a line, its numbers say some of it. */
export function accessWords(item: PublishedLocation, { labels, joined }: Messages): string | undefined {
  const said = (isLineKind(item.kind) ? { phone: item.phones, text: item.text, chat: item.chat } : {}) as Partial<Record<string, unknown>>;
  return item.access && joined(item.access.filter((way) => said[way] === undefined).map((way) => labels.access[way]));
}

/** Names of languages that stand after each other. Of the languages of this site only English writes each with a capital. */
export const languageNames = (languages: NonNullable<PublishedLocation['languages']>, { labels, language: own }: Messages): string[] =>
  languages.map((language) => labels.language[language]).map((name, index) => (own === firstLanguage || index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));

/** Languages by name; undefined where they are not known. */
export const languageWords = ({ languages }: PublishedLocation, messages: Messages): string | undefined =>
  languages && languageNames(languages, messages).join(', ');

/** What is said in place of a street, where it is not public or not known. */
export function whereUnknown(item: PublishedLocation, words: RecordWords): string | undefined {
  if (item.location_withheld) return words.withheld[wayIn(item)];
  return addressLine(item) === undefined ? words.townOnly(item.phones !== undefined) : undefined;
}
