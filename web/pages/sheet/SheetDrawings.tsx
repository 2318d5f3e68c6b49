/** Map and code: what the server drew, until they can be drawn here. */
import { useEffect, useState } from 'react';
import { interfaceLanguages } from '../../../api/core/interface-languages.ts';
import type { SheetEntry } from './entries.ts';
import type { EmbeddedSheet } from './state.ts';
import { usePaper } from './paper-language.tsx';

type Chunk = typeof import('./Drawings.tsx');

/** @param drawn as the server drew them; empty where it knew no places. */
export function SheetDrawings({ entries, drawn, initial }: { entries: readonly SheetEntry[]; drawn: string; initial: EmbeddedSheet }) {
  const { messages, words, lang } = usePaper();
  const [chunk, setChunk] = useState<Chunk>();
  useEffect(() => {
    let isHere = true;
    // Without them the list is whole, so nothing is said when they do not come.
    import('./Drawings.tsx').then((loaded) => isHere && setChunk(loaded), () => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  if (!chunk) return <div className="sheet-drawings" lang={initial.paper && interfaceLanguages[initial.paper].tag} dangerouslySetInnerHTML={{ __html: drawn }} />;
  return <div className="sheet-drawings" key="own" lang={lang}><chunk.Drawings entries={entries} origin={location.origin} words={words.paper} language={messages.language} />{lang && <chunk.PaperFoot initial={initial} />}</div>;
}
