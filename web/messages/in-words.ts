/** Labels, and records in words, in every language: for the API and its files. */
import { languageIds, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import type { InWords } from '../../api/core/formats/csv.ts';
import { recordInWords } from '../list/in-words.ts';
import { catalogs, labelsOf, messagesOf } from './catalogs.ts';
import type { AllLabels } from './messages.ts';

const inEach = <T>(make: (language: InterfaceLanguage) => T): Readonly<Record<InterfaceLanguage, T>> =>
  Object.fromEntries(languageIds.map((language) => [language, make(language)])) as Record<InterfaceLanguage, T>;

export const labels = inEach((language): AllLabels => labelsOf(catalogs[language]));

export const inWords = inEach((language): InWords => {
  const { documents } = catalogs[language];
  const messages = messagesOf(catalogs[language]);
  return (record, today) => recordInWords(record, today, { messages, labels: documents.labels, words: documents.location });
});
