/** The words of every language, for servers and for what is built. A browser loads those of its page alone: see `load.ts`. */
import { languageIds, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import type { AllLabels, Messages } from './messages.ts';
import type { Catalog } from './catalog.ts';

const found = import.meta.glob<Catalog>('./*/catalog.ts', { eager: true, import: 'catalog' });

function catalogOf(language: InterfaceLanguage): Catalog {
  const catalog = found[`./${language}/catalog.ts`];
  if (!catalog) throw new Error(`Write web/messages/${language}/catalog.ts: the language stands in api/core/interface-languages.ts and has no words yet.`);
  return catalog;
}

export const catalogs = Object.fromEntries(languageIds.map((language) => [language, catalogOf(language)])) as Readonly<Record<InterfaceLanguage, Catalog>>;

/** Words for every value of every closed list. */
export const labelsOf = ({ messages, labels, documents }: Catalog): AllLabels => ({ ...labels, area_scope: messages.areas, ...documents.labels });

/** The words that pages are drawn with, as a browser has them once it is awake. */
export const messagesOf = (catalog: Catalog): Messages => ({ ...catalog.messages, labels: labelsOf(catalog), problem: catalog.problems });
