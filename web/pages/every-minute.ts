/** The minutes of a page that stays open. */
import type { Clock } from '../../api/core/clock.ts';

const minute = 60_000;

/**
 * Tells the present instant at once, at each new minute, and whenever the page comes back into view, from sleep or from
 * the browser's memory. Gives a function that ends it.
 * @param tell the second argument is true when somebody has not been looking until now.
 */
export function everyMinute(clock: Clock, tell: (instant: Date, back: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const tick = (back: boolean): void => {
    clearTimeout(timer);
    const instant = clock();
    tell(instant, back);
    timer = setTimeout(tick, minute - (instant.getTime() % minute) + 50, false);
  };
  const shown = (): void => tick(true);
  const wake = (): void => void (document.visibilityState === 'visible' && shown());
  shown();
  document.addEventListener('visibilitychange', wake);
  addEventListener('pageshow', shown);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', wake);
    removeEventListener('pageshow', shown);
  };
}
