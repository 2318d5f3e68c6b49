/** Which ways out are offered where it is known that they lead somewhere. By itself: a page that does not know yet needs none of it. */
import type { WayOut } from './ways-out.ts';

const milesOf = (way: WayOut): number => (way.kind === 'widen' ? way.miles ?? Infinity : Infinity);

/** A few of the ways that lead somewhere: the smallest circle, and then the others as they come. */
export function fewWays(leading: readonly WayOut[], most = 4): WayOut[] {
  const circles = leading.filter(({ kind }) => kind === 'widen').sort((a, b) => milesOf(a) - milesOf(b));
  return [...circles.slice(0, 1), ...leading.filter(({ kind }) => kind !== 'widen')].slice(0, most);
}
