/**
 * The guide in the other languages of the site: `guide/<language>.yaml`, a list of English texts, each with its translation.
 * The English text is the key, so that a text that changes has no translation until somebody has looked at it again.
 */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Guide, Translation, Translations } from '../../api/core/guide.ts';
import { firstLanguage, languageIds, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { finding, findingAt, type Finding, type Located } from '../finding.ts';
import { parseRecordText } from '../parse.ts';
import { noPositions, positionsOf, startOfFile, type Path } from '../positions.ts';
import { everyText } from './texts.ts';

export const otherLanguages = languageIds.filter((id) => id !== firstLanguage);
const text = z.string().trim().min(1);
const pairsIn = (language: InterfaceLanguage) => z.array(z.strictObject({ en: text, [language]: text, also: z.array(text).min(1).optional() })).min(1);
type Pair = { en: string; also?: readonly string[] } & Partial<Record<InterfaceLanguage, string>>;

export type ReadTranslation = Located & { language: InterfaceLanguage; pairs: readonly Pair[]; findings: Finding[] };

/** @param root folder of the region. A language without a file has no pairs. */
export function readTranslation(root: string, language: InterfaceLanguage): ReadTranslation {
  const file = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/guide/${language}.yaml`;
  const none = (findings: Finding[]): ReadTranslation => ({ language, file, positions: noPositions, pairs: [], findings });
  const wrong = (reason: string, position = startOfFile): Finding => finding('guide-wrong', file, position, { reason });
  if (!existsSync(file)) return none([]);
  const { document, lines, problems } = parseRecordText(readFileSync(file, 'utf8'));
  if (!document) return none(problems.map(({ code, position, words }) => wrong(words['reason'] || code, position)));
  const positions = positionsOf(document, lines);
  const result = pairsIn(language).safeParse(document.toJS());
  if (!result.success) return none(result.error.issues.map(({ path, message }) => wrong(`${path.join('.')}: ${message}`, positions.value(path as Path))));
  return { language, file, positions, pairs: result.data as unknown as Pair[], findings: [] };
}

export const translationsOf = (read: readonly ReadTranslation[]): Translations =>
  Object.fromEntries(read.map(({ language, pairs }) => [language, Object.fromEntries(pairs.map((pair): [string, Translation] => [pair.en, { text: pair[language] ?? '', ...(pair.also && { also: pair.also }) }]))]));

/** Each text has a translation, and each translation a text. Readers of that language get English where one is missing. */
export function checkTranslation(guide: Guide, { language, pairs, file, positions }: ReadTranslation): Finding[] {
  if (pairs.length === 0) return [finding('guide-untranslated', file, startOfFile, { language, text: 'all of them' })];
  const wanted = everyText(guide);
  const known = new Set(pairs.map(({ en }) => en));
  const used = new Set(wanted);
  // A title of our own may have one; that of a page is its name.
  const may = new Set([...used, ...guide.sources.map(({ title }) => title)]);
  const missing = [...used].filter((en) => !known.has(en));
  return [
    ...missing.map((en) => finding('guide-untranslated', file, startOfFile, { language, text: en })),
    ...pairs.flatMap(({ en }, index) => {
      if (!may.has(en)) return [findingAt('guide-translation-idle', { file, positions }, [index, 'en'])];
      return pairs.findIndex((other) => other.en === en) < index ? [findingAt('guide-translation-twice', { file, positions }, [index, 'en'])] : [];
    }),
  ];
}
