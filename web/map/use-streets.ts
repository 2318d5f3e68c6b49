import { useCallback, useState } from 'react';
import type { Streets } from '../../api/core/pages.ts';

/** Screens on which there is no room for saying beforehand who will see what; `map.css` has the same. */
const narrow = '(max-width: 63.99rem)';

export type ShownStreets = ReturnType<typeof useStreets>;

/** Whether streets are shown. Nobody's server is asked before the person could read that it will see where they look. */
export function useStreets(streets: Streets) {
  const [areOn, setOn] = useState(streets === 'on' || streets === 'own');
  const [isAsking, setAsking] = useState(false);
  const [haveFailed, setFailed] = useState(false);
  const set = useCallback((on: boolean) => {
    setOn(on);
    setAsking(false);
    setFailed(false);
  }, []);
  return {
    areOn, isAsking, haveFailed, set,
    fail: useCallback(() => setFailed(true), []),
    /** Where the notice stands beside the button, the press is the answer; else it brings the question. */
    want: useCallback(() => (matchMedia(narrow).matches ? setAsking(true) : set(true)), [set]),
  };
}
