/** How often something may happen, from everybody together: no one is told apart, and nothing of them is looked at. */
import type { Clock } from './core/clock.ts';

/**
 * A gate that lets so many through in a time.
 * @param most how many
 * @param milliseconds the time, which begins with the first
 * @returns a function that says whether one more may pass, and counts it
 */
export function createRate(most: number, milliseconds: number, clock: Clock): () => boolean {
  let began = Number.NEGATIVE_INFINITY;
  let passed = 0;
  return () => {
    const now = clock().getTime();
    if (now - began >= milliseconds || now < began) [began, passed] = [now, 0];
    passed += 1;
    return passed <= most;
  };
}
