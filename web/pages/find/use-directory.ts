/** Every published record, fetched once and made ready for matching on the device. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlacesAnswer } from '../../../api/core/answers.ts';
import type { Candidate } from '../../../api/core/query/candidate.ts';
import type { Collection } from '../../../api/core/query/collection.ts';
import type { Meanings } from '../../place/suggestions.ts';
import { whenIdleOrTouched } from '../../when-idle.ts';
import type { Engine } from './engine.ts';
import type { PageRegion } from './state.ts';

export type Directory =
  | { state: 'waiting' | 'failed'; engine?: Engine }
  | { state: 'ready'; engine: Engine; collection: Collection };

const none: readonly Candidate[] = [];

/** The records on the device: none where they could not come, and undefined while nobody knows yet what they are called. */
export function candidatesOf(directory: Directory): readonly Candidate[] | undefined {
  if (directory.state === 'ready') return directory.collection.candidates;
  return directory.state === 'failed' ? none : undefined;
}

/** Milliseconds after which nobody waits any longer for an answer, all of it: a network that has stalled tells nobody. */
const patience = 30_000;

async function fetchAnswer(path: string): Promise<Response> {
  const answer = await fetch(path, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout?.(patience) ?? null });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer;
}

/** The text of an answer, as it comes in. */
async function* piecesOf({ body }: Response): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) yield piece.value;
}

/** Fetches the records and what works on them. Tells of the engine as soon as it is there. */
async function load(region: PageRegion, tell: (directory: Directory) => void): Promise<void> {
  const records = fetchAnswer('/api/directory');
  // Waited for below; without this a failure before that would count as unhandled.
  records.catch(() => undefined);
  let engine: Engine | undefined;
  try {
    engine = (await import('./engine.ts')).createEngine(region);
    tell({ state: 'waiting', engine });
    tell({ state: 'ready', engine, collection: await engine.prepare(piecesOf(await records)) });
  } catch {
    tell({ state: 'failed', ...(engine && { engine }) });
  }
}

/**
 * The directory: at once where the page needs it to show what the address asks for; else it lets everything go first that
 * a person needs to read and press what the server sent.
 * @param needed true where the server could not answer.
 */
export function useDirectory(region: PageRegion, needed: boolean): [Directory, retry: () => void] {
  const [directory, setDirectory] = useState<Directory>({ state: 'waiting' });
  const begun = useRef(false);
  const start = useCallback(() => {
    begun.current = true;
    void load(region, setDirectory);
  }, [region]);
  useEffect(() => {
    if (begun.current) return undefined;
    if (!needed) return whenIdleOrTouched(start);
    start();
    return undefined;
  }, [start, needed]);
  const retry = useCallback(() => {
    setDirectory({ state: 'waiting' });
    start();
  }, [start]);
  return [directory, retry];
}

export type Places = { state: 'waiting' | 'failed' } | { state: 'ready'; meanings: Meanings };

/** The gazetteer and what is made of it, fetched when somebody reaches for the box or the address names a place. */
export function usePlaces(wanted: boolean): [Places, prepare: () => void] {
  const [places, setPlaces] = useState<Places>({ state: 'waiting' });
  const asked = useRef(false);
  const prepare = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    Promise.all([import('../../place/suggestions.ts'), fetchAnswer('/api/places').then((answer) => answer.json() as Promise<PlacesAnswer>)]).then(
      ([{ createMeanings }, { items }]) => setPlaces({ state: 'ready', meanings: createMeanings(items) }),
      () => {
        asked.current = false;
        setPlaces({ state: 'failed' });
      },
    );
  }, []);
  useEffect(() => {
    if (wanted) prepare();
  }, [wanted, prepare]);
  return [places, prepare];
}
