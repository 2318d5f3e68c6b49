/** The present minute, so that "open until" never goes stale on a page that stays open. */
import { useEffect, useState } from 'react';
import type { Clock } from '../../../api/core/clock.ts';
import { everyMinute } from '../every-minute.ts';

const minute = 60_000;

/**
 * The instant that the server made the page for, and then each new minute of the clock. A page that comes back from
 * sleep catches up at once.
 */
export function useNow(clock: Clock, asOf: string): Date {
  const [now, setNow] = useState(() => new Date(asOf));
  useEffect(() => everyMinute(clock, (instant) => {
    // The same minute gives the same state, and so no new drawing.
    setNow((before) => (Math.floor(before.getTime() / minute) === Math.floor(instant.getTime() / minute) ? before : instant));
  }), [clock]);
  return now;
}
