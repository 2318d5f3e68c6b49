/** What makes the work of a referral fast: places side by side, and the nearest of each kind to a town. Both know the town. */
import { useEffect, useSyncExternalStore } from 'react';
import { Compare } from './Compare.tsx';
import type { Later } from './later.ts';
import { Nearest } from './Nearest.tsx';
import type { EmbeddedSheet } from './state.ts';
import { useNear } from './use-near.ts';
import type { Sheet } from './use-sheet.ts';

const never = () => () => {};

export function WorkFast({ initial, sheet, later }: { initial: EmbeddedSheet; sheet: Sheet; later: Later | undefined }) {
  const near = useNear(initial, sheet);
  const awake = useSyncExternalStore(never, () => true, () => false);
  const isWhole = awake && sheet.directory.state !== 'waiting' && near.state !== 'waiting';
  // See the early script: a sheet that the server knew nothing of is seen only once all of it is there.
  useEffect(() => {
    if (isWhole) document.documentElement.classList.remove('placing');
  }, [isWhole]);
  return (
    <>
      <Compare initial={initial} sheet={sheet} near={near.place} later={later} />
      <Nearest initial={initial} sheet={sheet} near={near} awake={awake} later={later} />
    </>
  );
}
