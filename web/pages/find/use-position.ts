/** The device's position: asked for only on a press, kept in memory only, never in an address or a request. */
import { useCallback, useState } from 'react';
import type { LatLon } from '../../../api/core/distance.ts';
import type { NearValue } from '../../../api/core/query/values.ts';

export type PositionState = 'unused' | 'asking' | 'refused';
export type Position = {
  state: PositionState;
  here: NearValue | undefined;
  ask: (found: (point: LatLon) => void) => void;
  keep: (near: NearValue | undefined) => void;
};

const patience: PositionOptions = { maximumAge: 300_000, timeout: 15_000 };

export function usePosition(): Position {
  const [state, setState] = useState<PositionState>('unused');
  const [here, setHere] = useState<NearValue>();
  /** Whoever goes on, to a place or away from one, need not be told of the refusal any more. */
  const keep = useCallback((near: NearValue | undefined) => {
    setHere(near);
    setState('unused');
  }, []);
  const ask = useCallback((found: (point: LatLon) => void) => {
    if (!('geolocation' in navigator)) return setState('refused');
    setState('asking');
    return navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState('unused');
        found({ lat: coords.latitude, lon: coords.longitude });
      },
      () => setState('refused'),
      patience,
    );
  }, []);
  return { state, here, ask, keep };
}
