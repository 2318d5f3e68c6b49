/** The foot of the paper, in its language: the page's own foot speaks that of the page. */
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { phoneInWords } from '../../../api/core/phone.ts';
import { crisisLinesIn } from '../../../api/core/region.ts';
import { usePaper } from './paper-language.tsx';
import type { EmbeddedSheet } from './state.ts';

type Lines = Pick<EmbeddedSheet, 'crisisLines' | 'names' | 'reachedIn'>;

/** Stands in the foot of the document, which paper has at the end of each page. */
export function PaperFoot({ initial }: { initial: Lines }) {
  const [place] = useState(() => document.querySelector('.site-foot'));
  // What the server had written there for who has no scripts.
  useEffect(() => place?.querySelector('.paper-foot.drawn')?.remove(), [place]);
  return place && createPortal(<PaperFootWords initial={initial} />, place);
}

/** @param isDrawn by the server: it goes when the page wakes up, and writes its own. */
export function PaperFootWords({ initial, isDrawn = false }: { initial: Lines; isDrawn?: boolean }) {
  const { messages: { card, language }, words: { paper }, lang } = usePaper();
  return (
    <div className={isDrawn ? 'paper-foot print-only drawn' : 'paper-foot print-only'} lang={lang}>
      <p><strong>{paper.emergency}</strong></p>
      <ul className="crisis-list">
        {crisisLinesIn(initial, language).map(({ id, name, call, text, reached }) => (
          <li key={id}>{name}: <strong>{[card.call(phoneInWords(call)), text && card.textTo(phoneInWords(text))].filter(Boolean).join(', ')}</strong>{reached && `. ${reached}`}</li>
        ))}
      </ul>
    </div>
  );
}
