/** Map and code: what the server drew, until they can be drawn here. */
import { useEffect, useState } from 'react';
import { useSheetMessages } from '../../messages/sheet-context.tsx';
import type { SheetEntry } from './entries.ts';

type Chunk = typeof import('./Drawings.tsx');

/** @param drawn as the server drew them; empty where it knew no places. */
export function SheetDrawings({ entries, drawn }: { entries: readonly SheetEntry[]; drawn: string }) {
  const { paper } = useSheetMessages();
  const [chunk, setChunk] = useState<Chunk>();
  useEffect(() => {
    let isHere = true;
    // Without them the list is whole, so nothing is said when they do not come.
    import('./Drawings.tsx').then((loaded) => isHere && setChunk(loaded), () => undefined);
    return () => {
      isHere = false;
    };
  }, []);
  if (!chunk) return <div className="sheet-drawings" dangerouslySetInnerHTML={{ __html: drawn }} />;
  return <div className="sheet-drawings" key="own"><chunk.Drawings entries={entries} origin={location.origin} words={paper} /></div>;
}
