/** The nearest of each kind to a place that somebody typed: what a referral most often needs, decided alike on the device and on the server. */
import type { LocationItem } from './answers.ts';
import { nearbyMiles } from './pages.ts';
import type { Kind } from './vocabulary.ts';

/** What stands on the sheet's three cards, beside a line that is open now. */
export const mainKinds = ['recovery-support-center', 'recovery-learning-community'] as const satisfies readonly Kind[];

/** What else somebody may be sent to, in the order of the vocabulary. */
export const otherKinds = [
  'peer-respite', 'living-room', 'young-adult-center', 'clubhouse', 'peer-run-center',
] as const satisfies readonly Kind[];

/** How many of a kind are looked at: the nearest may be one that nobody knows to be still there. */
export const lookedAt = 5;

/** What the records have of one kind around a place. */
export type OfKind = {
  kind: Kind;
  /** With their distance, nearest first; `lookedAt` of them are enough. */
  located: readonly LocationItem[];
  /** Those that no distance can be given to and that are known to serve the place: see `serves.ts`. */
  serving: readonly LocationItem[];
};

export type NearestOfKind = {
  kind: Kind;
  item?: LocationItem;
  /** The nearest is farther than what is called nearby, which must be said. */
  isFar: boolean;
  /** Nearer ones that may have changed, and those without a place that are known to serve this one. */
  also: LocationItem[];
};

export type NearestKinds = {
  main: NearestOfKind[];
  /** A phone line that is open now, the best first. Undefined where there is none. */
  line?: LocationItem;
  /** One of each other kind, where there is one nearby. */
  others: NearestOfKind[];
};

const isFar = ({ distance_miles: miles = 0 }: LocationItem): boolean => miles > nearbyMiles;
const mayHaveChanged = ({ status }: LocationItem): boolean => status === 'unclear';

/**
 * The one to name first: the nearest that is not in doubt. Where all are, the nearest; where none has a distance, one that
 * is known to serve the place. A withheld place has no point but the middle of its town, and so is nearest to its town at most.
 */
export function nearestOf({ kind, located, serving }: OfKind): NearestOfKind {
  const item = located.find((one) => !mayHaveChanged(one)) ?? located[0] ?? serving[0];
  const nearer = item ? located.slice(0, Math.max(0, located.indexOf(item))) : [];
  return { kind, ...(item && { item }), isFar: item !== undefined && isFar(item), also: [...nearer, ...serving.filter((one) => one !== item)].filter((one) => !isFar(one)) };
}

/** @param lines that are open now, the best first: see `lines.ts`. */
export function nearestKinds(main: readonly OfKind[], others: readonly OfKind[], lines: readonly LocationItem[]): NearestKinds {
  const [line] = lines;
  return {
    main: main.map(nearestOf), ...(line && { line }),
    others: others.map(nearestOf).filter(({ item, isFar: far }) => item && !far),
  };
}

/** What "Add all" adds: the nearest of each main kind, and the line. */
export const toAdd = ({ main, line }: NearestKinds): LocationItem[] => [...main.flatMap(({ item }) => item ?? []), ...(line ? [line] : [])];
