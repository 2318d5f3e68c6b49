/** A town or ZIP code that somebody typed on the sheet, found on the device. */
import { useCallback, useMemo } from 'react';
import type { LatLon } from '../../../api/core/distance.ts';
import { nearParameter } from '../../../api/core/work-fast.ts';
import type { Suggestion } from '../../place/suggestions.ts';
import { candidatesOf, usePlaces } from '../find/use-directory.ts';
import type { EmbeddedSheet } from './state.ts';
import { usePart } from './use-part.ts';
import type { Sheet } from './use-sheet.ts';

export type NearPlace = { name: string; point: LatLon };

export type Near = {
  /** As it stands in the box. */
  text: string;
  state: 'none' | 'waiting' | 'failed' | 'unknown' | 'found';
  place?: NearPlace;
  /** What was probably meant by what is no place. */
  meant?: string;
  suggest: (text: string) => Suggestion[];
  prepare: () => void;
  go: (text: string) => void;
};

type Found = Pick<Near, 'state' | 'place' | 'meant'>;

export function useNear({ near: sent }: EmbeddedSheet, { directory }: Sheet): Near {
  const [typed = '', setTyped] = usePart(nearParameter, sent?.text);
  const [places, prepare] = usePlaces(typed !== '' && typed !== sent?.text);
  const meanings = places.state === 'ready' ? places.meanings : undefined;
  const candidates = candidatesOf(directory);
  const found = useMemo<Found>(() => {
    if (typed === '') return { state: 'none' };
    if (typed === sent?.text) return sent.point ? { state: 'found', place: { name: sent.text, point: sent.point } } : { state: 'unknown' };
    if (!meanings) return { state: places.state === 'failed' ? 'failed' : 'waiting' };
    const { near } = meanings.settle({ near: { text: typed } }, candidates);
    if (near?.point) return { state: 'found', place: { name: near.text, point: near.point } };
    if (!candidates) return { state: 'waiting' };
    const meant = meanings.meant(typed)?.name;
    return { state: 'unknown', ...(meant !== undefined && { meant }) };
  }, [typed, sent, meanings, places.state, candidates]);
  const suggest = useCallback((text: string) => meanings?.suggest(text, []).filter(({ kind }) => kind === 'place') ?? [], [meanings]);
  const go = useCallback((text: string) => {
    prepare();
    const next = text.trim();
    if (next !== typed) setTyped(next || undefined);
  }, [prepare, setTyped, typed]);
  return { text: found.place?.name ?? typed, ...found, suggest, prepare, go };
}
