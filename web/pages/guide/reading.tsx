/** What a page of the guide keeps while it is drawn: which sources were named, in order, and which words were explained. */
import { createContext, useContext, type ReactNode } from 'react';
import { guideParts, type Fact, type NamedGuide, type Term, type Words } from '../../../api/core/guide.ts';
import { firstLanguage, type InterfaceLanguage } from '../../../api/core/interface-languages.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';

export type Reading = {
  guide: NamedGuide;
  /** Ids of sources by the number that they have on the page, from 1. */
  sources: string[];
  /** Ids of the terms that this page has linked. */
  explained: Set<string>;
  /** The text in the page's language. */
  say: (words: Words) => string;
  isTranslated: (words: Words) => boolean;
};

const context = createContext<Reading | undefined>(undefined);
export const ReadingProvider = context.Provider;

export function createReading(guide: NamedGuide, language: InterfaceLanguage): Reading {
  const known = guide.translations[language] ?? {};
  return { guide, sources: [], explained: new Set(), say: ({ en }) => known[en]?.text ?? en, isTranslated: ({ en }) => language === firstLanguage || known[en] !== undefined };
}

export function useReading(): Reading {
  const reading = useContext(context);
  if (!reading) throw new Error('A page of the guide is drawn without what it is read from.');
  return reading;
}

export const termAddress = (id: string): string => `${guideParts.start}#word-${id}`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The forms under which texts in the page's language use a term. */
function formsOf({ term, full, also }: Term, { guide: { translations }, say }: Reading, language: InterfaceLanguage): string[] {
  const theirs = [term, ...(full ? [full] : [])].flatMap(({ en }) => translations[language]?.[en]?.also ?? []);
  return [say(term), ...(full ? [say(full)] : []), ...(language === firstLanguage ? also?.en ?? [] : theirs)];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Finds the words of the field. The longest form goes first, so that "peer support" is not "peer"; a capital is a name, but where a text begins. */
function finderOf(reading: Reading, language: InterfaceLanguage): { pattern: RegExp; idOf: (form: string) => string | undefined } {
  const forms = reading.guide.terms.flatMap((term) => formsOf(term, reading, language).flatMap((form) => [{ id: term.id, form, way: escaped(form) }, { id: term.id, form: capital(form), way: `(?<=^)${escaped(capital(form))}` }]))
    .sort((a, b) => b.form.length - a.form.length);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.map(({ way }) => way).join('|')})(s?)(?![\\p{L}\\p{N}])`, 'u'),
    idOf: (found) => forms.find(({ form }) => form === found)?.id,
  };
}

/** A text, marked as English where the page's language has no translation of it. */
export function Said({ words, children }: { words: Words; children?: ReactNode }) {
  const { isTranslated, say } = useReading();
  const text = children ?? say(words);
  return isTranslated(words) ? text : <span lang="en">{text}</span>;
}

/** A text in which the first use of each word of the field leads to what it means. */
export function Text({ words }: { words: Words }) {
  const at = useAt();
  const reading = useReading();
  const { explained, say } = reading;
  const { language } = useMessages();
  const { pattern, idOf } = finderOf(reading, language);
  // Every third piece is a form that was found, and the piece after it its plural.
  const pieces = say(words).split(pattern).map((part, index) => {
    const id = index % 3 === 1 ? idOf(part) : undefined;
    if (id === undefined || explained.has(id)) return part;
    explained.add(id);
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a text that never changes
    return <a key={index} className="term" href={at(termAddress(id))}>{part}</a>;
  });
  return <Said words={words}>{pieces}</Said>;
}

/** A fact, and the numbers of what it rests on. */
export function Says({ fact }: { fact: Fact }) {
  return <><Text words={fact} /><References ids={fact.sources ?? []} /></>;
}

function References({ ids }: { ids: readonly string[] }) {
  const reading = useReading();
  const { guide: words } = useDocumentMessages();
  return ids.map((id) => {
    if (!reading.sources.includes(id)) reading.sources.push(id);
    const number = reading.sources.indexOf(id) + 1;
    return <sup key={id}><a href={`#source-${number}`} aria-label={words.sources.reference(number)}>{number}</a></sup>;
  });
}

export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 1 && facts[0]) return <p><Says fact={facts[0]} /></p>;
  return <ul className="guide-points">{facts.map((fact) => <li key={fact.en}><Says fact={fact} /></li>)}</ul>;
}
