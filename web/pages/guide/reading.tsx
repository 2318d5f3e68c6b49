/** What a page of the guide keeps while it is drawn: which sources were named, in order, and which words were explained. */
import { createContext, useContext, type ReactNode } from 'react';
import { guideParts, type Fact, type NamedGuide, type Term } from '../../../api/core/guide.ts';
import { useDocumentMessages } from '../../messages/document-context.tsx';

export type Reading = {
  guide: NamedGuide;
  /** Ids of sources by the number that they have on the page, from 1. */
  sources: string[];
  /** Ids of the terms that this page has linked. */
  explained: Set<string>;
};

const context = createContext<Reading | undefined>(undefined);
export const ReadingProvider = context.Provider;

export const createReading = (guide: NamedGuide): Reading => ({ guide, sources: [], explained: new Set() });

export function useReading(): Reading {
  const reading = useContext(context);
  if (!reading) throw new Error('A page of the guide is drawn without what it is read from.');
  return reading;
}

export const termAddress = (id: string): string => `${guideParts.start}#word-${id}`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const formsOf = ({ term, full, also }: Term): string[] => [term.en, ...(full ? [full.en] : []), ...(also?.en ?? [])];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Finds the words of the field. The longest form goes first, so that "peer support" is not "peer"; a capital is a name, but where a text begins. */
function finderOf(terms: readonly Term[]): { pattern: RegExp; idOf: (form: string) => string | undefined } {
  const forms = terms.flatMap((term) => formsOf(term).flatMap((form) => [{ id: term.id, form, way: escaped(form) }, { id: term.id, form: capital(form), way: `(?<=^)${escaped(capital(form))}` }]))
    .sort((a, b) => b.form.length - a.form.length);
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(${forms.map(({ way }) => way).join('|')})(s?)(?![\\p{L}\\p{N}])`, 'u'),
    idOf: (found) => forms.find(({ form }) => form === found)?.id,
  };
}

/** The first use of each word of the field leads to what it means. */
export function Text({ children }: { children: string }): ReactNode {
  const { guide: { terms }, explained } = useReading();
  const { pattern, idOf } = finderOf(terms);
  // Every third piece is a form that was found, and the piece after it its plural.
  return children.split(pattern).map((part, index) => {
    const id = index % 3 === 1 ? idOf(part) : undefined;
    if (id === undefined || explained.has(id)) return part;
    explained.add(id);
    // oxlint-disable-next-line react/no-array-index-key -- pieces of a text that never changes
    return <a key={index} className="term" href={termAddress(id)}>{part}</a>;
  });
}

/** A fact, and the numbers of what it rests on. */
export function Says({ fact }: { fact: Fact }) {
  return <><Text>{fact.en}</Text><References ids={fact.sources ?? []} /></>;
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
